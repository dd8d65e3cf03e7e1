import { profileFields } from './walk.ts';
import { quote } from './yaml-text.ts';

let known: ReadonlySet<string> | undefined;

function isKey(word: string): boolean {
  known ??= new Set(
    profileFields().flatMap(({ path, items = [] }) => [...path, ...items.flatMap((field) => field.path)]),
  );
  return known.has(word);
}

/** The line with its value in quotation marks, as the user could write it; undefined where there is no value. */
export function quotedLine(line: string): string | undefined {
  const [, dash = '', key = '', rest = ''] = /^\s*((?:- +)?)((?:[\p{L}\p{N}_]+: +)?)(.*)$/u.exec(line) ?? [];
  const head = dash === '' || isKey(key.replace(/: +$/u, '')) ? dash + key : dash;
  const value = line
    .trim()
    .slice(head.length)
    .replace(/\s#.*$/u, '')
    .trim();
  const inner = /^(["'])(.+)\1$/u.exec(value)?.[2] ?? value;
  return rest === '' || value === '' ? undefined : head + quote(inner);
}

/** «Sett anførselstegn rundt …», with the line as it should be. */
export function quoteHint(line: string): string {
  const mended = quotedLine(line);
  return `Hører det til teksten, så sett anførselstegn rundt${mended ? `: ${mended}` : '.'}`;
}
