import { describe, expect, test } from 'vitest';
import { readYamlTable } from '../../../src/pay/local/yaml.ts';

const read = (...lines: readonly string[]) => readYamlTable(`${lines.join('\n')}\n`, 'lonn.yaml');

function problems(...lines: readonly string[]): string[] {
  const result = read(...lines);
  if (result.ok) return [];
  return result.problems.map(
    ({ line, column, message }) => `${line}:${column} ${message.replaceAll('\u00a0', ' ')}`,
  );
}

describe('readYamlTable', () => {
  test('reads lønnstrinn and groups', () => {
    const lines = [
      'dato: 01.05.2026',
      'kilde: HR',
      'trinn:',
      '  26: 565 000',
      'grupper:',
      '  Konsulent:',
      '    0: 470 000',
      '    4 år:',
    ];
    expect(read(...lines)).toEqual({
      ok: true,
      table: {
        id: 'egen',
        navn: 'Lønnstabellen deres',
        dato: '2026-05-01',
        kilde: { sted: 'HR' },
        trinn: { 26: 565_000 },
        år: [0, 4],
        grupper: { Konsulent: { 0: 470_000 } },
      },
    });
  });

  test('an empty part is no mistake', () => {
    expect(read('dato: 2026-05-01', 'trinn:', '  26: 565000', 'grupper:')).toMatchObject({ ok: true });
  });
});

describe('readYamlTable, with a broken table', () => {
  const date = 'dato: 01.05.2026';
  test.each<[string, string[], string]>([
    ['broken YAML', [date, 'trinn: [1'], '2:8'],
    ['nothing', [''], '1:1 Datoen som tabellen gjelder fra, mangler.'],
    ['a list', ['- 26: 565000'], '1:1 Tabellen skal ha linjer med kolon under seg.'],
    [
      'a key that does not belong',
      [date, 'trin:', '  26: 565000'],
      '2:1 «trin» hører ikke til i en lønnstabell.',
    ],
    ['no date', ['trinn:', '  26: 565000'], '1:1 Datoen som tabellen gjelder fra, mangler.'],
    [
      'a date that is none',
      ['dato: i fjor', 'trinn:', '  26: 565000'],
      '1:7 Forstår ikke datoen «i fjor». Skriv datoen som 31.12.2026.',
    ],
    [
      'an amount that is none',
      [date, 'trinn:', '  26: mye'],
      '3:7 Forstår ikke beløpet «mye». Skriv beløpet som 650 000.',
    ],
    [
      'a list for an amount',
      [date, 'trinn:', '  26: [565000]'],
      '3:7 «26» skal ha ett svar, på samme linje.',
    ],
    [
      'a step twice',
      [date, 'trinn:', '  26: 565000', '  26: 570000'],
      '4:3 Lønnstrinn 26 står to ganger i tabellen.',
    ],
    [
      'years twice',
      [date, 'grupper:', '  A:', '    4: 565000', '    4: 570000'],
      '5:5 4 år står to ganger i gruppen.',
    ],
    [
      'years that are none',
      [date, 'grupper:', '  A:', '    start: 565000'],
      '4:5 «start» er ikke et antall år.',
    ],
    [
      'a group that is an amount',
      [date, 'grupper:', '  A: 565000'],
      '3:6 Gruppen «A» skal ha linjer med kolon under seg.',
    ],
  ])('%s', (_, lines, problem) => expect(problems(...lines)[0]).toContain(problem));

  test('suggests the key that was meant', () => {
    expect(read(date, 'trin:', '  26: 565000')).toMatchObject({ problems: [{ hint: 'Mente du «trinn»?' }] });
  });
});
