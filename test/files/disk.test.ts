import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../src/files/apply.ts';
import { createDisk } from '../../src/files/disk.ts';
import { type FileOutcome, planFiles } from '../../src/files/plan.ts';
import { buildForNode, temporaryFolder, wanted } from './support.ts';

const posix = process.platform !== 'win32';
const root = process.getuid?.() === 0;
const fast = { durable: false };

function writeIn(folder: string, texts: Readonly<Record<string, string>>, overwrite = false): FileOutcome[] {
  const disk = createDisk(folder);
  return applyPlan(planFiles('ut', wanted(texts), { overwrite }, disk), disk);
}

const states = (outcomes: readonly FileOutcome[]): string[] => outcomes.map((outcome) => outcome.state);

describe('the disk', () => {
  it('counts relative paths from its folder', () => {
    const folder = temporaryFolder();
    const disk = createDisk(folder);
    disk.makeFolder('a/b');
    disk.makeFolder('a/b');
    disk.write('a/b/c.md', Buffer.from('å'), { durable: true });
    expect(readFileSync(join(folder, 'a/b/c.md'), 'utf8')).toBe('å');
    expect(disk.read(join(folder, 'a/b/c.md')).toString()).toBe('å');
    expect(disk.list('a')).toEqual(['b']);
    expect([disk.isFolder('a'), disk.isFolder('a/b/c.md'), disk.isFolder('nei')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([disk.isFile('a'), disk.isFile('a/b/c.md'), disk.isFile('nei')]).toEqual([false, true, false]);
  });

  it('refuses a file above the limit, a folder, and a copy over something', () => {
    const disk = createDisk(temporaryFolder());
    disk.write('a', Buffer.from('1234'), fast);
    disk.write('b', Buffer.from(''), fast);
    expect(disk.read('a', 4)).toHaveLength(4);
    expect(() => disk.read('a', 3)).toThrow(expect.objectContaining({ code: 'EFBIG' }));
    expect(() => disk.read('.')).toThrow(expect.objectContaining({ code: 'EISDIR' }));
    expect(() => disk.copy('a', 'b')).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  });

  it.runIf(posix)(
    'takes what it may not look at for absent, and reads no more of an endless file than the limit',
    () => {
      const folder = temporaryFolder();
      const disk = createDisk(folder);
      disk.write('a', Buffer.from('1'), fast);
      symlinkSync('ring', join(folder, 'ring'));
      expect(['a/b', 'ring'].flatMap((path) => [disk.isFile(path), disk.isFolder(path)])).toEqual([
        false,
        false,
        false,
        false,
      ]);
      expect(() => disk.read('/dev/zero', 100_000)).toThrow(expect.objectContaining({ code: 'EFBIG' }));
      expect(disk.read('/dev/null', 1)).toHaveLength(0);
    },
  );

  it('tells that a folder cannot be made below a file', () => {
    const disk = createDisk(temporaryFolder());
    disk.write('a', Buffer.from('1'), fast);
    for (const path of ['a', 'a/b', 'a/b/c']) {
      expect(() => disk.makeFolder(path)).toThrow(expect.objectContaining({ code: 'EEXIST' }));
    }
  });

  it.runIf(process.platform === 'linux')('gives up where no folder can be made', () => {
    expect(() => createDisk('/').makeFolder('/proc/erfaring/dokumenter')).toThrow(
      expect.objectContaining({ code: 'ENOENT' }),
    );
  });

  it.runIf(posix)('keeps the mode of a file, and leaves no temporary file', () => {
    const folder = temporaryFolder();
    const disk = createDisk(folder);
    disk.write('a.md', Buffer.from('1'), fast);
    chmodSync(join(folder, 'a.md'), 0o640);
    disk.write('a.md', Buffer.from('2'), fast);
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it.runIf(posix)('writes through a link, also to a file that is not there yet', () => {
    const folder = temporaryFolder();
    const disk = createDisk(folder);
    mkdirSync(join(folder, 'felles'));
    symlinkSync('felles/annonse.md', join(folder, 'lenke.md'));
    symlinkSync('lenke.md', join(folder, 'lenke-til-lenke.md'));
    disk.write('lenke-til-lenke.md', Buffer.from('1'), fast);
    expect(readFileSync(join(folder, 'felles/annonse.md'), 'utf8')).toBe('1');
    disk.write('lenke.md', Buffer.from('2'), fast);
    expect(readFileSync(join(folder, 'felles/annonse.md'), 'utf8')).toBe('2');
    expect(readlinkSync(join(folder, 'lenke.md'))).toBe('felles/annonse.md');
    symlinkSync('ring', join(folder, 'ring'));
    expect(() => disk.write('ring', Buffer.from(''), fast)).toThrow(
      expect.objectContaining({ code: 'ELOOP' }),
    );
  });

  it.runIf(posix && !root)('does not replace a file that is made read-only', () => {
    const folder = temporaryFolder();
    writeIn(folder, { 'a.md': '1' });
    chmodSync(join(folder, 'ut/a.md'), 0o444);
    expect(states(writeIn(folder, { 'a.md': '2' }))).toEqual(['feilet']);
    expect(readFileSync(join(folder, 'ut/a.md'), 'utf8')).toBe('1');
  });

  // write-file-atomic 7.0.1 alone puts the first 8 KB in place of the old file and reports success.
  it.runIf(posix)('keeps the old file where there is room for half of the new one', () => {
    const folder = temporaryFolder();
    const module = buildForNode('src/files/disk.ts', folder);
    writeFileSync(join(folder, 'a.docx'), 'old');
    const script = `
      const disk = require(${JSON.stringify(module)}).createDisk(${JSON.stringify(folder)});
      try { disk.write('a.docx', Buffer.alloc(20000, 'x'), { durable: false }); console.log('written'); }
      catch (error) { console.log(error.code); }`;
    const limited = `trap '' XFSZ; ulimit -f 8; exec "$0" -e "$1"`;
    expect(execFileSync('bash', ['-c', limited, process.execPath, script], { encoding: 'utf8' })).toBe(
      'EFBIG\n',
    );
    expect(readFileSync(join(folder, 'a.docx'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.docx', 'module.cjs']);
  });
});

describe('writing on a real disk', () => {
  it('makes the folder, and leaves what is unchanged untouched', () => {
    const folder = temporaryFolder();
    expect(states(writeIn(folder, { 'a.md': 'a', 'b.md': 'b' }))).toEqual(['ny', 'ny']);
    const longAgo = new Date('2020-01-01T00:00:00Z');
    for (const name of ['a.md', 'b.md', '.erfaring.json'])
      utimesSync(join(folder, 'ut', name), longAgo, longAgo);
    expect(states(writeIn(folder, { 'a.md': 'a', 'b.md': 'b' }))).toEqual(['uendret', 'uendret']);
    for (const name of ['a.md', '.erfaring.json'])
      expect(statSync(join(folder, 'ut', name)).mtime).toEqual(longAgo);
    expect(states(writeIn(folder, { 'a.md': 'a', 'b.md': 'B' }))).toEqual(['uendret', 'oppdatert']);
    expect(statSync(join(folder, 'ut/a.md')).mtime).toEqual(longAgo);
    expect(readdirSync(join(folder, 'ut')).sort()).toEqual(['.erfaring.json', 'a.md', 'b.md']);
  });

  it('leaves a file changed by hand, and sets it aside when told to overwrite', () => {
    const folder = temporaryFolder();
    writeIn(folder, { 'a.docx': '1' });
    writeFileSync(join(folder, 'ut/a.docx'), 'min');
    expect(states(writeIn(folder, { 'a.docx': '2' }))).toEqual(['beholdt']);
    expect(writeIn(folder, { 'a.docx': '2' }, true)[0]).toMatchObject({ state: 'oppdatert' });
    expect(readFileSync(join(folder, 'ut/a.forrige.docx'), 'utf8')).toBe('min');
    expect(readFileSync(join(folder, 'ut/a.docx'), 'utf8')).toBe('2');
    expect(states(writeIn(folder, { 'a.docx': '3' }))).toEqual(['oppdatert']);
  });

  it('writes in folders of the folder', () => {
    const folder = temporaryFolder();
    expect(states(writeIn(folder, { 'partials/topp.md.hbs': 'a' }))).toEqual(['ny']);
    expect(existsSync(join(folder, 'ut/partials/topp.md.hbs'))).toBe(true);
    expect(states(writeIn(folder, { 'partials/topp.md.hbs': 'a' }))).toEqual(['uendret']);
  });

  it('says that a file is where the folder, or a folder is where the file, should be', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'ut'), '');
    expect(writeIn(folder, { 'a.md': '1' })).toMatchObject([
      { path: join('ut', 'a.md'), state: 'feilet', problem: { file: 'ut' } },
    ]);
    const other = temporaryFolder();
    mkdirSync(join(other, 'ut/a.md'), { recursive: true });
    expect(states(writeIn(other, { 'a.md': '1', 'b.md': '1' }))).toEqual(['feilet', 'ny']);
  });

  it('says that a name is too long', () => {
    const [outcome] = writeIn(temporaryFolder(), { [`${'å'.repeat(200)}.md`]: '1' });
    expect(outcome).toMatchObject({ state: 'feilet', problem: { message: 'Navnet er for langt.' } });
  });

  it('goes on past a lock that a stopped run has left behind', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'ut'));
    const lock = join(folder, 'ut/.erfaring.lock');
    writeFileSync(lock, '');
    utimesSync(lock, new Date('2020-01-01T00:00:00Z'), new Date('2020-01-01T00:00:00Z'));
    expect(states(writeIn(folder, { 'a.md': '1' }))).toEqual(['ny']);
    expect(existsSync(lock)).toBe(false);
  });

  it('loses nothing when many runs write in one folder at once', async () => {
    const folder = temporaryFolder();
    const build = temporaryFolder();
    writeFileSync(
      join(build, 'entry.ts'),
      `export { createDisk } from '${process.cwd()}/src/files/disk.ts';
       export { planFiles } from '${process.cwd()}/src/files/plan.ts';
       export { applyPlan } from '${process.cwd()}/src/files/apply.ts';`,
    );
    const module = buildForNode(join(build, 'entry.ts'), build);
    const script = (run: number) => `
      const { createDisk, planFiles, applyPlan } = require(${JSON.stringify(module)});
      const disk = createDisk(${JSON.stringify(folder)});
      for (let file = 0; file < 8; file += 1) {
        const wanted = ['eget-${run}-' + file, 'felles'].map((name) => ({ name, bytes: Buffer.from('${run}') }));
        applyPlan(planFiles('ut', wanted, { overwrite: false }, disk), disk);
      }`;
    const runs = [1, 2, 3, 4].map(
      (run) =>
        new Promise((done) =>
          spawn(process.execPath, ['-e', script(run)], { stdio: 'inherit' }).on('exit', done),
        ),
    );
    expect(await Promise.all(runs)).toEqual([0, 0, 0, 0]);
    const names = readdirSync(join(folder, 'ut')).filter((name) => !name.startsWith('.'));
    expect(names).toHaveLength(4 * 8 + 1);
    // Each is known as ours: with other contents it is updated, not kept.
    const outcomes = writeIn(folder, Object.fromEntries(names.map((name) => [name, 'nytt'])));
    expect(new Set(states(outcomes))).toEqual(new Set(['oppdatert']));
    expect(readdirSync(join(folder, 'ut')).filter((name) => name.includes('lock'))).toEqual([]);
  });
});
