import { describe, expect, it } from 'vitest';
import { createCli } from '../src/cli.ts';
import { knowledge } from '../src/knowledge/index.ts';
import { readProfileText } from '../src/profile/read.ts';
import { runWizard } from '../src/wizard/run.ts';
import { workplace } from './support/run.ts';
import { plainWizard } from './wizard/support.ts';

/*
 * The libraries speak English; nobody who uses the program should meet it. Everything that can be read is driven here
 * and looked through for the words that the libraries use.
 */

/** Words of inquirer's, commander's, zod's, yaml's and Node's messages that are no Norwegian words. */
const english = new RegExp(
  `(?<![\\p{L}\\d_.@/-])(?:${`the of and is are was were be been with without must should would could cannot can't don't
  doesn't expected received invalid required missing unknown unrecognized unexpected unsupported option options argument
  arguments command commands usage default choices choose choice press select submit input output string number boolean
  value values key keys file files folder directory array object map sequence scalar undefined null nan true false too
  many few big small least most not empty help display search navigate space toggle invert done answer question please
  yes aborted cancelled canceled prompt interrupted error errors warning failed denied found such implicit block flow
  collection collections indentation indented anchor alias aliases tag tags plain quoted quote closing character
  characters line column at position token document node items item duplicate unique more information this that there
  your you it if for from to or an on in as has have only allowed provided before after between first last`
    .split(/\s+/u)
    .filter((word) => !norwegianToo().has(word))
    .join('|')})(?![\\p{L}\\d_-])`,
  'giu',
);

/** Spelt alike in both languages, or the name of a key. */
function norwegianToo(): ReadonlySet<string> {
  return new Set('an at be for has in is last most null on to under'.split(' '));
}

/** What is written in another tongue on purpose: commands, paths, links and what the user typed. */
const withoutQuotes = (text: string) =>
  text
    .replaceAll(/«[^»]*»|https?:\S+|--[\p{L}-]+|\S+\.(?:ya?ml|docx|md|html|csv|txt)\b/gu, ' ')
    .replaceAll(/\b(?:Ctrl|Alt)\+\w/gu, ' ')
    // PowerShell's own.
    .replaceAll(/^ *New-Item .*$/gmu, ' ');

const wordsIn = (text: string) => [...new Set(withoutQuotes(text).match(english) ?? [])];

type Tree = ReturnType<typeof createCli>['commands'][number];

const nothing = { write: () => true, on: () => undefined };
const nowhere = async () => undefined;
const cli = createCli(
  '0.0.0',
  { program: nowhere, papers: nowhere, check: nowhere },
  { stdout: nothing, stderr: nothing } as never,
  ['init'],
);
const commandLines = (command: Tree, before: readonly string[] = []): (readonly string[])[] => {
  const path = [...before, command.name()];
  return [path, ...command.commands.flatMap((child) => commandLines(child, path))];
};
const all = cli.commands.flatMap((command) => commandLines(command));

it('knows English when it sees it', () => {
  expect(wordsIn('error: unknown option --ut; Press <enter> to submit. Invalid input')).toHaveLength(7);
  expect(wordsIn('Skriv «the end» i notat.md, eller trykk Enter.')).toEqual([]);
});

describe('the command line', () => {
  it('has all the commands to look at', () => {
    expect(all.length).toBeGreaterThanOrEqual(22);
  });

  it.each(['', ...all.map((path) => path.join(' '))])('%s --hjelp', async (line) => {
    const { out, err } = await workplace().erfaring(...line.split(' ').filter(Boolean), '--hjelp');
    expect(out).toContain('Bruk: erfaring');
    expect(wordsIn(out + err)).toEqual([]);
  });

  it.each(all.map((path) => [path]))('%j: wrong use', async (path) => {
    const { erfaring } = workplace();
    const wrong = [['--tull'], ['a', 'b', 'c', 'd'], ['--profil'], ['--profil', ''], ['--format', 'pdf']];
    const ran = await Promise.all(wrong.map((arguments_) => erfaring(...path, ...arguments_)));
    for (const { out, err, code } of ran) expect([code, wordsIn(out + err)]).toEqual([expect.anything(), []]);
  });

  it.each(all.map((path) => [path]))('%j: no profile, and one that is no profile', async (path) => {
    for (const files of [{}, { 'erfaring.yaml': 'a: [b\n\tc: {' }, { 'erfaring.yaml': '\u0000\u0001' }]) {
      const { out, err } = await workplace(files).erfaring(...path);
      expect(wordsIn(out + err)).toEqual([]);
    }
  });
});

/** A profile with something wrong written in one place. */
const wrongValues = [
  '{}',
  '[a, b',
  '- x',
  '31.02.2027',
  '-1',
  'hei: du: der',
  '"',
  '&a *b',
  '!!int x',
  '??',
  '|',
  '% 7',
];

describe('the profile', () => {
  const lines = (knowledge.example('rop-team') ?? '').split('\n');
  const places = lines.flatMap((line, index) => (/^\s*[\p{L}_\d]+:|^\s*- /u.test(line) ? [index] : []));

  it('is told wrong in Norwegian, whatever is wrong with it', () => {
    const found = new Map<string, readonly string[]>();
    let problems = 0;
    for (const [turn, index] of places.entries()) {
      const wrong = wrongValues[turn % wrongValues.length] ?? '';
      const text = lines
        .with(index, (lines[index] ?? '').replace(/(:|-)(?: .*)?$/u, `$1 ${wrong}`))
        .join('\n');
      const read = readProfileText(text, 'erfaring.yaml');
      for (const { message, hint = '' } of read.ok ? read.value.warnings : read.problems) {
        problems += 1;
        const words = wordsIn(`${message} ${hint}`);
        if (words.length > 0) found.set(message, words);
      }
    }
    expect(problems).toBeGreaterThan(places.length / 2);
    expect([...found]).toEqual([]);
  });
});

describe('the wizard', () => {
  it('asks, helps and objects in Norwegian, from the first question to the last', async () => {
    // Help at every prompt, then something that fits nowhere, then what the wizard proposes or «don't know yet».
    const each = ['?', '%&/', '', 'vet ikke ennå', '1'];
    const { wizard, output } = plainWizard(Array.from({ length: 120 }, () => each).flat());
    await runWizard(wizard).catch(() => undefined);
    expect(output().split('\n').length).toBeGreaterThan(400);
    expect(wordsIn(output())).toEqual([]);
  });
});

describe('other files', () => {
  it.each([
    ['sjekk', 'tom.docx', ''],
    ['sjekk', 'annonse.docx', 'PK\u0003\u0004 ikke en zip'],
    ['sjekk', 'annonse.pdf', '%PDF-1.7'],
    ['sjekk', 'annonse.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['sjekk', 'tom.md', ''],
    ['sjekk', 'finnes-ikke.md', null],
    ['lønn', '--tabell=lønn.csv', 'trinn;kroner\n1;mye'],
    ['annonse', '--brevmal=brev.docx', 'PK\u0003\u0004 ikke en zip'],
    ['annonse', '--brevmal=mangler.docx', null],
  ])('%s %s', async (command, argument, content) => {
    const name = argument.replace(/^--\w+=/u, '');
    const example = { 'erfaring.yaml': knowledge.example('rop-team') ?? '' };
    const { erfaring } = workplace(content === null ? example : { ...example, [name]: content });
    const { code, out, err } = await erfaring(command, argument);
    expect(code).toBe(2);
    expect(wordsIn(out + err)).toEqual([]);
  });
});
