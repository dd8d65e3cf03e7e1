import { profileFields } from './walk.ts';
import { quote } from './yaml-text.ts';

let known: ReadonlySet<string> | undefined;

function isKey(word: string): boolean {
  known ??= new Set(
    profileFields().flatMap(({ path, items = [] }) => [...path, ...items.flatMap((field) => field.path)]),
  );
  return known.has(word);
}

/** How much of a line is text: the value, the value and what looks like a comment after it, or all of it. */
export type TextPart = 'value' | 'rest' | 'line';

/** The line with its text in quotation marks, as the user could write it; undefined where there is none. */
export function quotedLine(line: string, part: TextPart = 'value'): string | undefined {
  const [, dash = '', key = ''] = /^\s*((?:- +)?)((?:[\p{L}\p{N}_]+: +)?)/u.exec(line) ?? [];
  const lead = dash === '' || isKey(key.replace(/: +$/u, '')) ? dash + key : dash;
  const head = part === 'line' ? '' : lead;
  const rest = line.trim().slice(head.length);
  const value = part === 'value' ? rest.replace(/\s#.*$/u, '').trim() : rest;
  return value === '' ? undefined : head + quote(/^(["'])(.+)\1$/u.exec(value)?.[2] ?? value);
}

/** «Sett anførselstegn rundt …», with the line as it should be. */
export function quoteHint(line: string, part: TextPart = 'value'): string {
  const mended = quotedLine(line, part);
  return `Hører det til teksten, så sett anførselstegn rundt${mended ? `: ${mended}` : '.'}`;
}
