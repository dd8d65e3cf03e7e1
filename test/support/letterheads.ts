import { readFileSync } from 'node:fs';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { zipParts } from '../../src/formats/docx/zip.ts';
import { logoPng, logoRun, p, wordFile } from './word-package.ts';

/*
 * Letterheads as organisations have them, made in as many ways: each has been the one that something broke on.
 */

const A4 = '<w:pgSz w:w="11906" w:h="16838"/>';
const margins = (side: number) =>
  `<w:pgMar w:top="1985" w:right="${side}" w:bottom="1418" w:left="${side}" w:header="709" w:footer="709" w:gutter="0"/>`;
const style = (type: string, id: string, name: string, inner = '', more = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${name}"/>${inner}</w:style>`;

/** The styles as Word in Norwegian names them: English names, Norwegian ids. */
const NORWEGIAN_STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/><w:sz w:val="21"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
  style('paragraph', 'Normal', 'Normal', '<w:qFormat/>', ' w:default="1"'),
  style('character', 'Standardskriftforavsnitt', 'Default Paragraph Font', '', ' w:default="1"'),
  style(
    'table',
    'Vanligtabell',
    'Normal Table',
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    ' w:default="1"',
  ),
  style(
    'paragraph',
    'Overskrift1',
    'heading 1',
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="1D5C3F"/><w:sz w:val="36"/></w:rPr>',
  ),
  style(
    'paragraph',
    'Overskrift2',
    'heading 2',
    '<w:basedOn w:val="Overskrift1"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:sz w:val="27"/></w:rPr>',
  ),
  style(
    'paragraph',
    'Listeavsnitt',
    'List Paragraph',
    '<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr>',
  ),
  style('paragraph', 'Topptekst', 'header', '<w:basedOn w:val="Normal"/>'),
  style('paragraph', 'Bunntekst', 'footer', '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="16"/></w:rPr>'),
  style(
    'character',
    'Hyperkobling',
    'Hyperlink',
    '<w:rPr><w:color w:val="1D5C3F"/><w:u w:val="single"/></w:rPr>',
  ),
  style('paragraph', 'Tabelltekst', 'Firmatabell', '<w:basedOn w:val="Normal"/>'),
].join('');

const THEIR_LISTS =
  '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>';

/** Norwegian Word: localised ids, a mark in five runs with proofing marks between, a list of its own, a link with our id. */
function norwegianWord(): Uint8Array {
  const split =
    '<w:p w:rsidR="00A1"><w:pPr><w:rPr><w:noProof/></w:rPr></w:pPr><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:r><w:t>{</w:t></w:r><w:r w:rsidR="00B2"><w:t>{ inn</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:lang w:val="nb-NO"/></w:rPr><w:t>hol</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t xml:space="preserve">d }</w:t></w:r><w:r><w:t>}</w:t></w:r><w:bookmarkEnd w:id="0"/></w:p>';
  return wordFile({
    styles: NORWEGIAN_STYLES,
    numbering: THEIR_LISTS,
    headers: {
      hdrDefault: `<w:p><w:pPr><w:pStyle w:val="Topptekst"/></w:pPr>${logoRun(1)}<w:r><w:tab/><w:t>{{virksom</w:t></w:r><w:r><w:t>het}}</w:t></w:r></w:p>`,
      ftrDefault: p('{{Virksomhet}} · Postboks 1 · 0001 Storvik', '<w:pStyle w:val="Bunntekst"/>'),
    },
    links:
      '<Relationship Id="rIdLenke1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://eksempel.no/" TargetMode="External"/>',
    body: [
      p('Vår dato: {{dato}}', '<w:jc w:val="right"/>'),
      p(
        'Fast punkt i malen',
        '<w:pStyle w:val="Listeavsnitt"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>',
      ),
      split,
      '<w:p><w:r><w:t>Med hilsen</w:t></w:r></w:p>',
      '<w:p><w:hyperlink r:id="rIdLenke1"><w:r><w:rPr><w:rStyle w:val="Hyperkobling"/></w:rPr><w:t>eksempel.no</w:t></w:r></w:hyperlink></w:p>',
      `<w:sectPr><w:headerReference w:type="default" r:id="hdrDefault"/><w:footerReference w:type="default" r:id="ftrDefault"/>${A4}${margins(1417)}</w:sectPr>`,
    ].join(''),
  });
}

/** A cover in portrait, then the text in landscape, whose section ends in the paragraph of the mark itself. */
function landscape(): Uint8Array {
  const wide = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>';
  const headers =
    '<w:headerReference w:type="default" r:id="hdrDefault"/><w:headerReference w:type="first" r:id="hdrFirst"/>';
  return wordFile({
    styles: NORWEGIAN_STYLES,
    headers: { hdrFirst: `<w:p>${logoRun(2)}</w:p>`, hdrDefault: p('{{tittel}} – {{dato}}') },
    body: [
      p('{{ TITTEL }}', '<w:pStyle w:val="Overskrift1"/>'),
      `<w:p><w:pPr><w:sectPr>${headers}${A4}${margins(1417)}<w:titlePg/></w:sectPr></w:pPr></w:p>`,
      p(
        '{{innhold}}',
        `<w:sectPr>${headers}<w:type w:val="nextPage"/>${wide}${margins(1134)}<w:titlePg/></w:sectPr>`,
      ),
      p('Vedlegg følger.'),
      `<w:sectPr>${headers}${A4}${margins(1417)}</w:sectPr>`,
    ].join(''),
  });
}

