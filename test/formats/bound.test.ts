import { describe, expect, it } from 'vitest';
import { bound, partAtHyphens } from '../../src/formats/bound.ts';

describe('bound', () => {
  it('holds a telephone number, an amount and a paragraph together', () => {
    expect(bound('Ring 900 00 001 om § 5-4')).toBe('Ring 900\u00a000\u00a0001 om §\u00a05-4');
    expect(bound('565 000 kroner')).toBe('565\u00a0000 kroner');
  });

  it('holds a date together, and a source mark with its word', () => {
    expect(bound('Innen 17. november 2026.')).toBe('Innen 17.\u00a0november\u00a02026.');
    expect(bound('loven [6, 11], og')).toBe('loven\u00a0[6,\u00a011], og');
    expect(bound('loven\n[6]')).toBe('loven\u00a0[6]');
    expect(bound('1. Januaris [a]')).toBe('1. Januaris [a]');
  });

  it('knows the hyphen in a paragraph, and no other', () => {
    expect(partAtHyphens('§§ 14-9 og 14-6, kl. 9-15.')).toEqual(['§§ 14', '9 og 14', '6, kl. 9', '15.']);
    for (const text of [
      '2026-11-22',
      'LOV-2025-06-20-37',
      'a@b-c.no',
      'https://a.no/14-9',
      'NAV-veileder',
      '1-100',
    ])
      expect(partAtHyphens(text)).toEqual([text]);
  });

  it('leaves words, and numbers that have nothing to do with one another', () => {
    for (const text of ['uke 12 og 13', 'to til 5', '12 3456', 'dag 1 og 2']) expect(bound(text)).toBe(text);
  });
});
