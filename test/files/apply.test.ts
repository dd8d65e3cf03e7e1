import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPlan, saveProfile } from '../../src/files/apply.ts';
import type { Disk } from '../../src/files/disk.ts';
import { digest, parseManifest } from '../../src/files/manifest.ts';
import { type FileOutcome, planFiles } from '../../src/files/plan.ts';
import { memoryDisk, problemsOf, wanted } from './support.ts';

type Texts = Readonly<Record<string, string>>;

function write(disk: Disk, texts: Texts, overwrite = false): FileOutcome[] {
  return applyPlan(planFiles('ut', wanted(texts), { overwrite }, disk), disk);
}

const states = (outcomes: readonly FileOutcome[]): string[] => outcomes.map((outcome) => outcome.state);
const documents = (files: Map<string, string>) => [...files].filter(([path]) => path !== 'ut/.erfaring.json');

describe('applyPlan', () => {
  it('writes new files and remembers their hash', () => {
    const files = new Map<string, string>();
    expect(write(memoryDisk(files), { 'a.md': 'a', 'b.md': 'b' })).toEqual([
      { path: 'ut/a.md', state: 'ny' },
      { path: 'ut/b.md', state: 'ny' },
    ]);
    expect(files.get('ut/b.md')).toBe('b');
    expect(parseManifest(files.get('ut/.erfaring.json') ?? '').get('b.md')).toEqual([
      digest(Buffer.from('b')),
    ]);
  });

  it('touches nothing when nothing is to be done', () => {
    const files = new Map<string, string>();
    write(memoryDisk(files), { 'a.md': 'a' });
    const readOnly = memoryDisk(files, (action) => (action === 'read' ? undefined : 'EROFS'));
    expect(write(readOnly, { 'a.md': 'a' })).toEqual([{ path: 'ut/a.md', state: 'uendret' }]);
    expect(applyPlan(planFiles('ut', [], { overwrite: false }, readOnly), readOnly)).toEqual([]);
  });

  it('keeps the old one on the next free name when told to overwrite', () => {
    const files = new Map([
      ['ut/a.md', 'min'],
      ['ut/a.forrige.md', 'eldre'],
    ]);
    expect(write(memoryDisk(files), { 'a.md': 'a' }, true)).toEqual([
      { path: 'ut/a.md', state: 'oppdatert', backup: 'ut/a.forrige-2.md' },
    ]);
    expect(documents(files)).toEqual([
      ['ut/a.md', 'a'],
      ['ut/a.forrige.md', 'eldre'],
      ['ut/a.forrige-2.md', 'min'],
    ]);
  });

  it('finds another name when the planned one is taken meanwhile, and leaves the file where no copy can be made', () => {
    const files = new Map([['ut/a.md', 'min']]);
    const racing = memoryDisk(files, (action, path) =>
      action === 'copy' && path === 'ut/a.forrige.md' ? 'EEXIST' : undefined,
    );
    expect(write(racing, { 'a.md': 'a' }, true)[0]).toMatchObject({ backup: 'ut/a.forrige-2.md' });
    const full = new Map([['ut/a.md', 'min']]);
    const outcomes = write(
      memoryDisk(full, (action) => (action === 'copy' ? 'ENOSPC' : undefined)),
      { 'a.md': 'a' },
      true,
    );
    expect(outcomes).toMatchObject([{ state: 'feilet', problem: { message: 'Disken er full.' } }]);
    expect(full.get('ut/a.md')).toBe('min');
  });

  it('decides again when it writes: a file that appeared after the plan is not written over', () => {
    const files = new Map<string, string>();
    const disk = memoryDisk(files);
    const plan = planFiles('ut', wanted({ 'a.md': 'a', 'b.md': 'b' }), { overwrite: false }, disk);
    files.set('ut/a.md', 'lagret av en annen');
    expect(states(applyPlan(plan, disk))).toEqual(['beholdt', 'ny']);
    expect(files.get('ut/a.md')).toBe('lagret av en annen');
  });

  it('writes the others when one fails, and can write it later', () => {
    const files = new Map<string, string>();
    write(memoryDisk(files), { 'a.docx': '1', 'b.docx': '1' });
    const open = memoryDisk(files, (action, path) =>
      action === 'write' && path === 'ut/a.docx' ? 'EBUSY' : undefined,
    );
    const outcomes = write(open, { 'a.docx': '2', 'b.docx': '2' });
    expect(states(outcomes)).toEqual(['feilet', 'oppdatert']);
    expect(outcomes[0]?.problem).toMatchObject({
      file: 'ut/a.docx',
      message: expect.stringContaining('åpen i Word?'),
    });
    expect(states(write(memoryDisk(files), { 'a.docx': '3', 'b.docx': '2' }))).toEqual([
      'oppdatert',
      'uendret',
    ]);
  });

  it('writes nothing that it can’t remember having written', () => {
    const files = new Map([['ut/b.md', 'min']]);
    const disk = memoryDisk(files, (action, path) =>
      action === 'write' && path.endsWith('.json') ? 'EACCES' : undefined,
    );
    const outcomes = write(disk, { 'a.md': 'a', 'b.md': 'b' });
    expect(states(outcomes)).toEqual(['feilet', 'beholdt']);
    expect(outcomes[0]?.problem?.file).toBe('ut/.erfaring.json');
    expect(files.has('ut/a.md')).toBe(false);
  });

  it('names the folder where that is what can’t be made', () => {
    const disk = memoryDisk(new Map(), (action) => (action === 'makeFolder' ? 'EEXIST' : undefined));
    expect(write(disk, { 'a.md': 'a' })).toMatchObject([
      { path: 'ut/a.md', state: 'feilet', problem: { file: 'ut' } },
    ]);
  });

  it('lets a mistake of ours through as what it is', () => {
    const disk = memoryDisk(new Map());
    const broken = {
      ...disk,
      write: () => {
        throw new TypeError('oops');
      },
    };
    expect(() => write(broken, { 'a.md': 'a' })).toThrow(TypeError);
  });

  it('knows its own files after a crash at any point', () => {
    const older = { 'a.md': '1', 'b.md': '1' };
    const newer = { 'a.md': '2', 'b.md': '2' };
    // The manifest, the two files, and the manifest again.
    for (let survives = 0; survives < 4; survives += 1) {
      const files = new Map<string, string>();
      write(memoryDisk(files), older);
      let writes = 0;
      const crashing: Disk = {
        ...memoryDisk(files),
        write: (path, bytes, options) => {
          writes += 1;
          if (writes > survives) throw new Error('the power went');
          memoryDisk(files).write(path, bytes, options);
        },
      };
      expect(() => write(crashing, newer)).toThrow('the power went');
      expect(states(write(memoryDisk(files), { 'a.md': '3', 'b.md': '3' }))).toEqual([
        'oppdatert',
        'oppdatert',
      ]);
    }
  });
});

