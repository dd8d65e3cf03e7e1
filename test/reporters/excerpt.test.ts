import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { excerptLines } from '../../src/reporters/excerpt.ts';
import { plainStyle } from './plain-style.ts';

describe('words in their sentence', () => {
  it('are marked underneath, wide signs counted as the terminal shows them', () => {
    expect(excerptLines({ text: '日本 og bachelor her', start: 6, length: 8 }, plainStyle())).toEqual([
      '    日本 og bachelor her',
      '            ~~~~~~~~',
    ]);
  });

  it('keep to one line, whatever stands there', () => {
    const unit = fc.constantFrom('a', ' ', '\n', '\t', '日', '\u001b', 'é', '👩‍👩‍👧');
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 200 }),
        fc.nat(200),
        fc.nat(50),
        fc.integer({ min: 40, max: 88 }),
        (text, start, length, width) => {
          const lines = excerptLines(
            { text, start: Math.min(start, text.length), length },
            plainStyle(width),
          );
          expect(lines).toHaveLength(2);
          for (const line of lines) {
            expect(stringWidth(line)).toBeLessThanOrEqual(width);
            expect(line).not.toMatch(/[\n\t\u001b]/u);
          }
        },
      ),
    );
  });
});
