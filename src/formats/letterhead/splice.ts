import type { XmlElement } from './xml.ts';

/** A stretch of a text and what is to stand there instead; an insertion where start and end are the same. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text from `from` to `to` with the edits that lie there made. Edits may not overlap. */
export function splice(
  source: string,
  edits: readonly Edit[],
  from: number = 0,
  to: number = source.length,
): string {
  const inside = edits.filter(({ start, end }) => start >= from && end <= to);
  let at = from;
  const pieces: string[] = [];
  for (const { start, end, text } of inside.toSorted((a, b) => a.start - b.start)) {
    pieces.push(source.slice(at, start), text);
    at = end;
  }
  return [...pieces, source.slice(at, to)].join('');
}

/** Takes an element away. */
export function remove({ start, end }: XmlElement): Edit {
  return { start, end, text: '' };
}

/** Puts text last in an element, which may have been written as an empty tag. */
export function append(element: XmlElement, source: string, text: string): Edit {
  const { innerEnd, end, name } = element;
  if (innerEnd < end) return { start: innerEnd, end: innerEnd, text };
  const slash = source.lastIndexOf('/', end);
  return { start: slash, end, text: `>${text}</${name}>` };
}

/** Puts attributes in an element's start tag. */
export function addAttributes(element: XmlElement, text: string): Edit {
  const at = element.start + 1 + element.name.length;
  return { start: at, end: at, text };
}