describe('whatever happens in a folder', () => {
  const name = fc.constantFrom('a.md', 'b.md', 'a.forrige.md', 'A.md');
  const text = fc.constantFrom('1', '2', '3');
  const texts = fc.dictionary(name, text);
  const step = fc.oneof(
    fc.record({ do: fc.constant('write' as const), texts, overwrite: fc.boolean() }),
    fc.record({ do: fc.constant('edit' as const), name, text: fc.string() }),
    fc.record({ do: fc.constant('forget' as const) }),
  );

  it('a second run changes nothing, and nothing the user wrote is ever lost', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const files = new Map<string, string>();
        const disk = memoryDisk(files);
        const byHand = new Set<string>();
        for (const action of steps) {
          if (action.do === 'forget') files.delete('ut/.erfaring.json');
          else if (action.do === 'edit') {
            byHand.delete(files.get(`ut/${action.name}`) ?? '');
            files.set(`ut/${action.name}`, `min: ${action.text}`);
            byHand.add(`min: ${action.text}`);
          } else {
            const first = write(disk, action.texts, action.overwrite);
            const after = new Map(files);
            const again = states(write(disk, action.texts, false));
            expect(again).toEqual(
              states(first).map((state) => (state === 'beholdt' ? 'beholdt' : 'uendret')),
            );
            expect(files).toEqual(after);
            if (action.overwrite) expect(states(first)).not.toContain('beholdt');
          }
          const there = new Set(files.values());
          for (const own of byHand) expect(there).toContain(own);
        }
      }),
    );
  });
});

describe('saveProfile', () => {
  it('saves the text as it is, durably', () => {
    const written: unknown[] = [];
    const disk: Disk = { ...memoryDisk(new Map()), write: (...call) => void written.push(call) };
    saveProfile('erfaring.yaml', '\ufeffvirksomhet:\r\n  navn: Bydel Blå\r\n', disk);
    expect(written).toEqual([
      ['erfaring.yaml', Buffer.from('\ufeffvirksomhet:\r\n  navn: Bydel Blå\r\n'), { durable: true }],
    ]);
  });

  it('does not write over what someone else has saved', () => {
    const files = new Map([['erfaring.yaml', 'a: 1']]);
    const disk = memoryDisk(files);
    saveProfile('erfaring.yaml', 'a: 2', disk, 'a: 1');
    expect(problemsOf(() => saveProfile('erfaring.yaml', 'a: 3', disk, 'a: 1'))).toMatchObject([
      { file: 'erfaring.yaml', message: expect.stringContaining('endret av noe annet') },
    ]);
    expect(problemsOf(() => saveProfile('erfaring.yaml', 'a: 3', disk, null))).toHaveLength(1);
    expect(files.get('erfaring.yaml')).toBe('a: 2');
    saveProfile('ny.yaml', 'a: 1', disk, null);
    expect(files.get('ny.yaml')).toBe('a: 1');
  });

  it('says why it could not be saved', () => {
    const disk = memoryDisk(new Map(), (action) => (action === 'write' ? 'ENOSPC' : undefined));
    expect(problemsOf(() => saveProfile('x.yaml', '', disk))).toMatchObject([
      { file: 'x.yaml', message: 'Disken er full.' },
    ]);
    const unreadable = memoryDisk(new Map(), () => 'EACCES');
    expect(problemsOf(() => saveProfile('x.yaml', '', unreadable, ''))).toMatchObject([{ file: 'x.yaml' }]);
    const noFolder = memoryDisk(new Map(), (action) => (action === 'makeFolder' ? 'EROFS' : undefined));
    expect(problemsOf(() => saveProfile('ny/x.yaml', '', noFolder))).toMatchObject([{ file: 'ny/x.yaml' }]);
  });
});
