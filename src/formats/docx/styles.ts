import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { DocumentLanguage } from '../words.ts';
import { CODE_FONT, COLOURS, FONT, SIZES, SPACE, STYLES } from './design.ts';

/** Every style the document uses, so that a manager can change the look in Word in one place. */
export function documentStyles(language: DocumentLanguage): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZES.body, language: { value: language } },
        paragraph: { spacing: { after: SPACE.paragraph, line: 264, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(SIZES.title, COLOURS.ink, 480, 200),
      heading2: heading(SIZES.heading2, COLOURS.ink, 320, 80),
      heading3: heading(SIZES.heading3, COLOURS.accent, 240, 50),
      heading4: heading(SIZES.body, COLOURS.ink, 180, 40),
      listParagraph: { paragraph: { spacing: { after: SPACE.item } } },
      hyperlink: { run: { color: COLOURS.accent, underline: {} } },
    },
    paragraphStyles: [...runningStyles(), ...tableStyles()],
    characterStyles: [
      {
        id: STYLES.code,
        name: 'Kode',
        basedOn: 'DefaultParagraphFont',
        run: { font: CODE_FONT, size: 20, noProof: true },
      },
    ],
  };
}

function heading(size: number, color: string, before: number, after: number) {
  return {
    run: { size, color, bold: true },
    paragraph: {
      spacing: { before, after, line: 252, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
    },
  };
}

function runningStyles(): IParagraphStyleOptions[] {
  const small = { size: SIZES.small, color: COLOURS.muted };
  return [
    {
      ...ours(STYLES.quote, 'Quote'),
      paragraph: {
        indent: { left: SPACE.quote, right: SPACE.quote },
        border: { left: { style: BorderStyle.SINGLE, size: 12, color: COLOURS.hairline, space: 10 } },
      },
    },
    {
      ...ours(STYLES.tick, 'Sjekkpunkt'),
      paragraph: { spacing: { after: 90 }, indent: { left: SPACE.listStep, hanging: SPACE.listStep } },
    },
    {
      ...ours(STYLES.codeBlock, 'Kodeblokk'),
      run: { font: CODE_FONT, size: 20, noProof: true },
      paragraph: { shading: { fill: COLOURS.codeFill }, spacing: { line: 252, lineRule: LineRuleType.AUTO } },
    },
    {
      ...ours(STYLES.header, 'header'),
      run: small,
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      ...ours(STYLES.footer, 'footer'),
      run: small,
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      ...ours(STYLES.sources, 'Kildetekst'),
      run: { size: SIZES.small },
      paragraph: { spacing: { after: SPACE.source, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      ...ours(STYLES.spacer, 'Mellomrom'),
      paragraph: { spacing: { after: 0, line: 140, lineRule: LineRuleType.EXACT } },
    },
  ];
}

function tableStyles(): IParagraphStyleOptions[] {
  return [
    {
      ...ours(STYLES.tableText, 'Tabelltekst'),
      run: { size: SIZES.table },
      paragraph: { spacing: { after: 0, line: 259, lineRule: LineRuleType.AUTO } },
    },
    { ...ours(STYLES.tableHead, 'Tabellhode', STYLES.tableText), run: { bold: true, color: COLOURS.ink } },
    {
      ...ours(STYLES.boxLabel, 'Boksoverskrift'),
      run: { bold: true },
      paragraph: { spacing: { after: 40 }, keepNext: true },
    },
    {
      ...ours(STYLES.signatureText, 'Signaturtekst', STYLES.tableText),
      run: { size: SIZES.small, color: COLOURS.muted },
      paragraph: { spacing: { before: 40 } },
    },
  ];
}

function ours(id: string, name: string, basedOn = 'Normal') {
  return { id, name, basedOn, quickFormat: true };
}
