import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsvTable } from '../../../src/pay/local/csv.ts';

const read = (...lines: readonly string[]) => readCsvTable(`${lines.join('\n')}\n`, 'lonn.csv');

function table(...lines: readonly string[]) {
  const result = read(...lines);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.table;
}

/** `line:column message`, for each problem. */
function problems(...lines: readonly string[]): string[] {
  const result = read(...lines);
  if (result.ok) return [];
  return result.problems.map(
    ({ line, column, message }) => `${line}:${column} ${message.replaceAll('\u00a0', ' ')}`,
  );
}

const head = ['dato;01.05.2026', 'kilde;HR'];

describe('readCsvTable', () => {
  test('reads lønnstrinn', () => {
    expect(table(...head, 'trinn;kroner', '26;565 000', 'LT 27;570.500,-', '28;')).toEqual({
      id: 'egen',
      navn: 'Lønnstabellen deres',
      dato: '2026-05-01',
      kilde: { sted: 'HR' },
      trinn: { 26: 565_000, 27: 570_500 },
    });
  });

  test('reads groups by years, and leaves an empty cell unknown', () => {
    expect(table(...head, 'Stillingsgruppe;0 år;4;10 år', 'Konsulent;470000;;525000')).toMatchObject({
      år: [0, 4, 10],
      grupper: { Konsulent: { 0: 470_000, 10: 525_000 } },
    });
  });

  test('reads both in one file', () => {
    const both = table(...head, 'trinn;kroner', '26;565000', '', 'gruppe;0', 'A;470000');
    expect(both).toMatchObject({ trinn: { 26: 565_000 }, grupper: { A: { 0: 470_000 } } });
  });

  test.each([
    ['comma', ['dato,01.05.2026', 'trinn,kroner', '26,565 000']],
    ['tabulator', ['dato\t01.05.2026', 'trinn\tkroner', '26\t565 000']],
    ['quotation marks', ['"dato";"01.05.2026"', '"trinn";"kroner"', '"26";"565 000"']],
    ['remarks and empty lines', ['# dato: 01.05.2026', '# fra HR', ';;', 'trinn;kroner', '', '26;565 000;;']],
    ['a byte order mark and CRLF', ['\ufeffdato;01.05.2026\r', 'trinn;kroner\r', '26;565 000\r']],
    ['capitals', ['Dato;1. mai 2026;', 'LØNNSTRINN;Årslønn', '26;565 000']],
  ])('takes %s', (_, lines) => {
    expect(table(...lines)).toMatchObject({ dato: '2026-05-01', trinn: { 26: 565_000 } });
  });

  test('takes the line ends of an old Mac', () => {
    const result = readCsvTable('dato;01.05.2026\rtrinn;kroner\r26;565000\rx;1\r', 'lonn.csv');
    expect(result).toMatchObject({ ok: false, problems: [{ line: 4, column: 1 }] });
  });

  test('a quoted cell may hold the separator and quotation marks', () => {
    const { grupper } = table(...head, 'gruppe;0', '"Leder; ""nivå 2""";600000');
    expect(Object.keys(grupper ?? {})).toEqual(['Leder; "nivå 2"']);
  });

  test('the file is the source where no other is named', () => {
    expect(table('dato;01.05.2026', 'trinn;kroner', '26;565000').kilde).toEqual({ sted: 'lonn.csv' });
  });
});

