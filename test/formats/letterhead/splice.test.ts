import { describe, expect, it } from 'vitest';
import { addAttributes, append, remove, splice } from '../../../src/formats/letterhead/splice.ts';
import { parseXml } from '../../../src/formats/letterhead/xml.ts';

const edited = (xml: string, make: (root: ReturnType<typeof parseXml>) => ReturnType<typeof remove>) =>
  splice(xml, [make(parseXml(xml))]);

describe('splice', () => {
  it('makes edits in any order, those within bounds only', () => {
    const edits = [
      { start: 4, end: 5, text: 'E' },
      { start: 1, end: 2, text: '' },
      { start: 3, end: 3, text: '+' },
    ];
    expect(splice('abcdef', edits)).toBe('ac+dEf');
    expect(splice('abcdef', edits, 2, 4)).toBe('c+d');
  });
});

describe('edits of elements', () => {
  it('append to what is full and what is empty', () => {
    expect(edited('<a><b/></a>', (a) => append(a, '<a><b/></a>', '<c/>'))).toBe('<a><b/><c/></a>');
    expect(edited('<a x="1/2" />', (a) => append(a, '<a x="1/2" />', '<c/>'))).toBe('<a x="1/2" ><c/></a>');
    expect(edited('<a></a>', (a) => append(a, '<a></a>', '<c/>'))).toBe('<a><c/></a>');
  });

  it('add attributes, and take elements away', () => {
    expect(edited('<a/>', (a) => addAttributes(a, ' b="c"'))).toBe('<a b="c"/>');
    expect(edited('<a><b/></a>', (a) => remove(a.children[0] ?? a))).toBe('<a></a>');
  });
});
