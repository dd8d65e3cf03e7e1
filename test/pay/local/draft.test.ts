import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  finish,
  newDraft,
  readGroup,
  readHead,
  readPay,
  readStep,
  readYears,
  type Typed,
} from '../../../src/pay/local/draft.ts';
import { sourceOf } from '../../../src/profile/source.ts';

const at = (text: string, offset = 0): Typed => ({ text, at: offset });
const draft = () => newDraft(sourceOf('dato;01.05.2026\ntrinn;kroner\n26;565000\n', 'lonn.csv'));
const messages = ({ problems }: ReturnType<typeof draft>) => problems.map(({ message }) => message);

describe('what is typed in a pay table', () => {
  it.each([
    ['26', 26],
    ['LT 26', 26],
    ['ltr. 26', 26],
    ['Lønnstrinn 26', 26],
  ])('«%s» is step %d', (text, step) => {
    const table = draft();
    readStep(table, at(text), at('565 000'));
    expect([...table.steps]).toEqual([[step, 565_000]]);
  });

  it.each([
    ['4', 4],
    ['4 år', 4],
    ['0', 0],
    ['minst 4', undefined],
    ['-1', undefined],
  ])('«%s» is %s years', (text, years) => {
    expect(readYears(draft(), at(text))).toBe(years);
  });

  it('a figure that is not there is unknown, and no fault', () => {
    const table = draft();
    expect([readPay(table, undefined), readPay(table, at(' '))]).toEqual([undefined, undefined]);
    expect(messages(table)).toEqual([]);
  });

  it.each([
    ['0', 'Lønnen kan ikke være 0 kroner.'],
    ['45 000', '45\u00a0000\u00a0kroner er for lite til å være lønn for et år.'],
  ])('%s is no pay for a year', (text, message) => {
    const table = draft();
    expect(readPay(table, at(text))).toBeUndefined();
    expect(messages(table)).toEqual([message]);
  });

  it('a group is the same whatever its letters and spaces', () => {
    const table = draft();
    readGroup(table, at('Konsulent'));
    expect(readGroup(table, at('  KONSULENT '))).toBeUndefined();
    expect(messages(table)).toEqual(['Gruppen «KONSULENT» står to ganger i tabellen.']);
  });
});

describe('the finished table', () => {
  it('tells what is wrong in the order of the file, and no more than was typed', () => {
    const table = draft();
    readYears(table, at('mange', 30));
    readStep(table, at('første', 16), undefined);
    const result = finish(table);
    expect(result.ok ? [] : result.problems.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('needs a date, and then a figure', () => {
    const table = draft();
    expect(finish(table)).toMatchObject({
      problems: [{ message: 'Datoen som tabellen gjelder fra, mangler.' }],
    });
    const dated = draft();
    readHead(dated, 'dato', at('01.05.2026'));
    expect(finish(dated)).toMatchObject({ ok: false, problems: [{ message: 'Tabellen har ingen tall.' }] });
  });

  it('has the years in order, and every figure that was typed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 30 }), { minLength: 1, maxLength: 8 }), (years) => {
        const table = draft();
        readHead(table, 'dato', at('01.05.2026'));
        const pay = readGroup(table, at('Miljøarbeider'));
        for (const year of years) {
          table.years.add(year);
          pay?.set(year, 450_000 + year);
        }
        expect(finish(table)).toMatchObject({
          ok: true,
          table: {
            år: years.toSorted((a, b) => a - b),
            grupper: { Miljøarbeider: Object.fromEntries(years.map((year) => [year, 450_000 + year])) },
          },
        });
      }),
    );
  });
});
