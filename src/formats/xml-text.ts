/** Text that may stand in XML 1.0, and how many characters had to go. */
export interface CleanText {
  readonly text: string;
  readonly dropped: number;
}

// XML 1.0 § 2.2 Char, plus what only looks like text: line ends of other systems and Word's own soft break (U+000B).
const SUSPECT = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
const FORBIDDEN = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * Makes any string fit to stand in a document. The one place that drops characters XML forbids (control characters,
 * U+FFFE, U+FFFF and halves of surrogate pairs), so that the caller can warn. Line ends become `\n`, and so do the
 * vertical tab (a soft break pasted from Word) and the form feed; none of these count as dropped.
 */
export function cleanText(text: string): CleanText {
  if (!SUSPECT.test(text)) return { text, dropped: 0 };
  let dropped = 0;
  const clean = text.replace(/\r\n?|[\u000B\u000C]/g, '\n').replace(FORBIDDEN, () => {
    dropped += 1;
    return '';
  });
  return { text: clean, dropped };
}
