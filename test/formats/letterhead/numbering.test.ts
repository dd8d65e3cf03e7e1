import { describe, expect, it } from 'vitest';
import { mergeNumbering, numberingPlaces } from '../../../src/formats/letterhead/numbering.ts';
import { ownParts } from '../../../src/formats/letterhead/own-parts.ts';
import { parseXml } from '../../../src/formats/letterhead/xml.ts';
import { partsOf } from '../../support/docx.ts';
import { W } from '../../support/word-package.ts';

const own = (markdown: string) => ownParts(partsOf(markdown));
const theirs = (inner: string) => parseXml(`<w:numbering ${W}>${inner}</w:numbering>`);

describe('mergeNumbering', () => {
  it('numbers our lists after theirs, and each kind once', () => {
    const { body, numbering } = own('1. a\n\nb\n\n1. c\n\n- d');
    const root = theirs(
      '<w:abstractNum w:abstractNumId="9"/><w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num>',
    );
    const { ids, kinds, lists } = mergeNumbering(body, numbering, root);
    expect([...ids.values()]).toEqual(['5', '6', '7']);
    expect(kinds.match(/w:abstractNumId="\d+"/g)).toEqual(['w:abstractNumId="10"', 'w:abstractNumId="11"']);
    expect(lists.match(/abstractNumId w:val="\d+"/g)?.toSorted()).toEqual([
      'abstractNumId w:val="10"',
      'abstractNumId w:val="10"',
      'abstractNumId w:val="11"',
    ]);
    expect(kinds).not.toMatch(/w15:|rFonts|<w:color/);
  });

  it('has nothing to add for a text without lists', () => {
    const { body, numbering } = own('a');
    expect(mergeNumbering(body, numbering, undefined)).toEqual({ ids: new Map(), kinds: '', lists: '' });
  });
});

describe('numberingPlaces', () => {
  it('are before their first list, and before what must come last', () => {
    const root = theirs('<w:abstractNum/><w:num/><w:numIdMacAtCleanup/>');
    expect(numberingPlaces(root)).toEqual({ kinds: root.children[1]?.start, lists: root.children[2]?.start });
    const empty = theirs('<w:abstractNum/>');
    expect(numberingPlaces(empty)).toEqual({ kinds: empty.innerEnd, lists: empty.innerEnd });
  });
});
