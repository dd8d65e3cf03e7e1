import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { workplace } from '../support/run.ts';

const example = (name: string) => knowledge.example(name) ?? '';

describe('many profiles in one run', () => {
  it('each writes in a folder of its own, named as the file', async () => {
    const place = workplace({ 'dps.yaml': example('dps'), 'nav.yaml': example('nav') });
    const ran = await place.erfaring(
      'annonse',
      '--profil',
      'dps.yaml',
      '--profil',
      'nav.yaml',
      '--format',
      'md',
    );
    expect(ran.code).toBe(0);
    expect(ran.out).toBe('dokumenter/dps/annonse.md  ny\ndokumenter/nav/annonse.md  ny\n');
    expect(ran.err).toBe('1 av 2: dps.yaml\n2 av 2: nav.yaml\n');
  });

  it('a folder means its *.yaml; a bad one is told of, and the others are made', async () => {
    const place = workplace();
    mkdirSync(join(place.folder, 'profiler', 'gamle'), { recursive: true });
    place.write('profiler/a.yaml', 'tull');
    place.write('profiler/b.yaml', example('dps'));
    place.write('profiler/les meg.txt', 'ikke en profil');
    const ran = await place.erfaring('annonse', '--profil', 'profiler', '--format', 'md', '--stille');
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toContain('profiler/a.yaml:1:1');
    expect(place.read('dokumenter/b/annonse.md')).toMatch(/^# /u);
  });

  it('two of one name are refused before anything is written', async () => {
    const place = workplace({ 'a.yaml': example('dps') });
    mkdirSync(join(place.folder, 'x'));
    place.write('x/a.yaml', example('nav'));
    const ran = await place.erfaring('annonse', '--profil', 'a.yaml', '--profil', 'x/a.yaml');
    expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining('samme mappe') });
  });

  it('--json tells all files and all failures', async () => {
    const place = workplace({ 'a.yaml': 'tull', 'b.yaml': example('dps') });
    const ran = await place.erfaring(
      'annonse',
      '--profil',
      'a.yaml',
      '--profil',
      'b.yaml',
      '--json',
      '--format',
      'md',
    );
    expect(JSON.parse(ran.out)).toMatchObject({
      filer: [{ fil: 'dokumenter/b/annonse.md', tilstand: 'ny' }],
      feil: [{ fil: 'a.yaml', linje: 1 }],
    });
  });
});
