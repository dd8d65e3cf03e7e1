import {
  BuilderElement,
  CheckBoxUtil,
  ExternalHyperlink,
  type IRunOptions,
  NoBreakHyphen,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Inline } from '../blocks.ts';
import { bound, partAtHyphens } from '../bound.ts';
import { safeUrl } from '../links.ts';
import { cleanText } from '../xml-text.ts';
import { COLOURS, STYLES, TICK_FONT } from './design.ts';

type RunLook = Pick<IRunOptions, 'bold' | 'italics' | 'style' | 'color'>;

/** Running text as Word's runs. `look` is what the whole of it has in common. */
export function runs(inlines: readonly Inline[], look: RunLook = {}): ParagraphChild[] {
  return inlines.flatMap((inline) => runsOf(inline, look));
}

function runsOf(inline: Inline, look: RunLook): ParagraphChild[] {
  switch (inline.type) {
    case 'text':
      return run(bound(inline.text), look);
    case 'code':
      return run(inline.text, { ...look, style: STYLES.code });
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return runs(inline.inlines, { ...look, bold: true });
    case 'emphasis':
      return runs(inline.inlines, { ...look, italics: true });
    case 'link':
      return link(inline.url, inline.inlines, look);
  }
}

/** One piece of text as a run, white space as plain spaces; nothing for an empty one. Drops what XML forbids. */
export function run(text: string, look: RunLook = {}): TextRun[] {
  const clean = cleanText(text).text.replace(/[\t\n]+/g, ' ');
  return clean === '' ? [] : piecesOf(clean).map((piece) => textRun(piece, look));
}

function textRun(text: string, look: RunLook): TextRun {
  const [first = '', ...others] = partAtHyphens(text);
  if (others.length === 0) return new TextRun({ ...look, text });
  const children = [first, ...others.flatMap((part) => [new NoBreakHyphen(), part])];
  return new TextRun({ ...look, children });
}

/** The same for the lines of code, which keep their breaks and spaces. */
export function codeRuns(text: string): TextRun[] {
  return cleanText(text)
    .text.split('\n')
    .flatMap((line, row) =>
      piecesOf(line).map(
        (piece, at) => new TextRun({ text: piece, ...(row > 0 && at === 0 ? { break: 1 } : {}) }),
      ),
    );
}

/**
 * docx writes a number where it finds the place it held for a list of its own, in text too: parted in two, this is
 * text like any other. The places of our lists cannot be written by anyone (numbering.ts).
 */
function piecesOf(text: string): string[] {
  return text.split(/(?<=\{)(?=default-bullet-numbering-0\})/);
}

/** A check box that can be clicked in Word. Its mark is text, which other programs read too (docx's own is a symbol). */
export function tickBox(checked: boolean): ParagraphChild {
  const mark = new TextRun({
    text: checked ? '☒' : '☐',
    font: { name: TICK_FONT, hint: 'eastAsia' },
    color: COLOURS.accent,
  });
  const box = new BuilderElement({
    name: 'w:sdt',
    children: [
      new BuilderElement({ name: 'w:sdtPr', children: [new CheckBoxUtil({ checked })] }),
      new BuilderElement({ name: 'w:sdtContent', children: [mark] }),
    ],
  });
  // The type lists docx's own elements only; its paragraphs take any.
  return box as unknown as ParagraphChild;
}

function link(url: string, inlines: readonly Inline[], look: RunLook): ParagraphChild[] {
  const target = safeUrl(url);
  if (!target) return runs(inlines, look);
  return [new ExternalHyperlink({ link: target, children: runs(inlines, { ...look, style: STYLES.link }) })];
}
