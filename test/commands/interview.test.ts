import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { workplace } from '../support/run.ts';

const place = () => workplace({ 'erfaring.yaml': knowledge.example('rop-team') ?? '' });

describe('erfaring intervju', () => {
  it('makes both guides and the page to applicants', async () => {
    const here = place();
    const { code, out, err } = await here.erfaring('intervju', '--format', 'md');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const name of ['intervju-1', 'intervju-2', 'til-soker']) expect(out).toContain(`${name}.md`);
  });

  it('makes one guide where a round is named, as long as is said', async () => {
    const here = place();
    const { code, out } = await here.erfaring(
      'intervju',
      '--format',
      'md',
      '--runde',
      '1',
      '--minutter',
      '60',
    );
    expect(code).toBe(0);
    expect(out).not.toMatch(/intervju-2|til-soker/u);
    expect(here.read('dokumenter/intervju-1.md')).toContain('| Varighet | 60 minutter |');
  });

  it('uses the cases that are named, in that order, each given by itself or with commas', async () => {
    const here = place();
    await here.erfaring(
      ...['intervju', '--format', 'md', '--runde', '2'],
      ...['--case', 'pillene-i-skuffen, den-tomme-stolen', '--case', 'faren-som-ringer'],
    );
    const titles = [...here.read('dokumenter/intervju-2.md').matchAll(/^### Case \d: (.+) \(/gmu)].map(
      ([, title]) => title,
    );
    expect(titles).toEqual(['Pillene i skuffen', 'Den tomme stolen', 'Faren som ringer']);
  });

  it.each([
    [['--case', 'pilene-i-skuffen'], 'Mente du pillene-i-skuffen?'],
    [['--case', ','], 'Skriv én eller flere case'],
    [['--minutter', '5'], 'trenger minst'],
    [['--minutter', '999'], 'er for mye'],
    [['--minutter', 'en time'], 'Skriv antall minutter med tall'],
    [['--runde', '3'], 'Velg 1 eller 2.'],
    [['--runde', '1', '--case', 'pillene-i-skuffen'], '--case gjelder det andre intervjuet.'],
  ])('refuses %j', async (flags, message) => {
    const here = place();
    const { code, err } = await here.erfaring('intervju', ...flags);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('tells of what it leaves out, and makes the rest', async () => {
    const profile = 'versjon: 1\nvirksomhet:\n  navn: Nes\nstilling:\n  tittel: Rådgiver\n';
    const here = workplace({ 'erfaring.yaml': `${profile}intervju:\n  spørsmål:\n    - Er du gravid?\n` });
    const { code, err } = await here.erfaring('intervju', '--format', 'md');
    expect(code).toBe(0);
    expect(err).toContain('erfaring.yaml:8:7  Spørsmålet «Er du gravid?» er');
    expect(err.replaceAll(/\s+/gu, ' ')).toContain('erfaring endre oppgaver');
    expect(here.read('dokumenter/intervju-1.md')).not.toContain('gravid?');
  });

  it('has options that other documents have not', async () => {
    expect((await place().erfaring('annonse', '--minutter', '30')).code).toBe(2);
  });
});
