import { addAttributes, type Edit } from './splice.ts';
import { NAMESPACES, type Scope, type XmlElement } from './xml.ts';

type Prefix = keyof typeof NAMESPACES;

/** How our XML is spelt in a file of theirs, and what its root must be told for that to hold. */
export interface Spelling {
  readonly spell: (xml: string) => string;
  readonly edits: readonly Edit[];
}

/**
 * Spells our XML with the prefixes that the letterhead has for the same namespaces at a place in it; those it lacks
 * are declared at the root. Programs may ignore what is of Word 2010 (`w14`), as Word itself asks of them.
 */
export function spellingFor(root: XmlElement, scope: Scope, wanted: readonly Prefix[]): Spelling {
  const prefixes = new Map<string, string>();
  let declarations = '';
  for (const prefix of wanted) {
    // Attributes need a prefix, so a default namespace is no help.
    const theirs = [...scope].find(([key, uri]) => key !== '' && uri === NAMESPACES[prefix])?.[0];
    prefixes.set(prefix, theirs ?? freePrefix(prefix, scope));
    if (!theirs) declarations += ` xmlns:${prefixes.get(prefix)}="${NAMESPACES[prefix]}"`;
  }
  const ignored = root.attributes.get('mc:Ignorable');
  const newer = prefixes.get('w14');
  const marks = prefixes.get('mc');
  if (newer && marks && ignored === undefined) declarations += ` ${marks}:Ignorable="${newer}"`;
  return {
    spell: (xml) => respelt(xml, prefixes),
    edits: declarations === '' ? [] : [addAttributes(root, declarations)],
  };
}

function freePrefix(prefix: string, scope: Scope): string {
  return scope.has(prefix) ? freePrefix(`${prefix}e`, scope) : prefix;
}

function respelt(xml: string, prefixes: ReadonlyMap<string, string>): string {
  if ([...prefixes].every(([ours, theirs]) => ours === theirs)) return xml;
  const other = (whole: string, before: string, prefix: string) => {
    const theirs = prefixes.get(prefix);
    return theirs === undefined ? whole : `${before}${theirs}:`;
  };
  return xml.replace(/(<\/?)(\w+):/g, other).replace(/( )(\w+):(?=\w+=")/g, other);
}
