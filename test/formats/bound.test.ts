import { describe, expect, it } from 'vitest';
import { bound } from '../../src/formats/bound.ts';

describe('bound', () => {
  it('holds a telephone number, an amount and a paragraph together', () => {
    expect(bound('Ring 900 00 001 om § 5-4')).toBe('Ring 900\u00a000\u00a0001 om §\u00a05-4');
    expect(bound('565 000 kroner')).toBe('565\u00a0000 kroner');
  });

  it('leaves words, and numbers that have nothing to do with one another', () => {
    for (const text of ['uke 12 og 13', 'to til 5', '12 3456', 'dag 1 og 2']) expect(bound(text)).toBe(text);
  });
});
