import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { workplace } from '../support/run.ts';
import { p, wordFile } from '../support/word-package.ts';

const example = knowledge.example('rop-team') ?? '';
const letterhead = (text: string) => wordFile({ body: p(text) + p('{{innhold}}') });
const textOf = async (folder: string, file: string) =>
  (await mammoth.extractRawText({ path: join(folder, file) })).value;

describe('--brevmal', () => {
  it('puts the document in the letterhead, found from where one stands', async () => {
    const place = workplace({
      'erfaring.yaml': example,
      'brev.docx': letterhead('Fra {{virksomhet}} {{dato}}'),
    });
    const ran = await place.erfaring('annonse', '--brevmal', 'brev.docx', '--stille');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(await textOf(place.folder, 'dokumenter/annonse.docx')).toMatch(
      /^Fra Lyngvik kommune 20\. november 2026\n+Erfaringskonsulent/,
    );
    expect((await place.erfaring('annonse', '--brevmal', 'brev.docx')).out).toContain(
      'annonse.docx  uendret',
    );
  });

  it('can be named in the profile, from its folder; the command line wins', async () => {
    const place = workplace({ 'annet.docx': letterhead('Annet') });
    mkdirSync(join(place.folder, 'p'));
    place.write('p/erfaring.yaml', example.replace('brevmal: ingen', 'brevmal: brev.docx'));
    place.write('p/brev.docx', letterhead('Profilens'));
    const make = ['annonse', '--profil', 'p/erfaring.yaml', '--overskriv'];
    await place.erfaring(...make);
    expect(await textOf(place.folder, 'dokumenter/annonse.docx')).toMatch(/^Profilens/);
    await place.erfaring(...make, '--brevmal', 'annet.docx');
    expect(await textOf(place.folder, 'dokumenter/annonse.docx')).toMatch(/^Annet/);
  });

  it('that is missing or cannot be used is told of, and nothing is written', async () => {
    const place = workplace({ 'erfaring.yaml': example, 'brev.docx': wordFile({ body: p('Hei') }) });
    expect(await place.erfaring('annonse', '--brevmal', 'brev.docx')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('brev.docx  Brevmalen sier ikke hvor teksten skal stå.'),
    });
    expect((await place.erfaring('annonse', '--brevmal', 'borte.docx')).err).toContain('borte.docx');
    const json = await place.erfaring('annonse', '--brevmal', 'erfaring.yaml', '--json');
    expect(JSON.parse(json.out).feil[0]).toMatchObject({
      fil: 'erfaring.yaml',
      melding: 'Brevmalen er ikke en Word-fil.',
    });
    expect(() => place.read('dokumenter/annonse.docx')).toThrow();
  });

  it('is not asked for where no Word file is', async () => {
    const place = workplace({ 'erfaring.yaml': example.replace('brevmal: ingen', 'brevmal: borte.docx') });
    expect((await place.erfaring('annonse', '--format', 'md')).code).toBe(0);
    expect((await place.erfaring('annonse')).code).toBe(2);
  });
});
