import { letterPatterns } from '../../norwegian/letters.ts';
import type { CleanLine } from './ad.ts';

/** What Markdown writes and nobody reads: escapes, bold, code, links, entities. Each is bounded. */
const patternsFor = letterPatterns(({ L, N }) => {
  const escaped = '\\\\([!-/:-@[-`{-~])';
  const opening = `(?<![${L}${N}])_{1,2}(?=[^\\s_])`;
  const closing = `(?<=[^\\s_])_{1,2}(?![${L}${N}])`;
  const link = '\\[([^\\]\\n]{1,300})\\]\\([^)\\s]{0,500}\\)';
  const entity = '&(amp|lt|gt|nbsp|quot|#92);';
  return { mark: `${escaped}|\\*{1,3}|\`{1,3}|${opening}|${closing}|${link}|${entity}` };
}, 'g');

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  quot: '"',
  '#92': '\\',
};

/** A stretch of a line without Markdown's marks; `from` is where it begins on the line, from 0. */
export function cleanLine(line: string, from = 0, to = line.length): CleanLine {
  const raw = line.slice(from, to).trimEnd();
  const lead = raw.length - raw.trimStart().length;
  const source = raw.slice(lead);
  const column = from + lead + 1;
  if (!/[\\*_`[&]/u.test(source)) return { text: source, column };
  let text = '';
  const offsets: number[] = [];
  const keep = (start: number, end: number) => {
    for (let at = start; at < end; at += 1) offsets.push(at);
    text += source.slice(start, end);
  };
  let at = 0;
  for (const match of source.matchAll(patternsFor(source).mark)) {
    keep(at, match.index);
    const [whole, escaped, link, entity] = match;
    at = match.index + whole.length;
    if (escaped !== undefined) keep(match.index + 1, at);
    else if (link !== undefined) keep(match.index + 1, match.index + 1 + link.length);
    else if (entity !== undefined) {
      text += ENTITIES[entity] ?? '';
      offsets.push(match.index);
    }
  }
  keep(at, source.length);
  return { text, column, offsets };
}
