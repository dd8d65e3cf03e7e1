import { isScalar, type ParsedNode } from 'yaml';
import { type SpecialAnswer, specialAnswer } from '../norwegian/answers.ts';

/** Where a node begins in the text. */
export function startOf(node: ParsedNode | null): number {
  return node?.range[0] ?? 0;
}

/** The text of a scalar, as typed; undefined for lists and maps. */
export function scalarText(node: ParsedNode | null): string | undefined {
  return isScalar(node) ? String(node.value) : undefined;
}

/** Nothing after the colon or dash, white space in quotation marks, or what other programs write for nothing. */
export function isBlank(node: ParsedNode | null): boolean {
  const text = node === null ? '' : scalarText(node);
  if (text === undefined) return false;
  const plain = isScalar(node) && node.type === 'PLAIN';
  return text.trim() === '' || (plain && /^(?:~|null)$/iu.test(text));
}

// Far longer than any way of writing «vet ikke ennå»; most texts are longer still.
const longestSpecial = 40;

/** «vet ikke ennå», «ingen» or neither. */
export function specialOf(text: string | undefined): SpecialAnswer | undefined {
  return text === undefined || text.length > longestSpecial ? undefined : specialAnswer(text);
}
