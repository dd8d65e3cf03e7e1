import { joinList } from '../norwegian/text.ts';
import { type ProfileTexts, sectionTexts } from './texts.ts';
import { profileTree, type SchemaNode } from './walk.ts';

const width = 100;

/**
 * The text of a new profile: every key, empty, with what it is for. `date` is today as typed, `31.12.2026`.
 * Throws Error when the texts lack a section.
 */
export function skeleton(texts: ProfileTexts, date: string): string {
  const given: Readonly<Record<string, string>> = { versjon: '1', dokumentdato: date };
  const parts = [...profileTree().keys].map(([key, node]) => {
    const { tittel, tekst } = sectionTexts(texts, key);
    const heading = [tittel, ...tekst.trimEnd().split('\n')].flatMap((line) => comment(line, ''));
    const [first = '', ...rest] = write(texts, [key], node);
    return [...heading, key in given ? `${key}: ${given[key]}` : first, ...rest].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** The lines of a key and of those below it. */
function write(texts: ProfileTexts, path: readonly string[], node: SchemaNode): string[] {
  const indent = '  '.repeat(path.length - 1);
  const text = describe(texts, path, node);
  const beside = `${indent}${path.at(-1)}:${text === '' ? '' : `  # ${text}`}`;
  const own = beside.length <= width ? [beside] : [...comment(text, indent), `${indent}${path.at(-1)}:`];
  if (node.type !== 'object') return own;
  return [...own, ...[...node.keys].flatMap(([key, child]) => write(texts, [...path, key], child))];
}

/** What to write here: the text from the data, the choices, the keys of each entry. */
function describe({ felt }: ProfileTexts, path: readonly string[], node: SchemaNode): string {
  const leaf = node.type === 'list' ? node.item : node;
  const text = felt[path.join('.')];
  const choices = leaf.type === 'leaf' && leaf.choices ? joinList(leaf.choices, 'eller') : undefined;
  const keys = leaf !== node && leaf.type === 'object' ? joinList([...leaf.keys.keys()]) : undefined;
  return [text, choices, keys].filter((part) => part !== undefined).join(': ');
}

/** Comment lines no wider than the page; lines that fit are kept, so that examples keep their shape. */
function comment(text: string, indent: string): string[] {
  const lines: string[] = [];
  const room = width - indent.length - 2;
  let rest = text;
  while (rest.length > room && rest.lastIndexOf(' ', room) > 0) {
    const cut = rest.lastIndexOf(' ', room);
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut + 1);
  }
  return [...lines, rest].map((line) => `${indent}# ${line}`.trimEnd());
}
