import { AlignmentType, Document, Paragraph } from 'docx';
import { PAGE } from '../docx/design.ts';
import { footers, headers } from '../docx/header-footer.ts';
import { run } from '../docx/inlines.ts';
import { compileParts } from '../docx/package.ts';
import { documentStyles } from '../docx/styles.ts';
import { zipParts } from '../docx/zip.ts';
import { wordsFor } from '../words.ts';

/** A letterhead to begin with: our own design, with the marks in place, for an organisation to put its logo in. */
export function starterLetterhead(): Uint8Array {
  const language = 'nb-NO';
  const title = 'Brevmal';
  const document = new Document({
    title,
    styles: documentStyles(language),
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: PAGE.width, height: PAGE.height }, margin: PAGE.margin },
        },
        headers: headers('{{virksomhet}}', '{{tittel}}'),
        footers: footers(wordsFor(language)),
        children: [
          new Paragraph({ alignment: AlignmentType.RIGHT, children: run('{{dato}}') }),
          new Paragraph({ children: run('{{innhold}}') }),
        ],
      },
    ],
  });
  return zipParts(compileParts(document, { language, date: '2000-01-01' }));
}
