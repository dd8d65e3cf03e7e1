import { cleanText } from './xml-text.ts';

/** Where a value is to stand: within one line, or as paragraphs of its own. */
export interface EscapeOptions {
  readonly context: 'line' | 'paragraph';
}

/**
 * Turns what somebody typed into Markdown that says just that, in this parser and in any CommonMark or GFM reader.
 * `line` gathers all white space into single spaces and may stand in a paragraph, heading, list item or table cell;
 * `paragraph` keeps paragraphs and line breaks and may stand only where a block may begin. Only what would be read as
 * Markdown is escaped, so that the text stays readable.
 */
export function escapeMarkdown(text: string, { context }: EscapeOptions): string {
  const clean = cleanText(text).text;
  if (context === 'line') return escapeLine(clean);
  return clean
    .split(/\n[^\S\n]*(?:\n|$)/)
    .map((paragraph) => paragraph.split('\n').map(escapeLine).filter(Boolean).join('\\\n'))
    .filter(Boolean)
    .join('\n\n');
}

function escapeLine(text: string): string {
  // A no-break space is kept within the line («650 000 kr»), but no parser keeps white space at its ends.
  const line = text.replace(/[ \t\n\u0085\u2028\u2029]+/g, ' ').trim();
  return atLineEnd(atLineStart(inline(line)));
}

/** What is Markdown wherever it stands. The string is the whole value: its ends may touch a template's own marks. */
function inline(line: string): string {
  const manyTildes = line.indexOf('~') !== line.lastIndexOf('~');
  return line.replace(/[\\`*_[\]<&|~]/g, (mark, at: number) => {
    const before = line[at - 1] ?? '';
    const after = line[at + 1] ?? '';
    if (isPlain(mark, before, after, line.slice(at), manyTildes)) return mark;
    // A backslash at the end could go on to escape what a template writes next, such as the bar of a table.
    return mark === '\\' && after === '' ? '&#92;' : `\\${mark}`;
  });
}

function isPlain(mark: string, before: string, after: string, rest: string, manyTildes: boolean): boolean {
  switch (mark) {
    case '\\':
      return /[\p{L}\p{N} ]/u.test(after);
    case '*':
      return before === ' ' && after === ' ';
    case '_':
      return (before === ' ' && after === ' ') || (isWordCharacter(before) && isWordCharacter(after));
    case '<':
      return /[\p{N}\s=]/u.test(after);
    case '&':
      return after !== '' && !/^&#?\w+;/.test(rest);
    case '~':
      return !manyTildes;
    default:
      return false;
  }
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** What is Markdown only where a line begins: headings, quotes, bullets, numbers, rules and rows of dashes. */
function atLineStart(line: string): string {
  if (/^(#{1,6}( |$)|>|[-+]( |$)|=+$|[-:][-: ]*$)/.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}

/** What is Markdown only where a line ends: the closing marks of a heading. */
function atLineEnd(line: string): string {
  return line.replace(/(^| )(#+)$/, '$1\\$2');
}
