import { describe, expect, it } from 'vitest';
import { normaliseArguments } from '../src/main.ts';
import { workplace } from './support/run.ts';

describe('normaliseArguments', () => {
  it('matches names of commands and options however æøå was typed', () => {
    const decomposed = (text: string) => text.normalize('NFD');
    expect(normaliseArguments([decomposed('lønn'), decomposed('--før=x')])).toEqual(['lønn', '--før=x']);
  });

  it('leaves values as they are: they may be paths', () => {
    const path = 'prøve.yaml'.normalize('NFD');
    expect(normaliseArguments(['annonse', '--profil', path, `--ut=${path}`])).toEqual([
      'annonse',
      '--profil',
      path,
      `--ut=${path}`,
    ]);
  });

  it('knows the English names of help and version', () => {
    expect(normaliseArguments(['--help'])).toEqual(['--hjelp']);
    expect(normaliseArguments(['--version'])).toEqual(['--versjon']);
    expect(normaliseArguments(['annonse', '--', '--help'])).toEqual(['annonse', '--', '--help']);
  });
});

describe('the command line', () => {
  it.each([
    [['annonce'], 'Ukjent kommando: annonce. Mente du annonse?'],
    [['xyzxyz'], 'Ukjent kommando: xyzxyz.'],
    [['annonse', '--formatt', 'md'], 'Ukjent valg: --formatt.\nMente du --format?'],
    [['annonse', '--format'], 'Valget --format <liste> mangler en verdi.'],
    [['annonse', 'ekstra'], 'For mange ord etter kommandoen: ventet 0, fikk 1.'],
    [['maler', 'kopier'], 'Her mangler noe: navn.'],
    [['forklar', 'V99'], '«V99» finnes ikke.'],
  ])('%j is met in Norwegian', async (argv, message) => {
    const ran = await workplace().erfaring(...argv);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(message);
    expect(ran.out).toBe('');
  });

  it.each([
    [['--hjelp']],
    [['--help']],
    [['-h']],
    [['hjelp']],
    [['hjelp', 'annonse']],
    [['annonse', '--hjelp']],
    [['init', '--hjelp']],
  ])('%j is help, without a word of English', async (argv) => {
    const ran = await workplace().erfaring(...argv);
    expect(ran.code).toBe(0);
    expect(ran.err).toBe('');
    expect(ran.out).toMatch(/^Bruk: erfaring/u);
    expect(ran.out).not.toMatch(
      /\b(usage|options|arguments|commands|display|default|choices|help|show|file)\b/iu,
    );
  });

  it.each([['--versjon'], ['--version'], ['-V']])('%s prints the version', async (flag) => {
    const ran = await workplace().erfaring(flag);
    expect(ran).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u), err: '' });
  });
});

describe('what scripts may stumble on', () => {
  it('a usage error is JSON too when JSON is asked for', async () => {
    const ran = await workplace().erfaring('annonse', '--format', 'pdf', '--json');
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.out)).toMatchObject({ versjon: 1, kommando: 'annonse', feil: [{ fil: null }] });
  });

  it('an empty name is refused: it would mean the folder one stands in', async () => {
    expect((await workplace().erfaring('annonse', '--profil', '')).err).toContain('Skriv et navn.');
    expect((await workplace().erfaring('annonse', '--ut', '')).code).toBe(2);
  });

  it('an option before the command is not silently left unused', async () => {
    expect(await workplace().erfaring('--profil', 'annen.yaml', 'annonse')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Skriv --profil etter kommandoen.'),
    });
  });

  it('a misspelt command is told of, and not its options', async () => {
    expect((await workplace().erfaring('anonse', '--ut', 'x')).err).toContain('Mente du annonse?');
  });
});
