import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../src/formats/links.ts';

describe('safeUrl', () => {
  it.each([
    ['https://nav.no/søk?q=æøå&b=1#del', 'https://nav.no/s%C3%B8k?q=%C3%A6%C3%B8%C3%A5&b=1#del'],
    ['https://blåbær.no/', 'https://xn--blbr-roah.no/'],
    ['https://a.no/b c', 'https://a.no/b%20c'],
    ['https://a.no/100%25', 'https://a.no/100%25'],
    ['https://a.no/%zz', 'https://a.no/%25zz'],
    ['mailto:kari@a.no?subject=Søknad om jobb', 'mailto:kari@a.no?subject=S%C3%B8knad%20om%20jobb'],
    ['mailto:kari nordmann@a.no', 'mailto:kari%20nordmann@a.no'],
    ['tel:+47 12 34 56 78', 'tel:+4712345678'],
    [' HTTP://A.no ', 'http://a.no/'],
  ])('makes %j fit for any document', (typed, url) => {
    expect(safeUrl(typed)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'vbscript:x',
    'annonse.docx',
    '#kilder',
    '//a.no',
    'http://[::',
    'http://',
    '',
    `https://a.no/${'a'.repeat(3000)}`,
  ])('refuses %j', (typed) => {
    expect(safeUrl(typed)).toBeUndefined();
  });

  it('gives plain ASCII that parses, and is stable', () => {
    const scheme = fc.constantFrom('https://a.no/', 'mailto:', 'tel:', 'http://', 'https://a.no/?', '');
    fc.assert(
      fc.property(scheme, fc.string({ unit: 'binary' }), (start, rest) => {
        const url = safeUrl(start + rest);
        if (url === undefined) return;
        expect(url).toMatch(/^(?:https?:\/\/|mailto:|tel:)(?:[!#$&'()*+,/:;=?@\w.~-]|%[\dA-Fa-f]{2})*$/);
        expect(URL.canParse(url)).toBe(true);
        expect(safeUrl(url)).toBe(url);
      }),
      { numRuns: 2000 },
    );
  });
});