/** A letter set in a table, with the text in the wide cell of a row that was never to grow, beside the address. */
function tableCell(): Uint8Array {
  const cell = (width: number, inner: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inner}</w:tc>`;
  return wordFile({
    styles: NORWEGIAN_STYLES,
    body: `<w:tbl><w:tblPr><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="2072"/><w:gridCol w:w="7000"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="5000" w:hRule="exact"/></w:trPr>${cell(2072, p('{{virksomhet}}') + p('{{dato}}'))}${cell(7000, p('{{innhold}}'))}</w:tr></w:tbl>${p('')}<w:sectPr>${A4}${margins(1417)}</w:sectPr>`,
  });
}

/** Content controls: one around the mark, bound ones with the title, a grey one waiting for the date. */
function contentControls(): Uint8Array {
  const bound =
    '<w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:title[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/>';
  const control = (properties: string, inner: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  return wordFile({
    styles:
      NORWEGIAN_STYLES +
      style('character', 'Plassholdertekst', 'Placeholder Text', '<w:rPr><w:color w:val="808080"/></w:rPr>'),
    headers: {
      hdrDefault: `<w:p>${control(`<w:alias w:val="Tittel"/>${bound}<w:text/>`, '<w:r><w:t>{{tittel}}</w:t></w:r>')}</w:p>`,
    },
    body: [
      `<w:p>${control('<w:alias w:val="Dato"/><w:showingPlcHdr/><w:text/>', '<w:r><w:rPr><w:rStyle w:val="Plassholdertekst"/></w:rPr><w:t>{{dato}}</w:t></w:r>')}</w:p>`,
      control('<w:alias w:val="Tekst"/><w:showingPlcHdr/><w:text w:multiLine="1"/>', p('{{innhold}}')),
      `<w:sectPr><w:headerReference w:type="default" r:id="hdrDefault"/>${A4}${margins(1417)}</w:sectPr>`,
    ].join(''),
  });
}

/** As little as a Word file can be, by a program with prefixes and quotes of its own: no styles, no lists, no page. */
function sparse(): Uint8Array {
  const uri = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const document = `\ufeff<?xml version='1.0' encoding='utf-8'?><!-- laget av et annet program --><ns0:document xmlns:ns0='${uri}'><ns0:body><ns0:p><ns0:r><ns0:t><![CDATA[{{virksomhet}}]]></ns0:t></ns0:r></ns0:p><ns0:p><ns0:r><ns0:rPr><ns0:rFonts ns0:ascii='Arial' ns0:hAnsi='Arial'/><ns0:sz ns0:val='20'/></ns0:rPr><ns0:t>{{\u200binnhold}}</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
  return wordFile({ body: '', others: { 'word/document.xml': document } });
}

/** Made with the docx package, as scripts do: logo and address in the header, a heading style of its own, a list. */
async function docxMade(): Promise<Uint8Array> {
  const levels = [{ level: 0, format: LevelFormat.DECIMAL, text: '%1)', alignment: AlignmentType.LEFT }];
  const logo = new ImageRun({
    type: 'png',
    data: Buffer.from(logoPng()),
    transformation: { width: 90, height: 30 },
    // Counted from when the process began, unless it is said.
    altText: { id: '1', name: 'Logo', description: 'Logoen til virksomheten' },
  });
  const made = await Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference: 'deres', levels }] },
      styles: {
        default: {
          document: { run: { font: 'Arial', size: 21 } },
          heading1: { run: { size: 34, color: '5B2333' } },
        },
      },
      sections: [
        {
          headers: {
            default: new Header({
              children: [new Paragraph({ children: [logo, new TextRun('  {{virksomhet}}')] })],
            }),
          },
          footers: { default: new Footer({ children: [new Paragraph('{{tittel}}, {{dato}}')] }) },
          children: [
            new Paragraph({ text: 'Punkt i brevmalen', numbering: { reference: 'deres', level: 0 } }),
            new Paragraph({
              children: [new TextRun('{{ inn'), new TextRun({ text: 'hold }}', bold: true })],
            }),
          ],
        },
      ],
    }),
  );
  // The time of day would make it another letterhead each time, and its proof would never be remembered.
  const parts = Object.entries(unzipSync(made)).map(([path, data]): [string, string | Uint8Array] => [
    path,
    path === 'docProps/core.xml'
      ? strFromU8(data).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-01-01T00:00:00Z')
      : data,
  ]);
  return zipParts(new Map(parts));
}

/** Written by LibreOffice 7.4 from the .fodt beside it: `soffice --convert-to docx libreoffice.fodt`. */
function libreOffice(): Uint8Array {
  return readFileSync(new URL('../fixtures/brevmaler/libreoffice.docx', import.meta.url));
}

/** Every letterhead, by name. */
export async function letterheads(): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map([
    ['docx', await docxMade()],
    ['libreoffice', libreOffice()],
    ['norsk-word', norwegianWord()],
    ['liggende', landscape()],
    ['celle', tableCell()],
    ['innholdskontroller', contentControls()],
    ['sparsom', sparse()],
  ]);
}
