import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest, isOurs, parseManifest, renderManifest } from '../../src/files/manifest.ts';

describe('manifest', () => {
  it('reads what it writes, whatever the files are called', () => {
    const hashes = fc.array(fc.stringMatching(/^[0-9a-f]{4}$/), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), hashes), (files) => {
        const manifest = new Map(Object.entries(files));
        expect(parseManifest(renderManifest(manifest))).toEqual(
          new Map([...manifest].sort(([a], [b]) => (a < b ? -1 : 1))),
        );
      }),
    );
  });

  it('keeps a name that JavaScript has a meaning for', () => {
    expect(parseManifest(renderManifest(new Map([['__proto__', ['a']]]))).get('__proto__')).toEqual(['a']);
  });

  it('writes one hash as a string, and the same text in whatever order the files came', () => {
    const one = renderManifest(
      new Map([
        ['b.md', ['2']],
        ['a.md', ['1']],
      ]),
    );
    expect(one).toBe(
      renderManifest(
        new Map([
          ['a.md', ['1']],
          ['b.md', ['2']],
        ]),
      ),
    );
    expect(JSON.parse(one)).toEqual({ versjon: 1, filer: { 'a.md': '1', 'b.md': '2' } });
  });

  it('never throws, and leaves out what it does not understand', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseManifest(text)));
    fc.assert(fc.property(fc.json(), (text) => void parseManifest(text)));
    const text = JSON.stringify({
      versjon: 1,
      filer: { 'a.md': 12, 'b.md': ['x', null], 'c.md': {}, 'd.md': [] },
    });
    expect(parseManifest(text)).toEqual(new Map([['b.md', ['x']]]));
    expect(parseManifest('{"versjon":1,"filer":{"annonse.md":')).toEqual(new Map());
  });

  it('knows a file by its SHA-256', () => {
    const bytes = Buffer.from('abc');
    // The example in FIPS 180-4.
    expect(digest(bytes)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const manifest = new Map([['a.md', ['old', digest(bytes)]]]);
    expect(isOurs(manifest, 'a.md', digest(bytes))).toBe(true);
    expect(isOurs(manifest, 'b.md', digest(bytes))).toBe(false);
  });
});
