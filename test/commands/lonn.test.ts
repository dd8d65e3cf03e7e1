import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { workplace } from '../support/run.ts';

const withExample = (name = 'oppsokende') => workplace({ 'erfaring.yaml': knowledge.example(name) ?? '' });
const spaces = (text: string) => text.replaceAll('\u00a0', ' ');
const own = 'dato;01.09.2026\nkilde;HR\ntrinn;kroner\n26;571 000\n30;596 000\n';

describe('erfaring lønn', () => {
  it.each(['lønn', 'lonn', 'lønn'.normalize('NFD')])('places the band: %s', async (name) => {
    const ran = await withExample().erfaring(name);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(spaces(ran.out)).toContain('Lønnstrinn 26–30 gir 552 000–575 100 kroner i året.');
  });

  it('writes nothing, and saves nothing of what is tried', async () => {
    const place = withExample();
    const before = place.read('erfaring.yaml');
    const ran = await place.erfaring('lønn', '--trinn-fra', '27', '--trinn-til', '28', '--prosent', '60 %');
    expect(ran.code).toBe(0);
    expect(spaces(ran.out)).toContain('Lønnstrinn 27–28 gir 557 200–562 800 kroner i året.');
    expect(spaces(ran.out)).toMatch(/Lønnstrinn 27, 2025 +557 200 +46 433 +334 320 +27 860\n/u);
    expect(ran.out).toContain('Dette er en prøve. Ingenting er lagret.');
    expect(place.read('erfaring.yaml')).toBe(before);
  });

  it('tries a group, ansiennitet and a credit', async () => {
    const argv = ['--gruppe', 'fagarbeider', '--ansiennitet', '4', '--uttelling', '6'];
    const ran = await withExample('rop-team').erfaring('lønn', ...argv);
    expect(spaces(ran.out)).toContain(
      'Egen erfaring gir 6 års ansiennitet, lagt til 4 år fra arbeid og utdanning.',
    );
    expect(spaces(ran.out)).toContain('I tabellen gir årene 59 400 kroner mer.');
  });

  it('tries a band, and the same without the credit', async () => {
    const argv = ['--fra', '560 000', '--til', '600 000', '--uten-uttelling', '540 000'];
    const ran = await withExample('nav').erfaring('lønn', ...argv);
    expect(spaces(ran.out)).toMatch(/Egen erfaring gir +20 000 +1 667\n/u);
  });

  it('counts ages from the date of the papers, and from today where they have none', async () => {
    const place = workplace({
      'erfaring.yaml': 'versjon: 1\nlønn:\n  fra: 1\n  til: 1\n  dato: 21.11.2025\n',
    });
    expect((await place.erfaring('lønn')).out).toContain('Det er over et år siden.');
    place.write('erfaring.yaml', `dokumentdato: 01.11.2026\n${place.read('erfaring.yaml')}`);
    expect((await place.erfaring('lønn')).out).not.toContain('Det er over et år siden.');
  });

  it('points out a month’s pay in the profile', async () => {
    const ran = await workplace({
      'erfaring.yaml': 'versjon: 1\nlønn:\n  fra: 45 000\n  til: 50 000\n',
    }).erfaring('lønn');
    expect(ran.code).toBe(0);
    expect(spaces(ran.err)).toContain('erfaring.yaml:3:8  45 000 kroner ser ut som lønn for en måned.');
  });

  it('a step that no table has is shown with the nearest, and nothing is made up', async () => {
    const ran = await withExample().erfaring('lønn', '--trinn-fra', '75', '--trinn-til', '80');
    expect(ran.code).toBe(0);
    expect(spaces(ran.out).replaceAll(/\s+/gu, ' ')).toContain(
      'Tabellen mangler lønnstrinn 75 og 80. Nærmest er 933 700 kroner (lønnstrinn 59).',
    );
    expect(spaces(ran.out)).not.toMatch(/Lønnstrinn (?:75|80), 20/u);
  });

  it('--json', async () => {
    const ran = await withExample().erfaring('lønn', '--json', '--trinn-fra', '26');
    expect(JSON.parse(ran.out)).toMatchObject({
      versjon: 1,
      kommando: 'lønn',
      prøve: true,
      spenn: { hentet_fra: 'lønnstrinn', fra: { år: 552_000 }, til: { år: 575_100 } },
    });
  });

  it('has help in Norwegian', async () => {
    const ran = await workplace().erfaring('lønn', '--hjelp');
    expect(ran.out).toMatch(/^Bruk: erfaring lønn\|lonn \[valg\]\n/u);
  });
});

