import { expect, it } from 'vitest';
import { gapsOf } from '../../../src/formats/letterhead/spacing.ts';
import { parseXml } from '../../../src/formats/letterhead/xml.ts';
import { W } from '../../support/word-package.ts';

it('gapsOf asks the style, those it is based on, and the document', () => {
  const spacing = (attributes: string) => `<w:pPr><w:spacing ${attributes}/></w:pPr>`;
  const root = parseXml(
    `<w:styles ${W}><w:docDefaults><w:pPrDefault>${spacing('w:after="160"')}</w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="N">${spacing('w:before="20"')}</w:style><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="N"/>${spacing('w:after="0"')}</w:style><w:style w:type="paragraph" w:styleId="R"><w:basedOn w:val="R"/>${spacing('w:afterAutospacing="1" w:after="5"')}</w:style></w:styles>`,
  );
  expect(gapsOf(undefined, root)).toEqual({ before: 20, after: 160 });
  expect(gapsOf('A', root)).toEqual({ before: 20, after: 0 });
  expect(gapsOf('R', root)).toEqual({ before: 0, after: 240 });
});
