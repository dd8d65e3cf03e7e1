import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDisk, type Disk } from '../../src/files/disk.ts';
import { listProfiles, loadBytes, loadProfile, loadText, sizeLimits } from '../../src/files/load.ts';
import { diskError, problemsOf, temporaryFolder } from './support.ts';

/** A disk at a folder with these files, all empty but for their name. */
function diskWith(...names: string[]): Disk {
  const folder = temporaryFolder();
  for (const name of names) writeFileSync(join(folder, name), name);
  return createDisk(folder);
}

const hint = (work: () => unknown): string | undefined => problemsOf(work)[0]?.hint;

describe('loadText and loadBytes', () => {
  it('reads a file', () => {
    const disk = diskWith('annonse.md');
    expect(loadText('annonse.md', disk)).toBe('annonse.md');
    expect(loadBytes('annonse.md', disk)).toEqual(Buffer.from('annonse.md'));
  });

  it('says what is wrong: missing, a folder, part of the path a file', () => {
    const disk = diskWith('fil');
    disk.makeFolder('mappe');
    expect(problemsOf(() => loadText('annonse.md', disk))).toMatchObject([
      { file: 'annonse.md', line: null, column: null, message: 'Finner ikke filen.' },
    ]);
    expect(problemsOf(() => loadText('mappe', disk))[0]?.message).toContain('er en mappe');
    expect(problemsOf(() => loadText('fil/annonse.md', disk))[0]?.message).toContain(
      'er en fil, ikke en mappe',
    );
  });

  it('says that it may not be read, and that it is too large', () => {
    const refusing: Disk = {
      ...diskWith(),
      read: () => {
        throw diskError('EACCES');
      },
    };
    expect(problemsOf(() => loadText('x', refusing))[0]?.message).toContain('ikke tilgang');
    const disk = diskWith();
    disk.write('stor.md', Buffer.alloc(sizeLimits.text + 1, 'a'), { durable: false });
    expect(problemsOf(() => loadText('stor.md', disk))[0]?.message).toBe('Filen er for stor.');
    expect(loadBytes('stor.md', disk)).toHaveLength(sizeLimits.text + 1);
  });
});

describe('loadProfile', () => {
  it('reads a profile', () => {
    expect(String(loadProfile('erfaring.yaml', diskWith('erfaring.yaml')))).toBe('erfaring.yaml');
  });

  it.each([
    ['erfarng.yaml', ['erfaring.yaml', 'andre.yaml'], 'Mente du «erfaring.yaml»?'],
    ['erfaring.yaml', ['Erfaring.yml'], 'Mente du «Erfaring.yml»?'],
    ['rop', ['rop.yaml'], 'Mente du «rop.yaml»?'],
    ['erfaring.yaml', [], 'Lag en med «erfaring init».'],
    ['erfaring.yaml', ['notat.md', '.skjult.yaml'], 'Lag en med «erfaring init».'],
    [
      'erfaring.yaml',
      ['dps.yaml', 'sykehus.yaml'],
      'Her ligger «dps.yaml», «sykehus.yaml». Skriv navnet på den du vil bruke, eller lag en ny med «erfaring init».',
    ],
  ])('%s beside %j: %s', (path, names, expected) => {
    expect(hint(() => loadProfile(path, diskWith(...names)))).toBe(expected);
  });

  it('names a file in another folder the way the user would', () => {
    const disk = diskWith();
    disk.makeFolder('profiler');
    disk.write('profiler/dps.yaml', Buffer.from(''), { durable: false });
    expect(hint(() => loadProfile('profiler/dpss.yaml', disk))).toBe(
      `Mente du «${join('profiler', 'dps.yaml')}»?`,
    );
    expect(hint(() => loadProfile('nei/dps.yaml', disk))).toBe('Mappen «nei» finnes ikke.');
  });

  it('lists some, not all, of many', () => {
    const names = Array.from({ length: 12 }, (_, index) => `enhet-${index}.yaml`);
    const text = hint(() => loadProfile('erfaring.yaml', diskWith(...names)));
    expect(text).toContain('og 7 til');
  });
});

describe('listProfiles', () => {
  it('gives the .yaml files of a folder, sorted, and those alone', () => {
    const disk = diskWith('b.yaml', 'a.yaml', 'æ.yaml', 'c.yml', 'd.md', '.e.yaml');
    disk.makeFolder('mappe.yaml');
    expect(listProfiles('.', disk)).toEqual(['a.yaml', 'b.yaml', 'æ.yaml']);
  });

  it('says that there are none, or no such folder', () => {
    const disk = diskWith('a.md');
    expect(problemsOf(() => listProfiles('.', disk))[0]?.message).toBe('Mappen har ingen profiler.');
    expect(problemsOf(() => listProfiles('nei', disk))[0]).toMatchObject({ file: 'nei' });
  });
});