describe('erfaring lønn, with a table of one’s own', () => {
  it('reads the one that the profile names, beside the profile', async () => {
    const place = workplace();
    mkdirSync(`${place.folder}/post`);
    place.write('post/lonn.csv', own);
    place.write(
      'post/erfaring.yaml',
      (knowledge.example('oppsokende') ?? '').replace('tabell: ingen', 'tabell: lonn.csv'),
    );
    const ran = await place.erfaring('lønn', '--profil', 'post/erfaring.yaml');
    expect(ran.code).toBe(0);
    expect(spaces(ran.out)).toContain('Lønnstrinn 26–30 gir 571 000–596 000 kroner i året.');
    expect(ran.out.replaceAll(/\s+/gu, ' ')).toContain('Lønnstabellen deres, 1. september 2026. Kilde: HR.');
    expect(ran.out).not.toContain('Tabellen er gammel');
  });

  it('reads the one that is tried from where one stands, instead of the profile’s', async () => {
    const place = withExample();
    place.write('erfaring.yaml', place.read('erfaring.yaml').replace('tabell: ingen', 'tabell: borte.csv'));
    place.write('prøve.csv', own);
    const ran = await place.erfaring('lønn', '--tabell', 'prøve.csv');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Dette er en prøve.');
  });

  it('it reaches the papers too', async () => {
    const place = withExample();
    mkdirSync(`${place.folder}/maler`);
    place.write('maler/annonse.md.hbs', '{{> lonnsplassering}}\n');
    place.write('lonn.csv', own);
    place.write('erfaring.yaml', place.read('erfaring.yaml').replace('tabell: ingen', 'tabell: lonn.csv'));
    const ran = await place.erfaring('annonse', '--ut', '-');
    expect(spaces(ran.out)).toContain('| Lønnstrinn 26, 2026 | 571 000 | 47 583 |');
    place.write('lonn.csv', 'tull');
    expect(await place.erfaring('annonse', '--ut', '-')).toMatchObject({ code: 2, out: '' });
  });
});

describe('erfaring lønn, with bad input', () => {
  const basics = 'versjon: 1\nlønn:\n  fra: 552 000\n  til: 575 100\n';
  it.each<[string, Record<string, string>, string[], string]>([
    ['no profile', {}, [], 'Finner ikke profilen.'],
    [
      'til below fra in the profile',
      { 'erfaring.yaml': 'versjon: 1\nlønn:\n  fra: 600000\n  til: 500000\n' },
      [],
      'erfaring.yaml:4:8',
    ],
    [
      'fra above til',
      { 'erfaring.yaml': basics },
      ['--fra', '600 000'],
      'Det begynner på 600 000 kroner (--fra), men går bare til 575 100 kroner',
    ],
    [
      'a month’s pay',
      { 'erfaring.yaml': basics },
      ['--fra', '45 000'],
      '45 000 kroner ser ut som lønn for en måned.',
    ],
    [
      'steps in the wrong order',
      { 'erfaring.yaml': basics },
      ['--trinn-fra', '30', '--trinn-til', '26'],
      'lønnstrinn 30 (--trinn-fra)',
    ],
    [
      'a step that is no number',
      { 'erfaring.yaml': basics },
      ['--trinn-fra', 'mange'],
      '--trinn-fra: «mange» er ikke et helt tall.',
    ],
    [
      'a table that is not there',
      { 'erfaring.yaml': basics },
      ['--tabell', 'borte.csv'],
      'borte.csv  Finner ikke filen.',
    ],
    [
      'a table of the profile that is not there',
      { 'erfaring.yaml': `${basics}  tabell: borte.csv\n` },
      [],
      'borte.csv  Finner ikke filen.',
    ],
    [
      'a broken table',
      { 'erfaring.yaml': basics, 'lonn.csv': 'dato;01.05.2026\ntrinn;kroner\n26;mye\n' },
      ['--tabell', 'lonn.csv'],
      'lonn.csv:3:4  Forstår ikke beløpet «mye».',
    ],
    [
      'a broken table in YAML',
      { 'erfaring.yaml': basics, 'lonn.yaml': 'dato: 01.05.2026\ntrinn:\n  26: mye\n' },
      ['--tabell', 'lonn.yaml'],
      'lonn.yaml:3:7  Forstår ikke beløpet «mye».',
    ],
    [
      'a spreadsheet',
      { 'erfaring.yaml': basics, 'lonn.xlsx': 'PK' },
      ['--tabell', 'lonn.xlsx'],
      'Regneark kan ikke leses direkte.',
    ],
    ['an unknown flag', { 'erfaring.yaml': basics }, ['--trin-fra', '26'], 'Mente du --trinn-fra?'],
    ['a flag without its value', { 'erfaring.yaml': basics }, ['--fra'], 'mangler en verdi'],
  ])('%s', async (_, files, argv, message) => {
    const ran = await workplace(files).erfaring('lønn', ...argv);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(spaces(ran.err).replaceAll(/\n {2}/gu, ' ')).toContain(message);
  });

  it('a folder in the place of the table', async () => {
    const place = withExample();
    mkdirSync(`${place.folder}/lonn.csv`);
    expect((await place.erfaring('lønn', '--tabell', 'lonn.csv')).err).toContain('Dette er en mappe');
  });

  it('failures are JSON too, with line and column', async () => {
    const place = withExample();
    place.write('lonn.csv', 'dato;01.05.2026\ntrinn;kroner\n26;mye\n');
    const ran = await place.erfaring('lonn', '--json', '--tabell', 'lonn.csv');
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.out)).toMatchObject({
      kommando: 'lønn',
      feil: [{ fil: 'lonn.csv', linje: 3, kolonne: 4 }],
    });
  });
});

describe('erfaring forklar lønnstabell', () => {
  it.each(['lønnstabell', 'lonnstabell', 'Lønnstabell'])('tells how a table is written: %s', async (id) => {
    const ran = await workplace().erfaring('forklar', id);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('dato;01.05.2026');
  });

  it('--json', async () => {
    const ran = await workplace().erfaring('forklar', 'lonnstabell', '--json');
    expect(JSON.parse(ran.out)).toMatchObject({
      kommando: 'forklar',
      id: 'lonnstabell',
      eksempler: [{ fil: 'lonnstrinn.csv' }, {}, {}],
    });
  });
});
