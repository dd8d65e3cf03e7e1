import type { Gap } from '../documents/gaps.ts';
import type { DocumentEntry } from '../knowledge/schemas.ts';
import { type Style, wrap } from '../terminal.ts';

/** What a document leaves out because it isn't decided, and how to decide it. Empty when nothing is missing. */
export function formatGaps(document: DocumentEntry, gaps: readonly Gap[], { symbols, width }: Style): string {
  if (gaps.length === 0) return '';
  const sections = [...new Set(gaps.map(({ section }) => section))];
  const lines = gaps.map(({ text }) => wrap(text, width, '    ', `  ${symbols.bullet} `));
  const how = sections.slice(0, 3).map((section) => `erfaring endre ${section}`);
  return [
    `Dette er ikke bestemt ennå, og står derfor ikke i dokumentet «${document.tittel}»:`,
    ...lines,
    wrap(`Bestem det med: ${how.join(', ')}`, width),
    '',
  ].join('\n');
}
