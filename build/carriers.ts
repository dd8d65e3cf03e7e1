import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Carrier } from '../src/knowledge/explain.ts';

/** What the entries of a data file are to the manager who meets them; files that nobody meets are not here. */
const kinds: readonly (readonly [prefix: string, kind: string])[] = [
  ['sporsmal/', 'spørsmål i init'],
  ['sjekkliste', 'sjekklisten'],
  ['beredskap', 'sjekklisten'],
  ['ansvar', 'stillingsbeskrivelsen'],
  ['bank/', 'forslag i init'],
  ['regler/', 'regel i sjekk'],
  ['intervju/case', 'case til intervju'],
  ['intervju/sporsmal', 'intervjuspørsmål'],
  ['intervju/', 'intervjuguide'],
  ['ressurser', 'erfaring ressurser'],
  ['lonn/', 'erfaring lønn'],
];

const textKeys = ['tekst', 'spørsmål', 'melding', 'tittel', 'tema', 'navn', 'kort'];

interface Found extends Carrier {
  readonly id: string;
}

/** Every entry, however deep, that names what it rests on under `kilder`. */
function fromData(kind: string, value: unknown, inherited = ''): Found[] {
  if (Array.isArray(value)) return value.flatMap((entry) => fromData(kind, entry, inherited));
  if (typeof value !== 'object' || value === null) return [];
  const entry = value as Record<string, unknown>;
  const own = textKeys.map((key) => entry[key]).find((text) => typeof text === 'string');
  const text = typeof own === 'string' ? own : inherited;
  const ids = Array.isArray(entry.kilder) ? entry.kilder.filter((id) => typeof id === 'string') : [];
  return [
    ...ids.map((id) => ({ id, kind, text })),
    ...Object.values(entry).flatMap((child) => fromData(kind, child, text)),
  ];
}

/**
 * One reading of a template's line up to a mark: of alternatives on the line, the one the mark stands in, else the
 * first. All of them together would be no sentence.
 */
function oneReading(text: string): string {
  const open: { readonly before: string; first?: string }[] = [];
  let read = '';
  for (const part of text.split(/(\{\{[^}]*\}\})/u)) {
    const block = open.at(-1);
    if (/^\{\{#/u.test(part)) {
      open.push({ before: read });
    } else if (/^\{\{else/u.test(part)) {
      if (!block) continue;
      block.first ??= read;
      read = block.before;
    } else if (/^\{\{\//u.test(part)) {
      read = block?.first ?? read;
      open.pop();
    } else read += part;
  }
  return read;
}

/** The words of a template before a mark, back to where the sentence begins. */
function sentenceBefore(text: string): string {
  const plain = oneReading(text)
    .replaceAll(/\{\{kilde [^}]*\}\}/gu, '')
    .replaceAll(/\{\{[>!][^}]*\}\}/gu, '')
    .replaceAll(/\{\{[^}]*\}\}/gu, '…')
    .replace(/^>\s*\*\*[^*]+\*\*\s*/u, '')
    .replaceAll(/\*\*|^[>\s]*(?:[-#|]+ )?(?:\[[ x]\] )?/gmu, '')
    .trim();
  return plain.split(/(?<=[.!?:]) (?=\p{Lu})/u).at(-1) ?? plain;
}

function fromTemplate(name: string, text: string): Found[] {
  return text.split('\n').flatMap((line) =>
    [...line.matchAll(/\{\{kilde ([^}]*)\}\}/gu)].flatMap((mark) => {
      const sentence = sentenceBefore(line.slice(0, mark.index));
      const ids = [...(mark[1] ?? '').matchAll(/"([^"]+)"/gu)].map((id) => id[1] ?? '');
      return ids.map((id) => ({ id, kind: `dokumentet ${name}`, text: sentence }));
    }),
  );
}

/** For every id: what carries it, in the order in which a manager is likely to meet it. */
export function carriers(
  values: ReadonlyMap<string, unknown>,
  templates: string,
): Record<string, readonly Carrier[]> {
  const found = kinds.flatMap(([prefix, kind]) =>
    [...values]
      .filter(([name]) => kinds.find(([first]) => name.startsWith(first))?.[0] === prefix)
      .flatMap(([, value]) => fromData(kind, value)),
  );
  for (const entry of readdirSync(templates, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!entry.endsWith('.hbs')) continue;
    const name = entry.replace(/^.*[\\/]/u, '').replace(/\.md\.hbs$/u, '');
    found.push(...fromTemplate(name, readFileSync(join(templates, entry), 'utf8')));
  }
  const table: Record<string, Carrier[]> = {};
  for (const { id, kind, text } of found) {
    table[id] ??= [];
    if (!table[id].some((other) => other.kind === kind && other.text === text))
      table[id].push({ kind, text });
  }
  return table;
}
