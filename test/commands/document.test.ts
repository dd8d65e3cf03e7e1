import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { workplace } from '../support/run.ts';

const withExample = (name = 'rop-team') => workplace({ 'erfaring.yaml': knowledge.example(name) ?? '' });

describe('erfaring annonse', () => {
  it('writes Word and Markdown', async () => {
    const place = withExample();
    const ran = await place.erfaring('annonse');
    expect(ran).toEqual({
      code: 0,
      out: 'dokumenter/annonse.docx  ny\ndokumenter/annonse.md    ny\n',
      err: '\nSjekk annonsen mot veilederne og loven: erfaring sjekk\n',
    });
    expect(place.read('dokumenter/annonse.md')).toMatch(/^# Erfaringskonsulent\n/u);
  });

  it('writes the same bytes the second time, and says so', async () => {
    const place = withExample();
    await place.erfaring('annonse');
    const ran = await place.erfaring('annonse');
    expect(ran.out).toBe('dokumenter/annonse.docx  uendret\ndokumenter/annonse.md    uendret\n');
  });

  it('leaves what was changed by hand, and gives exit code 2', async () => {
    const place = withExample();
    await place.erfaring('annonse');
    place.write('dokumenter/annonse.md', '# Min egen\n');
    const ran = await place.erfaring('annonse');
    expect(ran.code).toBe(2);
    expect(ran.out).toContain('annonse.md    beholdt: du har endret den selv');
    expect(place.read('dokumenter/annonse.md')).toBe('# Min egen\n');
  });

  it('--overskriv keeps the one that was changed by hand beside the new one', async () => {
    const place = withExample();
    await place.erfaring('annonse');
    place.write('dokumenter/annonse.md', '# Min egen\n');
    expect((await place.erfaring('annonse', '--overskriv')).code).toBe(0);
    expect(place.read('dokumenter/annonse.forrige.md')).toBe('# Min egen\n');
    expect(place.read('dokumenter/annonse.md')).toMatch(/^# Erfaringskonsulent/u);
  });

  it('--bare-vis writes nothing', async () => {
    const place = withExample();
    const ran = await place.erfaring('annonse', '--bare-vis');
    expect(ran.out).toMatch(/^Ingenting er skrevet/u);
    expect(existsSync(join(place.folder, 'dokumenter'))).toBe(false);
  });

  it('--ut - prints the Markdown', async () => {
    const place = withExample();
    const ran = await place.erfaring('annonse', '--ut', '-');
    expect(ran.out).toMatch(/^# Erfaringskonsulent\n/u);
    expect(readdirSync(place.folder)).toEqual(['erfaring.yaml']);
  });

  it('--json tells the files as the contract says', async () => {
    const ran = await withExample().erfaring('annonse', '--json', '--format', 'md');
    expect(JSON.parse(ran.out)).toEqual({
      versjon: 1,
      kommando: 'annonse',
      filer: [{ fil: 'dokumenter/annonse.md', tilstand: 'ny' }],
    });
  });

  it('tells what is not decided, and makes the ad without it', async () => {
    const place = workplace({
      'erfaring.yaml': 'versjon: 1\nvirksomhet:\n  navn: Nes\nstilling:\n  tittel: Rådgiver\n',
    });
    const ran = await place.erfaring('annonse', '--ut', '-');
    expect(ran.code).toBe(0);
    expect(ran.out).not.toMatch(/undefined|null|ikke oppgitt/u);
    expect(ran.err).toContain('lønnsspennet');
    expect(ran.err).toContain('erfaring endre');
  });

  it('the typed text comes out as typed', async () => {
    const typed = '15. januar * _a_ #1 | <Senior> & {{x}} 😀 [x](y) `kode` \\ ~~z~~';
    const place = withExample();
    place.write(
      'erfaring.yaml',
      place.read('erfaring.yaml').replace('tittel: Erfaringskonsulent', () => `tittel: '${typed}'`),
    );
    await place.erfaring('annonse');
    const word = await mammoth.extractRawText({ path: join(place.folder, 'dokumenter/annonse.docx') });
    // A date is held together; the space is still a space.
    expect(word.value.replaceAll('\u00a0', ' ')).toContain(typed);
  });
});

describe('erfaring annonse, with bad input', () => {
  const basics = 'versjon: 1\nvirksomhet:\n  navn: Nes\nstilling:\n  tittel: Rådgiver\n';

  it.each([
    ['no profile', {}, ['annonse'], 'Finner ikke profilen.'],
    ['an empty file', { 'erfaring.yaml': '' }, ['annonse'], 'Filen er tom.'],
    ['invalid YAML', { 'erfaring.yaml': 'a: [1\n' }, ['annonse'], 'erfaring.yaml:'],
    ['not UTF-8', { 'erfaring.yaml': Buffer.from('navn: \xe6\xf8\xe5', 'latin1') }, ['annonse'], 'UTF-8'],
    ['an unknown key', { 'erfaring.yaml': `${basics}lonnn: 1\n` }, ['annonse'], 'erfaring.yaml:6:1'],
    [
      'a wrong type',
      { 'erfaring.yaml': `${basics}vilkår:\n  prosent: mange\n` },
      ['annonse'],
      'erfaring.yaml:7:12',
    ],
    [
      'til below fra',
      { 'erfaring.yaml': `${basics}lønn:\n  fra: 600000\n  til: 500000\n` },
      ['annonse'],
      'erfaring.yaml:',
    ],
    [
      'no name of the workplace',
      { 'erfaring.yaml': 'versjon: 1\nstilling:\n  tittel: A\n' },
      ['annonse'],
      'Navnet på virksomheten mangler.',
    ],
    [
      'an unknown format',
      { 'erfaring.yaml': basics },
      ['annonse', '--format', 'pdf'],
      '«pdf» passer ikke for',
    ],
    [
      '--json with --ut -',
      { 'erfaring.yaml': basics },
      ['annonse', '--json', '--ut', '-'],
      'kan ikke brukes sammen',
    ],
  ])('%s', async (_, files: Record<string, string | Uint8Array>, argv, message) => {
    const place = workplace(files);
    const ran = await place.erfaring(...argv);
    expect(ran.code).toBe(2);
    expect(ran.err + ran.out).toContain(message);
    expect(existsSync(join(place.folder, 'dokumenter'))).toBe(false);
  });

  it('a folder in the place of the profile', async () => {
    const place = workplace();
    mkdirSync(join(place.folder, 'erfaring.yaml'));
    const ran = await place.erfaring('annonse');
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('Mappen har ingen profiler.');
  });

  it('a file in the place of the output folder', async () => {
    const place = workplace({ 'erfaring.yaml': basics, dokumenter: 'opptatt' });
    const ran = await place.erfaring('annonse');
    expect(ran.code).toBe(2);
    expect(place.read('dokumenter')).toBe('opptatt');
  });

  it.skipIf(process.getuid?.() === 0)('a folder that cannot be written in', async () => {
    const place = workplace({ 'erfaring.yaml': basics });
    chmodSync(place.folder, 0o555);
    expect((await place.erfaring('annonse')).code).toBe(2);
  });

  it('failures are JSON too', async () => {
    const ran = await workplace().erfaring('annonse', '--json');
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.out)).toMatchObject({
      versjon: 1,
      kommando: 'annonse',
      feil: [{ fil: 'erfaring.yaml', linje: null, kolonne: null, melding: 'Finner ikke profilen.' }],
    });
  });
});

describe('own templates', () => {
  it('a copy in maler/ is used instead of ours', async () => {
    const place = withExample();
    expect(await place.erfaring('maler', 'kopier', 'annonse')).toMatchObject({
      code: 0,
      out: 'maler/annonse.md.hbs  ny\n',
    });
    place.write('maler/annonse.md.hbs', '# {{stilling.tittel}} hos oss\n');
    expect((await place.erfaring('annonse', '--ut', '-')).out).toBe('# Erfaringskonsulent hos oss\n');
  });

  it('its mistakes are told with file, line and column', async () => {
    const place = withExample();
    await place.erfaring('maler', 'kopier', 'annonse');
    place.write('maler/annonse.md.hbs', '# {{stilling.tittel}}\n\n{{stilling.titel}}\n');
    const ran = await place.erfaring('annonse');
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^maler\/annonse\.md\.hbs:3:\d+ {2}Feltet «titel» finnes ikke\.\n/u);
  });
});