describe('readCsvTable, with a broken table', () => {
  test.each<[string, string[], string]>([
    ['no date', ['trinn;kroner', '26;565000'], '1:1 Datoen som tabellen gjelder fra, mangler.'],
    [
      'a wrong date',
      ['dato;31.02.2026', 'trinn;kroner', '26;565000'],
      '1:6 Datoen «31.02.2026» finnes ikke: februar 2026 har 28 dager. Skriv datoen som 31.12.2026.',
    ],
    [
      'two dates',
      [...head, 'dato;02.05.2026', 'trinn;kroner', '26;565000'],
      '3:6 «dato» står to ganger i tabellen.',
    ],
    ['nothing', [], '1:1 Datoen som tabellen gjelder fra, mangler.'],
    ['no figures', [...head, 'trinn;kroner'], '1:1 Tabellen har ingen tall.'],
    [
      'no heading',
      [...head, '26;565000', '27;570000'],
      '3:1 Overskriften mangler: linjen begynner med «26».',
    ],
    [
      'a step that is no number',
      [...head, 'trinn;kroner', 'mange;565000'],
      '4:1 «mange» er ikke et lønnstrinn.',
    ],
    ['step 0', [...head, 'trinn;kroner', '0;565000'], '4:1 «0» er ikke et lønnstrinn.'],
    [
      'a step twice',
      [...head, 'trinn;kroner', '26;565000', '26;565000'],
      '5:1 Lønnstrinn 26 står to ganger i tabellen.',
    ],
    [
      'an amount that is none',
      [...head, 'trinn;kroner', '26; mye'],
      '4:5 Forstår ikke beløpet «mye». Skriv beløpet som 650 000.',
    ],
    [
      'øre',
      [...head, 'trinn;kroner', '26;565000,50'],
      '4:4 Beløpet «565000,50» har øre. Skriv hele kroner, for eksempel 650 000.',
    ],
    [
      'a month’s pay',
      [...head, 'trinn;kroner', '26;45 000'],
      '4:4 45 000 kroner er for lite til å være lønn for et år.',
    ],
    ['0 kroner', [...head, 'trinn;kroner', '26;0'], '4:4 Lønnen kan ikke være 0 kroner.'],
    [
      'a third column',
      [...head, 'trinn;kroner;måned', '26;565000;47083'],
      '3:14 En tabell med lønnstrinn har bare to kolonner: trinn og kroner.',
    ],
    [
      'a comma in the amount',
      ['dato,01.05.2026', 'trinn,kroner', '26,565,000'],
      '3:8 Linjen har flere ruter enn overskriften.',
    ],
    [
      'a heading that is no number',
      [...head, 'gruppe;start', 'A;470000'],
      '3:8 «start» er ikke et antall år.',
    ],
    [
      'the same years twice',
      [...head, 'gruppe;4;4 år', 'A;470000;480000'],
      '3:10 Kolonnen for 4 år står to ganger.',
    ],
    ['a group without name', [...head, 'gruppe;0', ';470000'], '4:1 Navnet på gruppen mangler.'],
    [
      'a group twice',
      [...head, 'gruppe;0', 'A;470000', 'a;480000'],
      '5:1 Gruppen «a» står to ganger i tabellen.',
    ],
    [
      'an open quotation mark',
      [...head, 'gruppe;0', '"A;470000'],
      '4:1 Anførselstegnet er ikke lukket på denne linjen.',
    ],
  ])('%s', (_, lines, problem) => expect(problems(...lines)[0]).toBe(problem));

  test('tells all that is wrong, in the order of the file', () => {
    const found = problems('dato;i morgen', 'trinn;kroner', 'x;1', '26;y');
    expect(found.map((problem) => problem.slice(0, 3))).toEqual(['1:6', '3:1', '4:4']);
  });

  test('never throws, and never gives a figure that was not typed', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('trinn', 'gruppe', '26', '565 000', '"', 'dato', '01.05.2026', ''),
    );
    const lines = fc.array(
      fc.array(cell, { maxLength: 4 }).map((cells) => cells.join(';')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(lines, (rows) => {
        const result = read(...rows);
        if (!result.ok)
          return result.problems.length > 0 && result.problems.every(({ line }) => (line ?? 0) > 0);
        const digits = rows.join('\n').replaceAll(/\D/gu, '');
        return Object.values(result.table.trinn ?? {}).every((kroner) =>
          digits.includes(String(kroner).replace(/0+$/u, '')),
        );
      }),
    );
  });

  test('reads back every table it is given', () => {
    const step = fc.integer({ min: 1, max: 99 });
    const pay = fc.integer({ min: 100_000, max: 2_000_000 });
    fc.assert(
      fc.property(fc.dictionary(step.map(String), pay, { minKeys: 1, noNullPrototype: true }), (steps) => {
        const rows = Object.entries(steps).map(([number, kroner]) => `${number};${kroner}`);
        expect(table(...head, 'trinn;kroner', ...rows).trinn).toEqual(steps);
      }),
    );
  });
});
