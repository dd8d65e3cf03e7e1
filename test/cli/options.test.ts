import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { documentOptions, withDocumentOptions } from '../../src/cli/options.ts';

function parse(...argv: string[]) {
  const command = withDocumentOptions(new Command('annonse')).exitOverride();
  command.configureOutput({ writeErr: () => undefined });
  return documentOptions(command.parse(argv, { from: 'user' }).opts());
}

describe('the options of a document command', () => {
  it('are the usual ones where nothing is said', () => {
    expect(parse()).toEqual({
      profiles: ['erfaring.yaml'],
      folder: 'dokumenter',
      formats: ['docx', 'md'],
      letterhead: undefined,
      sources: true,
      overwrite: false,
      dryRun: false,
      quiet: false,
      json: false,
    });
  });

  it('are each what they are called', () => {
    expect(parse('--overskriv')).toMatchObject({ overwrite: true, dryRun: false });
    expect(parse('--bare-vis')).toMatchObject({ overwrite: false, dryRun: true });
    expect(parse('--uten-kilder').sources).toBe(false);
    expect(parse('--stille')).toMatchObject({ quiet: true, json: false });
    expect(parse('--json')).toMatchObject({ quiet: false, json: true });
    expect(parse('--brevmal', 'b.docx', '--ut', '-')).toMatchObject({ letterhead: 'b.docx', folder: '-' });
  });

  it('takes formats as people write them, each once', () => {
    expect(parse('--format', 'MD, .docx,md').formats).toEqual(['md', 'docx']);
  });

  it('takes several profiles, in the order given', () => {
    expect(parse('--profil', 'b.yaml', '--profil', 'a.yaml').profiles).toEqual(['b.yaml', 'a.yaml']);
  });

  it.each([
    ['--format', ''],
    ['--format', 'md,'],
    ['--profil', '  '],
    ['--ut', ''],
  ])('refuses %s «%s»', (flag, value) => expect(() => parse(flag, value)).toThrow());
});
