/**
 * Figures in groups, a telephone number among them, and a paragraph sign with its number, held together by no-break
 * spaces: not parted at the end of a line.
 */
export function bound(text: string): string {
  return text.replace(/(?<=\d) (?=\d{2,3}(?!\d))|(?<=§) (?=\d)/g, '\u00a0');
}
