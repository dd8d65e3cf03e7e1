import stringWidth from 'fast-string-width';
import type { Style } from '../terminal.ts';
import { harmless } from './harmless.ts';

/** Words in their sentence: where they begin, and how many characters they are. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

const indent = '    ';

/** The words in their sentence, cropped to one line of the terminal, and a line of marks under them. */
export function excerptLines(excerpt: Excerpt, { colour, symbols, width }: Style): string[] {
  const room = Math.max(width - 2 * indent.length, 20);
  const end = excerpt.start + excerpt.length;
  const marked = crop(printable(excerpt.text.slice(excerpt.start, end)), room, symbols.ellipsis);
  const around = Math.max(room - cells(marked), 0);
  const after = crop(printable(excerpt.text.slice(end)), Math.ceil(around / 2), symbols.ellipsis);
  const before = cropStart(
    printable(excerpt.text.slice(0, excerpt.start)),
    around - cells(after),
    symbols.ellipsis,
  );
  const marks = '~'.repeat(Math.max(cells(marked), 1));
  return [
    `${indent}${before}${colour.underline(marked)}${after}`.trimEnd(),
    `${indent}${' '.repeat(cells(before))}${colour.red(marks)}`,
  ];
}

const cells = (text: string): number => stringWidth(text);

/** As much of a text as there is room for, from its start; an ellipsis tells that there is more. */
function crop(text: string, room: number, ellipsis: string): string {
  if (cells(text) <= room) return text;
  return take([...text], room - cells(ellipsis)).join('') + (room > cells(ellipsis) ? ellipsis : '');
}

function cropStart(text: string, room: number, ellipsis: string): string {
  if (cells(text) <= room) return text;
  const kept = take([...text].reverse(), room - cells(ellipsis)).reverse();
  return (room > cells(ellipsis) ? ellipsis : '') + kept.join('');
}

function take(characters: readonly string[], room: number): string[] {
  const kept: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += cells(character);
    if (used > room) break;
    kept.push(character);
  }
  return kept;
}

/** On one line. */
function printable(text: string): string {
  return harmless(text.replace(/\s/gu, ' '));
}
