import { join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { letterheads } from '../support/letterheads.ts';
import { workplace } from '../support/run.ts';

const example = knowledge.example('rop-team') ?? '';
const withExample = () => workplace({ 'erfaring.yaml': example });

describe('erfaring maler', () => {
  it('lists a template for every document, and tells which are the manager’s own', async () => {
    const place = withExample();
    await place.erfaring('maler', 'kopier', 'svar');
    const { maler } = JSON.parse((await place.erfaring('maler', '--json')).out) as {
      maler: { navn: string; egen: boolean }[];
    };
    expect(maler.map(({ navn }) => navn)).toEqual(knowledge.documents().map(({ navn }) => navn));
    expect(maler.filter(({ egen }) => egen).map(({ navn }) => navn)).toEqual(['svar']);
  });

  it('looks beside the profile that is named', async () => {
    const place = workplace();
    const { out } = await place.erfaring('maler', '--profil', 'min/erfaring.yaml');
    expect(out).toContain(`legger den i ${join('min', 'maler')}`);
  });
});

describe('erfaring maler kopier', () => {
  it('takes the name with its endings too', async () => {
    const ran = await withExample().erfaring('maler', 'kopier', 'annonse.md.hbs');
    expect(ran).toMatchObject({ code: 0, out: 'maler/annonse.md.hbs  ny\n' });
  });

  it('is never written over one that is changed, and says what to do', async () => {
    const place = withExample();
    await place.erfaring('maler', 'kopier', 'annonse');
    place.write('maler/annonse.md.hbs', 'min');
    const ran = await place.erfaring('maler', 'kopier', 'annonse');
    expect(ran.code).toBe(2);
    expect(ran.out).toMatch(/gi din et annet navn\s+først/u);
    expect(place.read('maler/annonse.md.hbs')).toBe('min');
  });

  it.each([
    ['annonsen', 'Mente du annonse?'],
    ['xyz', 'Disse finnes: annonse, '],
  ])('meets the unknown «%s» with %s', async (name, hint) => {
    const ran = await withExample().erfaring('maler', 'kopier', name);
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining(hint) });
  });
});

const textOf = async (path: string) => (await mammoth.extractRawText({ path })).value;

describe('erfaring maler brevmal', () => {
  it('writes a letterhead that works as it is, and says what to do with it', async () => {
    const place = workplace({ 'erfaring.yaml': example });
    const ran = await place.erfaring('maler', 'brevmal');
    expect(ran).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('brevmal: maler/brevmal.docx'),
    });
    expect((await place.erfaring('annonse', '--brevmal', 'maler/brevmal.docx')).code).toBe(0);
    const text = await textOf(join(place.folder, 'dokumenter/annonse.docx'));
    expect(text).toMatch(/^20\. november 2026\n+Erfaringskonsulent\n/);
    expect(text).not.toContain('{{');
  });

  it('is never written over one that is changed', async () => {
    const place = workplace({ 'erfaring.yaml': example });
    await place.erfaring('maler', 'brevmal');
    place.write('maler/brevmal.docx', (await letterheads()).get('celle') ?? '');
    const ran = await place.erfaring('maler', 'brevmal', '--json');
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.out)).toMatchObject({
      kommando: 'maler brevmal',
      filer: [{ fil: 'maler/brevmal.docx', tilstand: 'beholdt' }],
    });
  });
});
