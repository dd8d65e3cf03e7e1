/** Where a line's own text begins: after marks of quotes, lists, boxes and headings. */
const lineMarks = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)*(?:#{1,6}\s+)?/u;

/**
 * Takes back what the escaper had to write because it can't see where a value will stand: «5\. april» only
 * begins a list where a line begins. The Markdown means the same, and reads as it was typed.
 */
export function relaxNumbers(markdown: string): string {
  if (!/\d\\[.)]/u.test(markdown)) return markdown;
  return markdown
    .split('\n')
    .map((line) => {
      const marks = lineMarks.exec(line)?.[0] ?? '';
      const first = /^\d{1,9}\\[.)]/u.exec(line.slice(marks.length))?.[0] ?? '';
      const head = marks + first;
      return head + line.slice(head.length).replaceAll(/(\d)\\([.)])/gu, '$1$2');
    })
    .join('\n');
}
