const TOKEN = /<\?xml[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
const LOOSE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/**
 * What keeps some XML from being well-formed, as far as our parts go (no comments, CDATA or doctypes, double quotes
 * only): an empty list for good XML. Strict where text could do harm: characters, ampersands, tags, attributes twice.
 */
export function xmlFaults(xml: string): string[] {
  const forbidden = FORBIDDEN.exec(xml);
  if (forbidden) return [`forbidden character at ${forbidden.index}`];
  const ampersand = LOOSE_AMPERSAND.exec(xml);
  if (ampersand) return [`loose ampersand at ${ampersand.index}`];
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  for (const match of xml.matchAll(TOKEN)) {
    const [whole, close, name, attributes = '', alone, text] = match;
    at = match.index + whole.length;
    if (text !== undefined) {
      if (open.length === 0 && text.trim() !== '') return [`text outside the root at ${match.index}`];
    } else if (name === undefined) {
      if (match.index > 0) return [`declaration at ${match.index}`];
    } else if (close) {
      if (open.pop() !== name) return [`unexpected </${name}> at ${match.index}`];
    } else {
      const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, attribute]) => attribute);
      if (new Set(names).size < names.length) return [`attribute given twice in <${name}> at ${match.index}`];
      if (open.length === 0) roots += 1;
      if (!alone) open.push(name);
    }
  }
  if (at < xml.length) return [`not XML at ${at}: ${xml.slice(at, at + 40)}`];
  if (open.length > 0) return [`<${open.at(-1)}> is never closed`];
  return roots === 1 ? [] : [`${roots} root elements`];
}
