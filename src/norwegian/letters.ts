/*
 * Patterns that ask what is a letter. `\p{L}` and its like take several milliseconds to get ready, and hardly any text
 * needs them: one of Latin-1 and common punctuation is matched with classes written out, which mean the same there.
 */

/** Unicode's classes, to be put between brackets: letters, marks over them, numbers, small and capital letters. */
export interface LetterClasses {
  readonly L: string;
  readonly M: string;
  readonly N: string;
  readonly Ll: string;
  readonly Lu: string;
}

const LATIN: LetterClasses = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  M: '',
  N: '0-9²³¹¼-¾',
  Ll: 'a-zµß-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
};
const UNICODE: LetterClasses = { L: '\\p{L}', M: '\\p{M}', N: '\\p{N}', Ll: '\\p{Ll}', Lu: '\\p{Lu}' };

/** Latin-1, dashes, quotes, bullets, dots and the euro: what nearly every text is made of. */
const PLAIN = /^[\x00-\xff\u2010-\u2027\u2030-\u205e€]*$/;

/**
 * Makes a function that gives the patterns for a text, which also fit any part of it. `write` writes them with the
 * classes it is given, and may use nothing that differs with the flag `u`.
 */
export function letterPatterns<Name extends string>(
  write: (classes: LetterClasses) => Readonly<Record<Name, string>>,
  flags = '',
): (text: string) => Readonly<Record<Name, RegExp>> {
  const made = (classes: LetterClasses, allFlags: string) => {
    const patterns = {} as Record<Name, RegExp>;
    for (const [name, source] of Object.entries<string>(write(classes)))
      patterns[name as Name] = new RegExp(source, allFlags);
    return patterns;
  };
  let plain: Readonly<Record<Name, RegExp>> | undefined;
  let any: Readonly<Record<Name, RegExp>> | undefined;
  return (text) => {
    if (PLAIN.test(text)) {
      plain ??= made(LATIN, flags);
      return plain;
    }
    any ??= made(UNICODE, `${flags}u`);
    return any;
  };
}
