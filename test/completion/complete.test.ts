import { describe, expect, it } from 'vitest';
import { complete, type Values, type ValuesOf } from '../../src/completion/complete.ts';
import type { CommandShape, OptionShape } from '../../src/completion/tree.ts';

const option = (flag: string, more: Partial<OptionShape> = {}): OptionShape => ({
  flag,
  short: undefined,
  text: `om ${flag}`,
  takesValue: false,
  choices: [],
  hidden: false,
  ...more,
});
const command = (name: string, more: Partial<CommandShape> = {}): CommandShape => ({
  name,
  aliases: [],
  text: `om ${name}`,
  options: [],
  arguments: [],
  commands: [],
  ...more,
});

const root = command('erfaring', {
  options: [option('--versjon', { short: '-V' })],
  commands: [
    command('lønn', {
      aliases: ['lonn'],
      options: [option('--fra', { takesValue: true }), option('--json')],
    }),
    command('ledernotat'),
    command('init', {
      options: [option('--nytt'), option('--lonn-fra', { takesValue: true, hidden: true })],
    }),
    command('sjekk', {
      arguments: ['fil'],
      options: [option('--niva', { takesValue: true, choices: ['feil', 'tips'] }), option('--json')],
    }),
    command('alt', {
      options: [option('--format', { takesValue: true }), option('--ut', { takesValue: true })],
    }),
    command('maler', {
      options: [option('--json')],
      commands: [command('brevmal'), command('kopier', { arguments: ['navn'] })],
    }),
    command('endre', { arguments: ['del'] }),
  ],
});

const known: Record<string, Values> = {
  'alt --format': { kind: 'words', words: [{ word: 'docx' }, { word: 'md' }, { word: 'html' }], list: true },
  'alt --ut': { kind: 'folders' },
  'sjekk fil': { kind: 'files', endings: ['.md'] },
  'maler kopier navn': { kind: 'words', words: [{ word: 'annonse', text: 'om annonsen' }] },
  'endre del': { kind: 'words', words: [{ word: 'vilkår' }, { word: 'V6.8' }] },
};
const valuesOf: ValuesOf = ({ command: where, name }) => known[`${where} ${name}`];

/** The words that fit a line; the last one is being typed. */
function fits(...line: string[]): string[] | Values {
  const found = complete({ before: line.slice(0, -1), current: line.at(-1) ?? '' }, root, valuesOf);
  return found.kind === 'words' ? found.words.map(({ word }) => word) : found;
}

describe('commands', () => {
  it('are those that go on from what is typed', () => {
    expect(fits('l')).toEqual(['lønn', 'ledernotat']);
    expect(fits('')).toEqual(['lønn', 'ledernotat', 'init', 'sjekk', 'alt', 'maler', 'endre']);
    expect(fits('x')).toEqual([]);
  });

  it('go by their other name where only that one fits', () => {
    expect(fits('lo')).toEqual(['lonn']);
    expect(fits('lø')).toEqual(['lønn']);
    expect(fits('lø'.normalize('NFD'))).toEqual(['lønn']);
    expect(fits('lonn', '--j')).toEqual(['--json']);
  });

  it('tell what they are', () => {
    const found = complete({ before: [], current: 'led' }, root, valuesOf);
    expect(found).toEqual({ kind: 'words', words: [{ word: 'ledernotat', text: 'om ledernotat' }] });
  });

  it('may have commands of their own', () => {
    expect(fits('maler', '')).toEqual(['brevmal', 'kopier']);
    expect(fits('maler', 'kopier', '')).toEqual(['annonse']);
    expect(fits('maler', 'kopier', 'annonse', '')).toEqual([]);
  });
});

describe('options', () => {
  it('are those of the command', () => {
    expect(fits('lønn', '--')).toEqual(['--fra', '--json']);
    expect(fits('--')).toEqual(['--versjon']);
  });

  it('are shown at once where a command wants no word', () => {
    expect(fits('lønn', '')).toEqual(['--fra', '--json']);
  });

  it('are not offered twice where they say nothing more', () => {
    expect(fits('lønn', '--json', '--')).toEqual(['--fra']);
    expect(fits('lønn', '--fra', '5', '--')).toEqual(['--fra', '--json']);
  });

  it('that the help leaves out come when a letter is typed', () => {
    expect(fits('init', '--')).toEqual(['--nytt']);
    expect(fits('init', '--l')).toEqual(['--lonn-fra']);
  });

  it('are no options after --', () => {
    expect(fits('sjekk', '--', '--')).toEqual({ kind: 'files', endings: ['.md'] });
  });
});

describe('values', () => {
  it('follow their option, after a space or =', () => {
    expect(fits('sjekk', '--niva', '')).toEqual(['feil', 'tips']);
    expect(fits('sjekk', '--niva=t')).toEqual(['--niva=tips']);
    expect(fits('alt', '--ut=d')).toEqual({ kind: 'folders' });
  });

  it('are taken for values, however they look', () => {
    expect(fits('alt', '--ut', '--format', '--f')).toEqual(['--format']);
    expect(fits('alt', '--ut', 'maler', '')).toEqual(['--format', '--ut']);
  });

  it('of a list go on after a comma, each once', () => {
    expect(fits('alt', '--format', 'docx,')).toEqual(['docx,md', 'docx,html']);
    expect(fits('alt', '--format=md,DOCX,')).toEqual(['--format=md,DOCX,html']);
  });

  it('that may be anything bring nothing', () => {
    expect(fits('lønn', '--fra', '')).toEqual([]);
    expect(fits('lønn', '--json=')).toEqual([]);
    expect(fits('lønn', '--ukjent=')).toEqual([]);
  });

  it('may be typed without æøå and capitals', () => {
    expect(fits('endre', 'vilka')).toEqual(['vilkar']);
    expect(fits('endre', 'v6')).toEqual(['V6.8']);
  });

  it('may be names of files, one for each argument', () => {
    expect(fits('sjekk', '')).toEqual({ kind: 'files', endings: ['.md'] });
    expect(fits('sjekk', 'a.md', '')).toEqual(['--niva', '--json']);
    expect(fits('sjekk', '-', 'a')).toEqual([]);
  });
});
