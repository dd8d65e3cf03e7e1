import { describe, expect, it } from 'vitest';
import type { Inline, Quote } from '../../src/formats/blocks.ts';
import { asBox } from '../../src/formats/boxes.ts';

const text = (value: string): Inline => ({ type: 'text', text: value });
const bold = (value: string): Inline => ({ type: 'strong', inlines: [text(value)] });
const quote = (...inlines: Inline[]): Quote => ({
  type: 'quote',
  line: 3,
  blocks: [{ type: 'paragraph', inlines }],
});

describe('asBox', () => {
  it.each([
    ['Loven sier', 'lov'],
    ['Råd', 'råd'],
    ['Ra\u030ad', 'råd'],
    ['Husk', 'husk'],
    ['Husk:', 'husk'],
  ])('knows a quote that begins with %j', (label, kind) => {
    const box = asBox(quote(bold(label)));
    expect(box).toMatchObject({ type: 'box', line: 3, kind, blocks: [] });
    expect(box?.label).toBe(label.replace(':', '').normalize('NFC'));
  });

  it('takes what follows the label as the first paragraph', () => {
    for (const lead of [': ', ' ', '\n', ' : ']) {
      const box = asBox(quote(bold('Husk'), text(`${lead}at dette haster`)));
      expect(box?.blocks).toEqual([{ type: 'paragraph', inlines: [text('at dette haster')] }]);
    }
    expect(asBox(quote(bold('Råd'), { type: 'break' }, bold('Nå'), text(': fort')))?.blocks).toEqual([
      { type: 'paragraph', inlines: [bold('Nå'), text(': fort')] },
    ]);
  });

  it('leaves any other quote alone', () => {
    expect(asBox(quote(bold('Husk at'), text(' noe')))).toBeUndefined();
    expect(asBox(quote(text('Husk')))).toBeUndefined();
    expect(asBox({ type: 'quote', blocks: [] })).toBeUndefined();
    expect(asBox({ type: 'quote', blocks: [{ type: 'code', text: 'Husk' }] })).toBeUndefined();
  });
});
