import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childOf, descendants, encodeXml, parseXml, textOf } from '../../../src/formats/letterhead/xml.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

describe('parseXml', () => {
  it('knows namespaces by what they are, not by their prefixes', () => {
    const root = parseXml(
      `<a xmlns='${W}' xmlns:q="${W}"><q:p q:val = 'x &amp; "y"'/><w:p xmlns:w="urn:b"/></a>`,
    );
    expect(root.tag).toBe('w:a');
    expect(root.children.map(({ tag }) => tag)).toEqual(['w:p', '?:p']);
    expect(root.children[0]?.attributes.get('w:val')).toBe('x & "y"');
  });

  it('knows where everything stands', () => {
    const source = '\ufeff<?xml version="1.0"?><!-- <b> --><a><b>c</b><d/></a>\n';
    const root = parseXml(source);
    const [b, d] = root.children;
    expect(source.slice(b?.start, b?.end)).toBe('<b>c</b>');
    expect(source.slice(b?.innerStart, b?.innerEnd)).toBe('c');
    expect(source.slice(d?.start, d?.end)).toBe('<d/>');
    expect([...descendants(root)].map(({ name }) => name)).toEqual(['b', 'd']);
    expect(childOf(root, '?:d')).toBe(d);
  });

  it('reads text with its entities, comments and CDATA', () => {
    const source = '<a>&lt;&#229;&#xe5;<!-- x --><![CDATA[<b>]]></a>';
    expect(textOf(parseXml(source), source)).toBe('<åå<b>');
  });

  it.each(['', 'a', '<a>', '<a></b>', '<a/><b/>', '<a b=c/>', '<!DOCTYPE a><a/>', '<a><b></a></b>', '<a'])(
    'refuses %j',
    (xml) => {
      expect(() => parseXml(xml)).toThrow(SyntaxError);
    },
  );

  it('reads back any text that was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const source = `<a b="${encodeXml(text)}">${encodeXml(text)}</a>`;
        const root = parseXml(source);
        expect([textOf(root, source), root.attributes.get('b')]).toEqual([text, text]);
      }),
    );
  });
});
