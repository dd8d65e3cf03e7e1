import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import {
  clip,
  commonHints,
  errorLines,
  frameLines,
  hanging,
  hintLines,
  moreLine,
  windowed,
} from '../../../src/wizard/adapters/layout.ts';
import { plainStyle } from '../../reporters/plain-style.ts';
import { frame, look } from './support.ts';

const words = fc.array(fc.stringMatching(/^[a-zæøå]{1,12}$/u), { maxLength: 20 });
const wide = fc.integer({ min: 20, max: 100 });

describe('the lines above an answer', () => {
  it('keep within the width, and say all of it', () => {
    fc.assert(
      fc.property(words, words, wide, (asked, reasons, width) => {
        const lines = frameLines(
          { ...frame, counter: 'Spørsmål 7 av 19', question: asked.join(' '), why: reasons.join(' ') },
          look({ width }),
        );
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join(' ').match(/\S+/gu)).toEqual([
          ...'Spørsmål 7 av 19'.split(' '),
          ...asked,
          ...reasons,
        ]);
      }),
    );
  });

  it('have no room for what is not there', () => {
    expect(frameLines({ ...frame, why: undefined }, look())).toEqual(['', 'Hva?', '']);
  });
});

describe('what the keys do', () => {
  const hints = [
    ['↑↓', 'flytt'],
    ['Mellomrom', 'kryss av'],
    ['Enter', 'ferdig'],
    ...commonHints(frame),
  ] as const;

  it('is one line where there is room', () => {
    expect(hintLines(hints, look())).toEqual([
      '↑↓ flytt · Mellomrom kryss av · Enter ferdig · Esc tilbake · ? hjelp',
    ]);
  });

  it('is broken between the keys, and never within one', () => {
    fc.assert(
      fc.property(wide, (width) => {
        const lines = hintLines(hints, look({ width }));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        expect(lines.flatMap((line) => line.split(' · '))).toEqual(hints.map((hint) => hint.join(' ')));
      }),
    );
  });

  it('is told with words where the console has no arrows', () => {
    expect(hintLines(hints, look({ unicode: false }))[0]).toMatch(/^Pil opp\/ned flytt \| Mellomrom/u);
  });

  it('says nothing of going back where that cannot be done', () => {
    expect(commonHints({ ...frame, canGoBack: false })).toEqual([['?', 'hjelp']]);
  });
});

describe('a text cut to one line', () => {
  const fitted = (text: string, width: number, ascii = false) => clip(text, width, plainStyle(80, ascii));

  it('is left alone where it fits, its line breaks as spaces', () => {
    expect(fitted('ROP-teamet\n\n i Lyngvik', 30)).toBe('ROP-teamet i Lyngvik');
  });

  it('ends with an ellipsis where it does not', () => {
    expect(fitted('Erfaringskonsulent i ROP-teamet', 20)).toBe('Erfaringskonsulent…');
    expect(fitted('Erfaringskonsulent i ROP-teamet', 20, true)).toBe('Erfaringskonsulen...');
  });

  it('is never wider than asked for, and begins as the text does', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 60 }), fc.boolean(), (parts, width, ascii) => {
        const text = parts.join(' ');
        const cut = fitted(text, width, ascii);
        expect(cut.length).toBeLessThanOrEqual(width);
        expect(text.startsWith(cut.replace(/(?:…|\.\.\.)$/u, ''))).toBe(true);
      }),
    );
  });
});

it('an error hangs from its sign, and there is none without a message', () => {
  expect(errorLines('Skriv datoen som 31.12.2026, eller «vet ikke ennå».', look({ width: 30 }))).toEqual([
    '✖ Skriv datoen som 31.12.2026,',
    '  eller «vet ikke ennå».',
  ]);
  expect(errorLines(undefined, look())).toEqual([]);
});

it('a block hangs from its mark', () => {
  expect(hanging('Følge med til legen når noen gruer seg', '[x] ', look({ width: 24 }))).toEqual([
    '[x] Følge med til legen',
    '    når noen gruer seg',
  ]);
});

it('a list that goes on out of sight says which way', () => {
  expect([moreLine('up', look()), moreLine('down', look())]).toEqual(['  ↑ …', '  ↓ …']);
  expect(moreLine('down', look({ unicode: false }))).toMatch(/^ {2}v /u);
});

describe('the part of a list that there is room for', () => {
  const list = fc
    .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 30 })
    .chain((heights) =>
      fc.tuple(fc.constant(heights), fc.nat({ max: heights.length - 1 }), fc.nat({ max: 40 })),
    );
  const total = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0);

  it('is whole blocks in order, with the active one among them, as many as fit', () => {
    fc.assert(
      fc.property(list, ([heights, active, rows]) => {
        const blocks = heights.map((_, index) => index);
        const shown = windowed(blocks, heights, active, rows);
        const [first = 0] = shown;
        const after = first + shown.length;
        expect(shown).toEqual(blocks.slice(first, after));
        expect(shown).toContain(active);
        const used = total(heights.slice(first, after));
        if (shown.length > 1) expect(used).toBeLessThanOrEqual(rows);
        for (const next of [heights[first - 1], heights[after]])
          if (next !== undefined) expect(used + next).toBeGreaterThan(rows);
      }),
    );
  });
});
