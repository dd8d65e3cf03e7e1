import { describe, expect, it } from 'vitest';
import { BOX_COLOURS, COLOURS, PAGE, TEXT_WIDTH } from '../../../src/formats/docx/design.ts';
import { contrast } from '../../support/contrast.ts';

describe('the design', () => {
  const pairs: [string, string, string][] = [
    ['headings', COLOURS.ink, 'FFFFFF'],
    ['links and small headings', COLOURS.accent, 'FFFFFF'],
    ['header and footer', COLOURS.muted, 'FFFFFF'],
    ['table headings', COLOURS.ink, COLOURS.headFill],
    ['code', '000000', COLOURS.codeFill],
    ...Object.entries(BOX_COLOURS).flatMap(([kind, { label, fill }]): [string, string, string][] => [
      [`the label of ${kind}`, label, fill],
      [`text in ${kind}`, '000000', fill],
      [`links in ${kind}`, COLOURS.accent, fill],
      [`headings in ${kind}`, COLOURS.ink, fill],
    ]),
  ];

  it.each(pairs)('has contrast enough in %s', (_, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(BOX_COLOURS))(
    'has a bar that is seen in %s: 3 : 1 is asked of shapes',
    (_, { bar }) => {
      expect(contrast(bar, 'FFFFFF')).toBeGreaterThanOrEqual(3);
    },
  );

  it('is A4 with margins of at least 20 mm', () => {
    expect([PAGE.width, PAGE.height]).toEqual([11906, 16838]);
    const { top, right, bottom, left } = PAGE.margin;
    for (const margin of [top, right, bottom, left]) expect(margin).toBeGreaterThanOrEqual(1134);
    expect(TEXT_WIDTH).toBe(PAGE.width - left - right);
  });
});
