import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, defaultText } from '../../src/wizard/defaults.ts';
import { answered } from '../../src/wizard/edit.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, known, question, today } from './support.ts';

describe('addMonths', () => {
  it('keeps the day, or takes the last of a shorter month', () => {
    expect(addMonths({ year: 2026, month: 8, day: 31 }, 6)).toEqual({ year: 2027, month: 2, day: 28 });
    expect(addMonths({ year: 2027, month: 4, day: 5 }, 12)).toEqual({ year: 2028, month: 4, day: 5 });
  });

  it('comes to the month that many months on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 0, max: 60 }),
        (month, day, count) => {
          const date = addMonths({ year: 2026, month, day }, count);
          expect(date.year * 12 + date.month).toBe(2026 * 12 + month + count);
          expect(date.day).toBe(day);
        },
      ),
    );
  });
});

describe('defaultText', () => {
  it('follows from the calendar, an earlier date or an earlier answer', () => {
    const text = applyEdits(emptyProfile, [
      answered(['prosess', 'frist'], '20.12.2026'),
      answered(['veiledning', 'leder'], { navn: 'Kari' }),
    ]);
    expect(defaultText(question('frist'), known(text), today)).toBe('20.12.2026');
    expect(defaultText(question('svar-innen'), known(text), today)).toBe('31.01.2027');
    expect(defaultText(question('opplaering'), known(text), today)).toBe('Kari');
    expect(defaultText(question('tittel'), known(text), today)).toBe('Erfaringskonsulent');
    expect(defaultText(question('panel'), known(text), today)).toBe(
      'leder\ntillitsvalgt\nerfaringskonsulent',
    );
  });

  it('is nothing while the answer it follows from is missing', () => {
    expect(defaultText(question('svar-innen'), known(emptyProfile), today)).toBeUndefined();
    expect(defaultText(question('opplaering'), known(emptyProfile), today)).toBeUndefined();
    expect(defaultText(question('maal'), known(emptyProfile), today)).toBeUndefined();
  });
});
