import { Document, Packer, type Paragraph } from 'docx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  beforeTable,
  type DocumentState,
  isPage,
  pageFlow,
  paragraph,
  tableWidth,
} from '../../../src/formats/docx/flow.ts';
import { createNumbering } from '../../../src/formats/docx/numbering.ts';
import { wordsFor } from '../../../src/formats/words.ts';

const state = (rest: Partial<DocumentState> = {}): DocumentState => ({
  numbering: createNumbering(),
  words: wordsFor('nb-NO'),
  textWidth: 9000,
  pageBreak: false,
  blank: true,
  ...rest,
});
const list = { level: 0, tight: true, closing: false };

describe('the page itself', () => {
  it('is where nothing has moved the text in or made it narrower', () => {
    const page = pageFlow(state());
    expect(isPage(page)).toBe(true);
    expect(isPage({ ...page, indent: 300 })).toBe(false);
    expect(isPage({ ...page, list })).toBe(false);
    expect(isPage({ ...page, width: 4000 })).toBe(false);
  });

  it('has tables of its whole width', () => {
    expect(tableWidth(pageFlow(state()))).toBe(9000);
  });
});

it('a table in a list is narrower the deeper it stands, and never too narrow to read', () => {
  fc.assert(
    fc.property(fc.nat({ max: 8 }), fc.integer({ min: 1000, max: 9000 }), (level, width) => {
      const at = (deep: number) =>
        tableWidth({ ...pageFlow(state()), width, list: { ...list, level: deep } });
      expect(at(level)).toBeGreaterThanOrEqual(at(level + 1));
      expect(at(level)).toBeGreaterThanOrEqual(2400);
    }),
  );
});

describe('a page break that waits', () => {
  const xmlOf = async (children: readonly Paragraph[]) => {
    const file = await Packer.toBuffer(new Document({ sections: [{ children: [...children] }] }));
    return strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  };

  it('is carried by the next paragraph, and by no more', async () => {
    const flow = pageFlow(state({ pageBreak: true }));
    const written = [paragraph({ text: 'Oppgaver' }, flow), paragraph({ text: 'Krav' }, flow)];
    expect(flow.document).toMatchObject({ pageBreak: false, blank: false });
    expect((await xmlOf(written)).match(/<w:pageBreakBefore\/>/gu)).toHaveLength(1);
  });

  it('goes before a table in a paragraph of its own, as tables carry none', () => {
    const flow = pageFlow(state({ pageBreak: true }));
    expect(beforeTable(flow)).toHaveLength(1);
    expect(beforeTable(flow)).toHaveLength(0);
  });
});
