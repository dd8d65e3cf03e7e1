import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest, renderManifest } from '../../src/files/manifest.ts';
import { backupName, decide, filesExitCode, planFiles } from '../../src/files/plan.ts';
import { memoryDisk, wanted } from './support.ts';

const bytes = (text: string): Buffer => Buffer.from(text);

function manifestOf(files: Readonly<Record<string, string>>): string {
  return renderManifest(new Map(Object.entries(files).map(([name, text]) => [name, [digest(bytes(text))]])));
}

describe('decide', () => {
  const file = { name: 'annonse.md', bytes: bytes('ny') };
  const ours = new Map([['annonse.md', [digest(bytes('gammel'))]]]);

  it.each([
    ['nothing there', null, ours, 'ny'],
    ['the same', 'ny', new Map(), 'uendret'],
    ['what we wrote', 'gammel', ours, 'oppdatert'],
    ['changed by hand', 'gammel, rettet', ours, 'beholdt'],
    ['unknown', 'gammel', new Map(), 'beholdt'],
    ['what we wrote to another file', 'gammel', new Map([['svar.md', [digest(bytes('gammel'))]]]), 'beholdt'],
  ])('%s', (_, current, manifest, state) => {
    expect(decide(file, current === null ? null : bytes(current), manifest)).toBe(state);
  });
});

describe('planFiles', () => {
  it('names the state of each file, and writes nothing', () => {
    const files = new Map([
      ['ut/.erfaring.json', manifestOf({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c' })],
      ['ut/a.md', 'a'],
      ['ut/b.md', 'b'],
      ['ut/c.md', 'rettet'],
    ]);
    const before = new Map(files);
    const plan = planFiles(
      'ut',
      wanted({ 'a.md': 'a', 'b.md': 'B', 'c.md': 'C', 'd.md': 'd' }),
      { overwrite: false },
      memoryDisk(files),
    );
    expect(plan.files.map(({ path, state }) => [path, state])).toEqual([
      ['ut/a.md', 'uendret'],
      ['ut/b.md', 'oppdatert'],
      ['ut/c.md', 'beholdt'],
      ['ut/d.md', 'ny'],
    ]);
    expect(files).toEqual(before);
  });

  it('takes every file as changed by hand where the manifest is broken', () => {
    const files = new Map([
      ['ut/.erfaring.json', '{'],
      ['ut/a.md', 'a'],
      ['ut/b.md', 'b'],
    ]);
    const plan = planFiles(
      'ut',
      wanted({ 'a.md': 'a', 'b.md': 'B' }),
      { overwrite: false },
      memoryDisk(files),
    );
    expect(plan.files.map(({ state }) => state)).toEqual(['uendret', 'beholdt']);
  });

  it('says where the old ones go when overwriting, on names that nothing has', () => {
    const files = new Map([
      ['ut/a.docx', 'min'],
      ['ut/A.Forrige.docx', 'en annens'],
      ['ut/a.forrige-2.docx', 'eldre'],
      ['ut/b.docx', 'min'],
    ]);
    const names = { 'a.docx': 'A', 'b.docx': 'B', 'b.forrige.docx': 'ours' };
    const plan = planFiles('ut', wanted(names), { overwrite: true }, memoryDisk(files));
    expect(plan.files.map(({ state, backup }) => [state, backup])).toEqual([
      ['oppdatert', 'ut/a.forrige-3.docx'],
      ['oppdatert', 'ut/b.forrige-2.docx'],
      ['ny', undefined],
    ]);
  });

  it('sets nothing aside of what is ours', () => {
    const files = new Map([
      ['ut/.erfaring.json', manifestOf({ 'a.md': 'a' })],
      ['ut/a.md', 'a'],
    ]);
    const [file] = planFiles('ut', wanted({ 'a.md': 'A' }), { overwrite: true }, memoryDisk(files)).files;
    expect(file).toMatchObject({ state: 'oppdatert' });
    expect(file?.backup).toBeUndefined();
  });

  it('says at once that a file can’t be read, and goes on with the others', () => {
    const disk = memoryDisk(new Map(), (action, path) =>
      action === 'read' && path === 'ut/a.md' ? 'EISDIR' : undefined,
    );
    const [a, b] = planFiles('ut', wanted({ 'a.md': 'a', 'b.md': 'b' }), { overwrite: false }, disk).files;
    expect(a).toMatchObject({
      state: 'feilet',
      problem: { file: 'ut/a.md', message: 'En mappe har samme navn som filen.' },
    });
    expect(b?.state).toBe('ny');
  });
});

describe('backupName', () => {
  it.each([
    ['annonse.docx', 1, 'annonse.forrige.docx'],
    ['annonse.docx', 2, 'annonse.forrige-2.docx'],
    ['annonse.md.hbs', 1, 'annonse.md.forrige.hbs'],
    ['LESMEG', 1, 'LESMEG.forrige'],
    ['.skjult', 3, '.skjult.forrige-3'],
    ['partials/topp.hbs', 1, 'partials/topp.forrige.hbs'],
    ['v1.2/topp', 1, 'v1.2/topp.forrige'],
  ])('%s (%i) → %s', (name, number, expected) => {
    expect(backupName(name, number)).toBe(expected);
  });

  it('is never the name itself, nor that of another number', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 99 }),
        (name, a, b) => {
          expect(backupName(name, a)).not.toBe(name);
          expect(backupName(name, a) === backupName(name, b)).toBe(a === b);
        },
      ),
    );
  });
});

describe('filesExitCode', () => {
  it.each([
    [[], 0],
    [['ny', 'oppdatert', 'uendret'], 0],
    [['ny', 'beholdt'], 2],
    [['feilet', 'ny'], 2],
  ] as const)('%j → %i', (states, code) => {
    expect(filesExitCode(states.map((state) => ({ path: 'x', state })))).toBe(code);
  });
});
