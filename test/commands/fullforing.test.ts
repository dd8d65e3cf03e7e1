import { describe, expect, it } from 'vitest';
import { shellNames } from '../../src/completion/shells.ts';
import { workplace } from '../support/run.ts';

const ask = async (...line: string[]) => {
  const ran = await workplace().erfaring(
    'fullforing',
    'svar',
    `--ord=${line.at(-1)}`,
    '--',
    ...line.slice(0, -1),
  );
  expect(ran).toMatchObject({ code: 0, err: '' });
  const [kind, ...rows] = ran.out.trimEnd().split('\n');
  return { kind, words: rows.map((row) => row.split('\t')[0]) };
};

describe('erfaring fullføring', () => {
  it.each(shellNames)('prints the script for %s, and nothing else', async (shell) => {
    for (const name of ['fullføring', 'fullforing']) {
      const ran = await workplace().erfaring(name, shell);
      expect(ran).toMatchObject({
        code: 0,
        err: '',
        out: expect.stringContaining(`erfaring fullforing ${shell}`),
      });
    }
  });

  it('tells which there are, and how to take them into use', async () => {
    const ran = await workplace().erfaring('fullføring');
    expect(ran).toMatchObject({ code: 0, err: '' });
    for (const shell of shellNames) expect(ran.out).toContain(`erfaring fullforing ${shell}`);
    const help = await workplace().erfaring('fullføring', '--hjelp');
    expect(help.out).toContain('>> ~/.bashrc');
    expect(help.out).not.toContain('svar');
  });

  it('refuses a shell it has no script for', async () => {
    const ran = await workplace().erfaring('fullføring', 'tcsh');
    expect(ran).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Velg blant: bash, zsh, fish, powershell.'),
    });
  });
});

describe('what the scripts ask for', () => {
  it('knows the commands, by both their names', async () => {
    expect((await ask('l')).words).toEqual(['ledernotat', 'lønn']);
    expect((await ask('lo')).words).toEqual(['lonn']);
    expect((await ask('full')).words).toEqual(['fullføring']);
    expect((await ask('hjelp', 'op')).words).toEqual(['opplæring']);
  });

  it('knows the options, also those for every answer', async () => {
    expect((await ask('annonse', '--for')).words).toEqual(['--format']);
    expect((await ask('lønn', '--tri')).words).toEqual(['--trinn-fra', '--trinn-til']);
    expect((await ask('init', '--lonn-f')).words).toEqual(['--lonn-fra']);
  });

  it.each([
    [
      ['annonse', '--format', ''],
      ['docx', 'md', 'html'],
    ],
    [
      ['sjekk', '--niva', ''],
      ['feil', 'advarsel', 'tips'],
    ],
    [['sjekk', '--arbeidsgiver', 'he'], ['helseforetak']],
    [
      ['init', '--eksempel', 'r'],
      ['rop-team', 'recovery'],
    ],
    [
      ['intervju', '--runde', ''],
      ['1', '2'],
    ],
    [['intervju', '--case', 'et-'], ['et-kjent-ansikt']],
    [['sjekkliste', '--kryss', 'råd,te'], ['råd,team']],
    [['endre', 'løn'], ['lønn']],
    [['forklar', 'V6.8'], ['V6.8']],
    [['forklar', 'krav/f'], ['krav/formalkompetanse']],
    [['ressurser', 'net'], ['nettverk']],
    [['maler', 'kopier', 'led'], ['ledernotat']],
    [['fullføring', 'z'], ['zsh']],
    [['init', '--virksomhet-arbeidsgiver', 'o'], ['oslo']],
    [
      ['init', '--egenerfaring-kreves', ''],
      ['ja', 'nei'],
    ],
    [['init', '--stilling-tittel', ''], []],
  ])('%j is met with %j', async (line, words) => {
    expect(await ask(...line)).toEqual({ kind: 'ord', words });
  });

  it.each([
    [['annonse', '--profil', ''], 'filer .yaml .yml'],
    [['init', '--fra', ''], 'filer .yaml .yml'],
    [['annonse', '--brevmal', ''], 'filer .docx'],
    [['sjekk', ''], 'filer .md .txt .docx'],
    [['lønn', '--tabell', ''], 'filer .csv .yaml .yml'],
    [['init', '--virksomhet-brevmal', ''], 'filer .docx'],
    [['annonse', '--ut', ''], 'mapper'],
  ])('%j is left to the shell: %s', async (line, kind) => {
    expect(await ask(...line)).toEqual({ kind, words: [] });
  });
});
