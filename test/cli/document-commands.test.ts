import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import * as check from '../../src/check.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { run } from '../../src/main.ts';
import * as papers from '../../src/papers.ts';
import * as program from '../../src/program.ts';
import { workplace } from '../support/run.ts';

const example = knowledge.example('dps') ?? '';

/** What is told after a command line at a terminal, or in a script. */
async function toldOf(argv: readonly string[], atTerminal: boolean): Promise<string> {
  const place = workplace({ 'erfaring.yaml': example, 'annen.yaml': example });
  mkdirSync(join(place.folder, 'mappe'));
  place.write('mappe/a.yaml', example);
  let told = '';
  const stream = (heard: boolean) => {
    const made = {
      isTTY: atTerminal,
      write: (text: string) => {
        if (heard) told += text;
      },
      on: () => made,
    };
    return made;
  };
  const streams = {
    stdin: Object.assign(Readable.from([]), { isTTY: atTerminal }),
    stdout: stream(false),
    stderr: stream(true),
    env: { NO_COLOR: '1' },
    cwd: place.folder,
    now: () => new Date('2026-11-22T12:00:00Z'),
  };
  expect(await run(argv, { program: () => program, papers: () => papers, check: () => check }, streams)).toBe(
    0,
  );
  return told;
}

const isChecked = async (argv: readonly string[], atTerminal = true) =>
  (await toldOf(argv, atTerminal)).includes('Sjekket mot veilederne');

describe('the check after the ad', () => {
  it('is made for whoever sits at a terminal', async () => {
    expect(await isChecked(['annonse'])).toBe(true);
  });

  it('is not made in a script, nor beside other papers', async () => {
    expect(await isChecked(['annonse'], false)).toBe(false);
    expect(await isChecked(['svar'])).toBe(false);
  });

  it('is named in a script, for whoever reads what was done', async () => {
    const hint = /Sjekk annonsen mot veilederne og loven: erfaring sjekk$/mu;
    expect(await toldOf(['annonse'], false)).toMatch(hint);
    expect(await toldOf(['annonse', '--stille'], false)).not.toMatch(hint);
    expect(await toldOf(['svar'], false)).not.toMatch(hint);
  });

  it.each([[['--stille']], [['--json']], [['--bare-vis']], [['--ut', '-']]])(
    'is not made with %j',
    async (flags) => expect(await isChecked(['annonse', ...flags])).toBe(false),
  );

  it('is not made of several profiles', async () => {
    expect(await isChecked(['annonse', '--profil', 'erfaring.yaml', '--profil', 'annen.yaml'])).toBe(false);
    expect(await isChecked(['annonse', '--profil', 'mappe'])).toBe(false);
  });
});
