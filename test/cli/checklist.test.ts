import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import {
  checklistOptions,
  refuseSeveral,
  wantsDocument,
  withChecklistOptions,
} from '../../src/cli/checklist.ts';
import { withDocumentOptions } from '../../src/cli/options.ts';

const parse = (...argv: string[]) =>
  withChecklistOptions(withDocumentOptions(new Command('sjekkliste'))).parse(argv, { from: 'user' });

describe('checklistOptions', () => {
  it('takes points with commas, and given again', () => {
    const { tick, untick } = checklistOptions(parse('--kryss', 'råd, lønn', '--kryss', 'team').opts());
    expect({ tick, untick }).toEqual({ tick: ['råd', 'lønn', 'team'], untick: [] });
  });

  it('keeps what is unticked apart', () => {
    expect(checklistOptions(parse('--fjern', 'råd').opts())).toMatchObject({ tick: [], untick: ['råd'] });
  });

  it('reads the usual profile, or the one named', () => {
    expect(checklistOptions(parse().opts()).profile).toBe('erfaring.yaml');
    expect(checklistOptions(parse('--profil', 'nes.yaml').opts()).profile).toBe('nes.yaml');
  });
});

describe('refuseSeveral', () => {
  it('ends with how to get the checklists of several profiles', () => {
    const command = parse('--profil', 'a.yaml', '--profil', 'b.yaml')
      .exitOverride()
      .configureOutput({ writeErr: () => {} });
    expect(() => refuseSeveral(command)).toThrow('én profil om gangen');
    expect(() => refuseSeveral(parse('--profil', 'a.yaml'))).not.toThrow();
  });
});

describe('wantsDocument', () => {
  it.each([
    [['--format', 'md']],
    [['--ut', 'dokumenter']],
    [['--brevmal', 'b.docx']],
    [['--bare-vis']],
    [['--overskriv']],
  ])('is true of %j', (argv) => expect(wantsDocument(parse(...argv))).toBe(true));

  it.each([[[]], [['--kryss', 'råd']], [['--profil', 'nes.yaml']], [['--json']]])('is false of %j', (argv) =>
    expect(wantsDocument(parse(...argv))).toBe(false),
  );
});
