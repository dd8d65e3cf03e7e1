/*
 * Reading XML with positions, so that a letterhead made elsewhere is changed by splices: everything that isn't ours
 * stays as its owner's program wrote it, to the byte. Serialising a parsed tree would not promise that.
 */

/** The namespaces we know, by the prefix we call them by whatever the file does. */
export const NAMESPACES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  rel: 'http://schemas.openxmlformats.org/package/2006/relationships',
  ct: 'http://schemas.openxmlformats.org/package/2006/content-types',
} as const;

const KNOWN = new Map<string, string>(Object.entries(NAMESPACES).map(([prefix, uri]) => [uri, prefix]));

/** Which prefix means which namespace; '' is the default one. */
export type Scope = ReadonlyMap<string, string>;

export interface XmlElement {
  /** The name with our prefix for its namespace, such as `w:p`; `?:` for a namespace we don't know. */
  readonly tag: string;
  /** The name as it is written. */
  readonly name: string;
  /** Attributes with our prefixes, their entities read. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly scope: Scope;
  readonly parent: XmlElement | undefined;
  readonly children: readonly XmlElement[];
  /** Offsets in the source: the whole, and what stands between its tags. */
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { readonly children: Growing[] };

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s<>/="'!?]+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;

/** Parses XML. Throws SyntaxError for what isn't well-formed, and for a doctype: Word files have none. */
export function parseXml(source: string): XmlElement {
  let root: Growing | undefined;
  let open: Growing | undefined;
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < source.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    if (!match) throw new SyntaxError(`not XML at ${at}`);
    const [whole, close, name, attributes = '', alone] = match;
    const end = at + whole.length;
    if (name === undefined) {
      if (!open && !whole.startsWith('<') && whole.trim() !== '') throw new SyntaxError(`text at ${at}`);
    } else if (close) {
      if (open?.name !== name) throw new SyntaxError(`unexpected </${name}> at ${at}`);
      open.innerEnd = at;
      open.end = end;
      open = open.parent as Growing | undefined;
    } else {
      const element = startElement(name, attributes, open, at, end);
      if (open) open.children.push(element);
      else if (root) throw new SyntaxError(`a second root at ${at}`);
      else root = element;
      if (!alone) open = element;
    }
    at = end;
  }
  if (!root || open) throw new SyntaxError('the XML ends too soon');
  return root;
}

function startElement(
  name: string,
  text: string,
  parent: Growing | undefined,
  start: number,
  end: number,
): Growing {
  const pairs = [...text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, key = '', double, single]): [string, string] => [key, decodeXml(double ?? single ?? '')],
  );
  const declared = pairs.filter(([key]) => /^xmlns(:|$)/.test(key));
  const outer: Scope = parent?.scope ?? new Map([['xml', 'xml']]);
  const scope =
    declared.length === 0
      ? outer
      : new Map([...outer, ...declared.map(([key, uri]): [string, string] => [key.slice(6), uri])]);
  const attributes = new Map(
    pairs
      .filter(([key]) => !key.startsWith('xmlns'))
      .map(([key, value]) => [key.includes(':') ? canonical(key, scope) : key, value]),
  );
  const tag = canonical(name, scope);
  return { tag, name, attributes, scope, parent, children: [], start, innerStart: end, innerEnd: end, end };
}

function canonical(name: string, scope: Scope): string {
  const [prefix = '', local] = name.includes(':') ? name.split(':', 2) : ['', name];
  return `${KNOWN.get(scope.get(prefix) ?? '') ?? '?'}:${local}`;
}

/** Everything inside an element, in document order; what stands inside those that `skip` names is left out. */
export function* descendants(
  element: XmlElement,
  skip: (child: XmlElement) => boolean = () => false,
): Generator<XmlElement> {
  for (const child of element.children) {
    if (skip(child)) continue;
    yield child;
    yield* descendants(child, skip);
  }
}

/** The nearest element around this one, itself not counted, with one of the tags. */
export function ancestor(element: XmlElement, ...tags: readonly string[]): XmlElement | undefined {
  let around = element.parent;
  while (around && !tags.includes(around.tag)) around = around.parent;
  return around;
}

/** The first child down a path of tags. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, tag) => found?.children.find((child) => child.tag === tag),
    element,
  );
}

/** The text an element holds itself. */
export function textOf(element: XmlElement, source: string): string {
  const inner = source.slice(element.innerStart, element.innerEnd);
  return inner
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) =>
      piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : decodeXml(piece.replace(/<!--[\s\S]*?-->/g, '')),
    )
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text as it may stand in XML, attributes included. */
export function encodeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
