const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Word reports a fault on, or cannot follow, addresses much longer than what browsers take. */
const LONGEST_URL = 2000;

/**
 * The address as it can stand in any document: absolute, ASCII only (æøå percent-encoded, the host in punycode), and
 * of a kind that is safe to click. Undefined for everything else: such a link is shown as plain text.
 */
export function safeUrl(url: string): string | undefined {
  const typed = url.trim();
  if (!URL.canParse(typed)) return undefined;
  const parsed = new URL(typed);
  if (!SCHEMES.has(parsed.protocol)) return undefined;
  const spaceless = parsed.protocol === 'tel:' ? parsed.href.replace(/\s|%20/g, '') : parsed.href;
  // encodeURI catches what URL leaves alone in paths without slashes; what was encoded already must not be so twice.
  const encoded = encodeURI(spaceless.toWellFormed()).replace(/%25([0-9a-f]{2})/gi, '%$1');
  return encoded.length <= LONGEST_URL && URL.canParse(encoded) ? encoded : undefined;
}
