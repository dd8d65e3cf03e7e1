import { expect, test } from 'vitest';
import { payFacts } from '../../../src/documents/facts/pay.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { payProfile } from '../../pay/support.ts';

const nothing = { andel_år: null, andel_måned: null };
const plain = (value: unknown) => JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' '));

test('the rows are formatted, and the table they lean on is named with its source, its age, and its date where the source lacks it', () => {
  expect(plain(payFacts(payProfile('oslo', 'lønnstrinn_fra: 26'), knowledge))).toEqual({
    rader: [],
    prosent: null,
    tabell: {
      rader: [{ tekst: 'Lønnstrinn 26, 2025', år: '552 000', måned: '46 000', ...nothing }],
      år_uten: null,
      år_med: null,
      navn: 'Lønnstrinn i Oslo kommune',
      dato: null,
      opphav: 'Fontene, lønnsoppgjøret i 2025',
      gammel: true,
    },
  });
});

test('a part-time post has its share', () => {
  const profile = { ...payProfile('privat', 'fra: 500 000', 'til: 500 000'), vilkår: { prosent: 80 } };
  expect(plain(payFacts(profile, knowledge))).toEqual({
    rader: [{ tekst: 'Lønnen', år: '500 000', måned: '41 667', andel_år: '400 000', andel_måned: '33 333' }],
    prosent: '80 prosent',
    tabell: null,
  });
});

test('the years that a table is read at are told', () => {
  const lines = ['gruppe: uten krav', 'ansiennitet_år: 10', 'uttelling_år: 6'];
  expect(payFacts(payProfile('kommune', ...lines), knowledge)).toMatchObject({
    tabell: { år_uten: 10, år_med: 16 },
  });
});

test('there is no table where nothing is known', () => {
  const profile = { ...payProfile('oslo', 'lønnstrinn_fra: 75'), vilkår: { prosent: 80 } };
  expect(payFacts(profile, knowledge)).toEqual({ rader: [], prosent: null, tabell: null });
});
