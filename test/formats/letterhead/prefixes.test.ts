import { describe, expect, it } from 'vitest';
import { spellingFor } from '../../../src/formats/letterhead/prefixes.ts';
import { splice } from '../../../src/formats/letterhead/splice.ts';
import { NAMESPACES, parseXml } from '../../../src/formats/letterhead/xml.ts';

const XML =
  '<w:p><w:r><w:t xml:space="preserve">w:val=&quot;x&quot; a w:b</w:t></w:r><w14:c w14:val="0"/></w:p>';
const spelt = (source: string) => {
  const root = parseXml(source);
  const { spell, edits } = spellingFor(root, root.scope, ['w', 'r', 'w14', 'mc']);
  return { xml: spell(XML), root: splice(source, edits) };
};

describe('spellingFor', () => {
  it('says what Word itself says as it is, and declares what is missing', () => {
    const { xml, root } = spelt(`<w:document xmlns:w="${NAMESPACES.w}"/>`);
    expect(xml).toBe(XML);
    expect(root).toContain(`xmlns:w14="${NAMESPACES.w14}"`);
    expect(root).toContain('mc:Ignorable="w14"');
  });

  it('uses their prefixes, and leaves text alone', () => {
    const { xml, root } = spelt(`<q:document xmlns:q="${NAMESPACES.w}" xmlns:w="urn:annet"/>`);
    expect(xml).toContain('<q:p><q:r><q:t xml:space="preserve">w:val=&quot;x&quot; a w:b</q:t></q:r><w14:c');
    expect(() => parseXml(root)).not.toThrow();
  });

  it('gives a default namespace a prefix too, since attributes need one', () => {
    const { xml, root } = spelt(`<document xmlns="${NAMESPACES.w}" xmlns:w="urn:annet"/>`);
    expect(xml).toMatch(/^<we:p>/);
    expect(root).toContain(`xmlns:we="${NAMESPACES.w}"`);
  });
});
