import { expect, test } from 'vitest';
import { knowledge } from '../../../src/knowledge/index.ts';
import { readLocalTable } from '../../../src/pay/local/index.ts';

test.each(knowledge.payTableHelp().eksempler)(
  'the example «$tittel» is read as it stands',
  ({ fil, tekst }) => {
    expect(readLocalTable(tekst, fil)).toMatchObject({ ok: true });
  },
);

test('YAML is known by its name, and everything else is CSV', () => {
  const yaml = 'dato: 01.05.2026\ntrinn:\n  26: 565000\n';
  expect(readLocalTable(yaml, 'Lønn.YML').ok).toBe(true);
  expect(readLocalTable(yaml, 'lonn.txt').ok).toBe(false);
});
