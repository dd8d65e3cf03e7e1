import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoney, parseMoney, parseMoneySpan } from '../../src/norwegian/money.ts';
import { parsePay } from '../../src/norwegian/pay.ts';

const doubtOf = (text: string) => {
  const parsed = parsePay(text);
  return parsed.ok ? parsed.doubt?.replaceAll('\u00a0', ' ') : parsed.message;
};

describe('parsePay', () => {
  test.each([
    ['540 000–600 000', 540_000, 600_000],
    ['650k', 650_000, 650_000],
    ['650.000,-', 650_000, 650_000],
    ['kr 650 000', 650_000, 650_000],
    ['650 tusen', 650_000, 650_000],
    ['540-600 tusen', 540_000, 600_000],
    ['650 000 kr i året', 650_000, 650_000],
    ['540 000–600 000 per år', 540_000, 600_000],
  ])('takes %s as it is', (text, from, to) => {
    expect(parsePay(text)).toEqual({ ok: true, value: { from, to } });
  });

  test.each([
    ['520-580', 520_000, 580_000],
    ['650', 650_000, 650_000],
    ['fra 520 til 580', 520_000, 580_000],
    ['540–600 000', 540_000, 600_000],
    ['580-520', 520_000, 580_000],
    ['600 000–540 000', 540_000, 600_000],
    ['54 000 i måneden', 648_000, 648_000],
    ['54 i måneden', 648_000, 648_000],
    ['45 000–50 000 kr/mnd.', 540_000, 600_000],
    ['54 000', 648_000, 648_000],
    ['5 400 000', 5_400_000, 5_400_000],
    ['9 000', 9000, 9000],
    ['540 000–600', 540_000, 600_000],
    ['600 000–540', 540_000, 600_000],
    ['50', 600_000, 600_000],
    ['45–50 000', 540_000, 600_000],
    ['49,5-52,5', 594_000, 630_000],
    ['540,5–600', 540_500, 600_000],
    ['54,5 i måneden', 654_000, 654_000],
    ['ca 550 tusen til 600', 550_000, 600_000],
    ['550 tusen - 600', 550_000, 600_000],
    ['ca. 520-590 tusen', 520_000, 590_000],
    ['rundt 550 til 600 tusen', 550_000, 600_000],
    ['mellom omtrent 550 og cirka 600 tusen', 550_000, 600_000],
    ['ca. kr 550 000', 550_000, 550_000],
    ['ca 45 000 i måneden', 540_000, 540_000],
  ])('guesses at %s, and asks', (text, from, to) => {
    expect(parsePay(text)).toEqual({
      ok: true,
      value: { from, to },
      doubt: expect.stringMatching(/^Mente du .* i året.*\?$/u),
    });
  });

  test('asks in the words that the manager used', () => {
    expect(doubtOf('520-580')).toBe('Mente du 520 000–580 000 kroner i året?');
    expect(doubtOf('54 000 i måneden')).toBe(
      'Mente du 648 000 kroner i året, altså 54 000 kroner i måneden?',
    );
  });

  test.each(['50–600', '50 000–600 000', '54-600 tusen'])('refuses a band that nobody pays: %s', (text) => {
    expect(parsePay(text)).toMatchObject({
      ok: false,
      message: expect.stringContaining('svært stort spenn'),
    });
  });

  test.each(['250 kr i timen', '250/t', '250 timen'])('wants %s for a whole year', (text) => {
    expect(doubtOf(text)).toMatch(/for et helt år/u);
  });

  test('refuses what is no amount, as elsewhere', () => {
    for (const text of ['', 'etter avtale', 'ca', 'rundt omkring', '-5', '40 000–600', '1,5-2,5'])
      expect(parsePay(text)).toEqual(parseMoneySpan(text));
  });

  test('suggests a month’s pay where thousands are one', () => {
    expect(doubtOf('50')).toBe('Mente du 600 000 kroner i året, altså 50 000 kroner i måneden?');
    expect(doubtOf('540 000–600')).toBe('Mente du 540 000–600 000 kroner i året?');
  });

  test('refuses an amount too large for its doubt', () => {
    expect(doubtOf('9007199254740991 i måneden')).toMatch(/er for stort/u);
  });

  test('has no doubt about what a year can pay, and is right about thousands', () => {
    const thousands = fc.integer({ min: 100, max: 999 });
    fc.assert(
      fc.property(thousands, thousands, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const value = { from: from * 1000, to: to * 1000 };
        expect(parsePay(`${value.from}–${value.to}`)).toEqual({ ok: true, value });
        expect(parsePay(`${a}-${b}`)).toMatchObject({ ok: true, value, doubt: expect.any(String) });
      }),
    );
  });

  test('never throws, and only gives bands the right way round', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^(?:kr )?[\d., ]{0,20}(?: ?[-–] ?[\d., ]{0,9})?(?: tusen|k| i måneden|\/mnd)?$/u),
    );
    fc.assert(
      fc.property(noise, (text) => {
        const parsed = parsePay(text);
        if (!parsed.ok) return parsed.message !== '';
        const { from, to } = parsed.value;
        // What a prompt takes must also be what a file may hold.
        for (const kroner of [from, to])
          expect(parseMoney(formatMoney(kroner))).toEqual({ ok: true, value: kroner });
        return from <= to;
      }),
    );
  });
});
