import { TEXT_WIDTH } from '../src/formats/docx/design.ts';
import { wordDocument } from '../src/formats/docx/document.ts';
import { compileParts, frameOf } from '../src/formats/docx/package.ts';

/** The module src/generated/word-frames.ts: for each language, the parts that are the same in all our Word files. */
export function wordFramesModule(): string {
  const cases = (['nb-NO', 'nn-NO'] as const).map((language) => {
    const meta = { title: '', author: '', organisation: '', language, date: '2000-01-01' };
    const frame = frameOf(compileParts(wordDocument([], meta, TEXT_WIDTH), meta));
    return `  ${JSON.stringify(language)}: (): [string, string | null][] => (${JSON.stringify(frame)}),\n`;
  });
  return `export const wordFrames = {\n${cases.join('')}};\n`;
}
