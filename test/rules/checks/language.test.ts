import { describe, expect, it } from 'vitest';
import { lix } from '../../../src/norwegian/lix.ts';
import {
  createReadability,
  readabilityCheck,
  sentenceLengthCheck,
} from '../../../src/rules/checks/language.ts';
import { readings } from '../support.ts';
import { remarks, rule } from './support.ts';

const hard =
  'Videreutviklingen av brukermedvirkningsstrategier forutsetter tverrfaglig samhandlingskompetanse i virksomheten. '.repeat(
    4,
  );

describe('LIX', () => {
  it('is that of the paragraphs and items, without headings and tables', () => {
    const count = createReadability();
    const text =
      '# Overskrift som teller ikke\n\nDu er med. Vi ser deg.\n\n- og en til\n\n| Lønn | femhundretusen |\n|---|---|';
    for (const reading of readings(text)) count.read(reading);
    expect(count.whole().lix).toBeCloseTo(lix(['Du er med. Vi ser deg.', 'og en til']).lix);
  });

  it('is told part by part, where a part is long enough', () => {
    const count = createReadability();
    for (const reading of readings(`## Lett\n\nHei du.\n\n## Tungt\n\n${hard}`)) count.read(reading);
    expect(count.parts().map(({ heading, band }) => [heading, band])).toEqual([['Tungt', 'svært vanskelig']]);
  });

  it('is remarked on above the limit only, and not in a text of few words', () => {
    const check = readabilityCheck(rule('lesbarhet', { grense: 45 }));
    expect(remarks(check, hard)).toMatchObject([{ message: expect.stringContaining('svært vanskelig') }]);
    expect(remarks(check, 'Du er med oss på tur. '.repeat(10))).toEqual([]);
    expect(remarks(check, 'Videreutviklingskompetanse forutsettes.')).toEqual([]);
  });
});

describe('long sentences', () => {
  it('are those above the limit, each with its place', () => {
    const check = sentenceLengthCheck(rule('lang-setning', { grense: 10 }));
    const text = `Kort setning.\n\n${'ord '.repeat(10)}slutt.`;
    expect(remarks(check, text)).toMatchObject([
      { place: { line: 3, column: 1 }, message: 'Melding. Den har 11 ord.' },
    ]);
  });
});
