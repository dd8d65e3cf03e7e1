import type { CST } from 'yaml';

/** Every token of a parsed text, collections and what is in them, in the order of the text. */
export function* allTokens(roots: readonly CST.Token[]): Generator<CST.Token> {
  // A stack of our own: a file may nest deeper than the program's.
  const stack: (CST.Token | null | undefined)[] = [...roots].reverse();
  while (stack.length > 0) {
    const token = stack.pop();
    if (!token) continue;
    yield token;
    stack.push(...children(token).reverse());
  }
}

function children(token: CST.Token): (CST.Token | null | undefined)[] {
  switch (token.type) {
    case 'document':
      return [...token.start, token.value, ...(token.end ?? [])];
    case 'block-scalar':
      return [...token.props];
    case 'block-map':
    case 'block-seq':
      return token.items.flatMap(parts);
    case 'flow-collection':
      return [token.start, ...token.items.flatMap(parts), ...token.end];
    default:
      return 'end' in token ? [...(token.end ?? [])] : [];
  }
}

const parts = ({ start, key, sep, value }: CST.CollectionItem) => [...start, key, ...(sep ?? []), value];
