import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { FormatWords } from '../words.ts';
import { COLOURS, STYLES } from './design.ts';
import { run } from './inlines.ts';

/** The first page names the organisation only, since the title stands there itself; the others name both. */
export function headers(organisation: string, title: string) {
  return {
    first: header(run(organisation, { bold: true, color: COLOURS.accent })),
    default: header([
      ...run(organisation, { bold: true, color: COLOURS.accent }),
      ...run(organisation && title ? '  ·  ' : ''),
      ...run(title),
    ]),
  };
}

/** «Side 1 av 3» at the foot of every page. */
export function footers(words: FormatWords) {
  const footer = () => {
    const children = [`${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES];
    const text = new TextRun({ children });
    return new Footer({
      children: [new Paragraph({ style: STYLES.footer, alignment: AlignmentType.RIGHT, children: [text] })],
    });
  };
  return { first: footer(), default: footer() };
}

function header(children: TextRun[]): Header {
  const rule = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.hairline, space: 6 };
  return new Header({
    children: [new Paragraph({ style: STYLES.header, border: { bottom: rule }, children })],
  });
}
