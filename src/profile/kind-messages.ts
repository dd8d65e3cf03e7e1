import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { joinList } from '../norwegian/text.ts';
import type { Path } from './answers.ts';
import { scalarText, startOf } from './nodes.ts';
import type { Source } from './source.ts';
import type { Slip } from './syntax-layout.ts';
import type { SchemaNode } from './walk.ts';
import { quoteHint } from './yaml-hints.ts';
import { inline } from './yaml-text.ts';

const listHint = 'Skriv ett punkt på hver linje, med strek og mellomrom foran: «- punkt».';

/** What to say when a list, a text or a set of keys stands where something else is wanted. */
export function wrongKind(source: Source, schema: SchemaNode, node: ParsedNode, path: Path): Slip {
  const place: Place = { inList: typeof path.at(-1) === 'number', name: `«${path.at(-1)}»` };
  switch (schema.type) {
    case 'constant':
      return { message: `${place.name} skal være ${schema.value}.` };
    case 'list':
      return { message: 'Her skal det stå en liste.', hint: listHint };
    case 'object':
      return keysWanted([...schema.keys.keys()], node, place);
    case 'leaf':
      return isMap(node) ? textNotKeys(source, node, place) : textNotList(place);
  }
}

/** Where a value stands: in a list, or after a key of that name. */
interface Place {
  readonly inList: boolean;
  readonly name: string;
}

function keysWanted(keys: readonly string[], node: ParsedNode, { inList, name }: Place): Slip {
  const [first = ''] = keys;
  const text = scalarText(node);
  const example =
    text === undefined || text.includes('\n') ? `${first}: …` : `${first}: ${inline(text, false)}`;
  return {
    message: `Under ${inList ? 'hvert punkt' : name} skal det stå nøkler: ${joinList(keys)}.`,
    hint: inList
      ? `Skriv for eksempel «- ${example}».`
      : `Skriv for eksempel «${example}» på linjen under, rykket inn.`,
  };
}

function textNotKeys(source: Source, node: ParsedNode, { inList }: Place): Slip {
  const line = source.lineAt(startOf(node));
  if (inList) {
    return {
      message: 'Punktet har kolon med mellomrom etter, og da leses det som en nøkkel.',
      hint: quoteHint(line),
    };
  }
  const alone = source.position(startOf(node)).column === line.search(/\S/u) + 1;
  return {
    message: 'Her skal det stå én tekst, ikke nye nøkler.',
    hint: quoteHint(line, alone ? 'line' : 'value'),
  };
}

function textNotList({ inList }: Place): Slip {
  return inList
    ? { message: 'Her er det en liste inne i listen.', hint: listHint }
    : {
        message: 'Her skal det stå én tekst, ikke en liste.',
        hint: 'Skriv teksten rett etter kolonet, uten strek foran.',
      };
}

/**
 * Dashes that YAML takes for text: `-punkt`, or a dash that is further in than the one above. Read literally,
 * two points would become one.
 */
export function dashSlip(source: Source, node: ParsedNode, list: boolean): Slip | undefined {
  if (!isScalar(node) || node.type !== 'PLAIN') return undefined;
  const [start, end] = node.range;
  const written = source.text.slice(start, end);
  if (!written.includes('-')) return undefined;
  const later = /\n[ \t]*(?=-)/u.exec(written);
  if (later) {
    return {
      at: start + later.index + later[0].length,
      message: 'Streken leses som en del av teksten på linjen over.',
      hint: 'I en liste skal alle strekene stå rett under hverandre, med mellomrom etter.',
    };
  }
  if (!list || !/^-[^\s-]/u.test(written)) return undefined;
  return {
    at: start + 1,
    message: 'Det mangler mellomrom etter streken.',
    hint: `Skriv: - ${written.slice(1)}`,
  };
}

/** A file whose top isn't keys: usually a colon without a space after it. */
export function wrongTop(node: ParsedNode): Slip {
  return {
    at: startOf(node),
    message: isSeq(node)
      ? 'Profilen kan ikke begynne med en liste.'
      : 'Her skulle det stått en nøkkel med kolon etter.',
    hint: 'Profilen har deler som «virksomhet:» og «stilling:», med svarene rykket inn på linjene under.',
  };
}
