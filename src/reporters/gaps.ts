import type { Gap } from '../documents/gaps.ts';
import type { DocumentEntry } from '../knowledge/schemas.ts';
import { type Style, wrap } from '../terminal.ts';
import { commandFor } from './command.ts';

/** So many missing things are named; the rest are counted. */
const named = 12;

/**
 * What the documents leave out because it isn't decided, each thing once, and how to decide it.
 * Empty when nothing is missing.
 */
export function formatGaps(
  documents: readonly DocumentEntry[],
  gaps: readonly (readonly Gap[])[],
  profile: string,
  { symbols, width }: Style,
): string {
  const all = new Map(gaps.flat().map((gap) => [gap.text, gap]));
  if (all.size === 0) return '';
  const [only] = documents;
  const where = documents.length === 1 && only ? `i dokumentet «${only.tittel}»` : 'i dokumentene';
  const texts = [...all.keys()];
  const lines = texts.slice(0, named).map((text) => wrap(text, width, '    ', `  ${symbols.bullet} `));
  const rest = texts.length - named;
  if (rest > 0) {
    const look = commandFor('erfaring endre', profile);
    lines.push(
      wrap(`${symbols.ellipsis} og ${rest} til. Alt som mangler et svar, ser du med: ${look}`, width, '    '),
    );
  }
  const sections = [...new Set([...all.values()].map(({ section }) => section))].slice(0, 3);
  return [
    wrap(`Dette er ikke bestemt ennå, og står derfor ikke ${where}:`, width),
    ...lines,
    wrap(
      `Bestem det med: ${sections.map((section) => commandFor(`erfaring endre ${section}`, profile)).join(', ')}`,
      width,
    ),
    '',
  ].join('\n');
}
