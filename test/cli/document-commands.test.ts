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

/** Whether the ad is checked after a command line at a terminal, or in a script. */
async function isChecked(argv: readonly string[], atTerminal = true): Promise<boolean> {
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
  return told.includes('Sjekket mot veilederne');
}

describe('the check after the ad', () => {
  it('is made for whoever sits at a terminal', async () => {
    expect(await isChecked(['annonse'])).toBe(true);
  });

  it('is not made in a script, nor beside other papers', async () => {
    expect(await isChecked(['annonse'], false)).toBe(false);
    expect(await isChecked(['svar'])).toBe(false);
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
