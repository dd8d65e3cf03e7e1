import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { compareWith } from '../../src/pay/compare.ts';
import { payOverview } from '../../src/pay/overview.ts';
import { comparisonNote, creditNotes, dateNote, placingNotes } from '../../src/reporters/pay-notes.ts';
import { payProfile } from '../pay/support.ts';

const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll('\u00a0', ' '));
const overview = (...args: Parameters<typeof payProfile>) => payOverview(payProfile(...args), knowledge);
const placed = (...args: Parameters<typeof payProfile>) => plain(placingNotes(overview(...args)));

describe('what a table says of a band', () => {
  it('names what is missing once, with the nearest that is known', () => {
    const lacks = placed('oslo', 'lønnstrinn_fra: 75', 'lønnstrinn_til: 80').filter((note) =>
      note.startsWith('Tabellen mangler'),
    );
    expect(lacks).toEqual([
      'Tabellen mangler lønnstrinn 75 og 80. Nærmest er 933 700 kroner (lønnstrinn 59).',
    ]);
  });

  it('asks for a newer table, save where the table is the manager’s own', () => {
    const asks = (tables: typeof knowledge) =>
      placingNotes(payOverview(payProfile('oslo', 'lønnstrinn_fra: 26'), tables)).some((note) =>
        note.startsWith('Har dere en nyere tabell?'),
      );
    const own = {
      id: 'egen',
      navn: 'Vår',
      dato: '2026-09-01',
      kilde: { sted: 'HR' },
      trinn: { 26: 571_000 },
    };
    expect(asks(knowledge)).toBe(true);
    expect(asks({ ...knowledge, payTables: () => [own] })).toBe(false);
  });
});

describe('the credit for lived experience', () => {
  const credit = (...pay: string[]) => plain(creditNotes(overview('kommune', ...pay), undefined));

  it('is told by years, and by what it gives in the table', () => {
    expect(credit('gruppe: uten krav', 'ansiennitet_år: 4', 'uttelling_år: 6')[0]).toBe(
      'Egen erfaring gir 6 års ansiennitet, lagt til 4 år fra arbeid og utdanning.',
    );
  });

  it('asks HR only where nothing tells what it gives', () => {
    const asks = (notes: readonly string[]) =>
      notes.some((note) => note.includes('Spør HR hva laveste lønn'));
    expect(asks(credit('uttelling_år: 5'))).toBe(true);
    expect(asks(credit('fra: 540 000', 'til: 560 000', 'uttelling_år: 5', 'uten_uttelling: 520 000'))).toBe(
      false,
    );
  });

  it('carries the manager’s own grounds on one line', () => {
    const notes = creditNotes(overview('kommune'), 'Erfaringen er\n  kravet i stillingen.');
    expect(notes.at(-1)).toBe('Begrunnelse: Erfaringen er kravet i stillingen.');
  });
});

describe('a band beside a colleague’s', () => {
  const span = fc
    .tuple(fc.integer({ min: 400, max: 600 }), fc.integer({ min: 400, max: 600 }))
    .map(([a, b]) => ({ from: Math.min(a, b) * 1000, to: Math.max(a, b) * 1000 }));

  it('is said to be higher at an end exactly where it is', () => {
    fc.assert(
      fc.property(span, span, (own, other) => {
        const [comparison] = compareWith(own, [{ post: 'Miljøarbeider', span: other }]);
        const note = comparison ? comparisonNote(comparison) : '';
        if (own.to < other.from) expect(note).toContain('under');
        else if (own.from > other.to) expect(note).toContain('over');
        else if (note !== 'samme spenn som deres') {
          const [begins = '', ends = ''] = note.split(' og ender ');
          expect(begins.includes('høyere')).toBe(own.from > other.from);
          expect(ends.includes('lavere')).toBe(own.to < other.to);
        } else expect(own).toEqual(other);
      }),
    );
  });
});

it('an old figure is called old, and one without a date undated', () => {
  expect(dateNote({ date: '2020', year: 2020, old: true, source: 'KS' })).toBe('2020, gammelt');
  expect(dateNote({ date: '1. mai 2026', year: 2026, old: false, source: 'KS' })).toBe('1. mai 2026');
  expect(dateNote({ date: null, year: null, old: null, source: 'KS' })).toBe('udatert');
});
