import { isMap, type ParsedNode } from 'yaml';
import { suggest } from '../../norwegian/suggest.ts';
import { quoted } from '../../norwegian/text.ts';
import { isBlank, scalarText, startOf } from '../../profile/nodes.ts';
import { sourceOf } from '../../profile/source.ts';
import { parseYaml } from '../../profile/syntax.ts';
import {
  type Draft,
  finish,
  type LocalTable,
  newDraft,
  readGroup,
  readHead,
  readPay,
  readStep,
  readYears,
  report,
  type Typed,
} from './draft.ts';

const keys = ['dato', 'kilde', 'trinn', 'grupper'] as const;

/** A key and what stands after it. */
interface Pair {
  readonly key: Typed;
  readonly value: ParsedNode | null;
}

/** Reads a table from YAML, where every value is text as typed. Problems have line and column, and are all collected. */
export function readYamlTable(text: string, file: string): LocalTable {
  const source = sourceOf(text, file);
  const yaml = parseYaml(source);
  if (!yaml.ok) return yaml;
  const draft = newDraft(source);
  for (const { key, value } of pairs(draft, yaml.root, 'Tabellen')) {
    if (key.text === 'trinn') readSteps(draft, value);
    else if (key.text === 'grupper') readGroups(draft, value);
    else if (key.text === 'dato' || key.text === 'kilde')
      readHead(draft, key.text, typedValue(draft, key, value));
    else {
      const near = suggest(key.text, keys)[0];
      const hint = near ? `Mente du «${near}»?` : `Her kan det stå ${keys.join(', ')}.`;
      report(draft, key, `${quoted(key.text)} hører ikke til i en lønnstabell.`, hint);
    }
  }
  return finish(draft);
}

function readSteps(draft: Draft, node: ParsedNode | null): void {
  for (const { key, value } of pairs(draft, node, '«trinn»'))
    readStep(draft, key, typedValue(draft, key, value));
}

function readGroups(draft: Draft, node: ParsedNode | null): void {
  for (const group of pairs(draft, node, '«grupper»')) {
    const pay = readGroup(draft, group.key);
    const seen = new Set<number>();
    for (const { key, value } of pairs(draft, group.value, `Gruppen ${quoted(group.key.text)}`)) {
      const year = readYears(draft, key);
      if (year === undefined) continue;
      if (seen.has(year)) report(draft, key, `${year} år står to ganger i gruppen.`, 'Ta bort den ene.');
      seen.add(year);
      draft.years.add(year);
      const kroner = readPay(draft, typedValue(draft, key, value));
      if (kroner !== undefined) pay?.set(year, kroner);
    }
  }
}

/** The keys under a node; a node of another kind is a problem, nothing at all is not. */
function pairs(draft: Draft, node: ParsedNode | null, what: string): Pair[] {
  if (node === null || isBlank(node)) return [];
  if (!isMap<ParsedNode, ParsedNode | null>(node)) {
    const hint = 'Skriv hvert tall på sin egen linje, slik som 26: 565 000.';
    report(draft, { at: startOf(node) }, `${what} skal ha linjer med kolon under seg.`, hint);
    return [];
  }
  return node.items.map(({ key, value }) => ({
    key: { text: scalarText(key) ?? '', at: startOf(key) },
    value,
  }));
}

function typedValue(draft: Draft, key: Typed, node: ParsedNode | null): Typed {
  if (node === null || isBlank(node)) return { text: '', at: key.at };
  const text = scalarText(node);
  if (text === undefined)
    report(draft, { at: startOf(node) }, `${quoted(key.text)} skal ha ett svar, på samme linje.`);
  return { text: text ?? '', at: startOf(node) };
}
