import type { CST } from 'yaml';

/** Every token of a parsed text, collections and what is in them, in the order of the text. */
export function allTokens(roots: readonly CST.Token[]): CST.Token[] {
  const found: CST.Token[] = [];
  // A stack of our own, the next token last: a file may nest deeper than the program can call itself.
  const stack: CST.Token[] = [];
  const push = (tokens: readonly CST.Token[] | undefined) => {
    for (let index = (tokens?.length ?? 0) - 1; index >= 0; index -= 1) {
      const token = tokens?.[index];
      if (token) stack.push(token);
    }
  };
  const pushItems = (items: readonly CST.CollectionItem[]) => {
    for (let index = items.length - 1; index >= 0; index -= 1) {
      const { start, key, sep, value } = items[index] as CST.CollectionItem;
      if (value) stack.push(value);
      push(sep);
      if (key) stack.push(key);
      push(start);
    }
  };
  push(roots);
  for (let token = stack.pop(); token; token = stack.pop()) {
    found.push(token);
    switch (token.type) {
      case 'document':
        push(token.end);
        if (token.value) stack.push(token.value);
        push(token.start);
        break;
      case 'block-scalar':
        push(token.props);
        break;
      case 'block-map':
      case 'block-seq':
        pushItems(token.items);
        break;
      case 'flow-collection':
        push(token.end);
        pushItems(token.items);
        stack.push(token.start);
        break;
      default:
        if ('end' in token) push(token.end);
    }
  }
  return found;
}
