/** What a document must be for everyone to read it, each point with its faults; no faults, and it holds. */
export interface Accessibility {
  /** Headings are headings, begin at level one and skip none. */
  readonly headings: readonly string[];
  /** Lists are lists, not paragraphs that begin with a sign. */
  readonly lists: readonly string[];
  /** Tables have header rows that are told to be such, or labels in the first column. */
  readonly tables: readonly string[];
  /** All of it is said to be Norwegian, so that it is read out as such. */
  readonly language: readonly string[];
  /** The document has a title of its own, which a reader shows. */
  readonly title: readonly string[];
  /** Pictures are told of in words. */
  readonly images: readonly string[];
  /** Links say in words where they lead. */
  readonly links: readonly string[];
  /** Boxes are told apart by words, not by colour alone. */
  readonly boxes: readonly string[];
  /** Text has a contrast of at least 4.5 with what it stands on. */
  readonly contrast: readonly string[];
}

/** Everything in order. */
export const ACCESSIBLE: Accessibility = {
  headings: [],
  lists: [],
  tables: [],
  language: [],
  title: [],
  images: [],
  links: [],
  boxes: [],
  contrast: [],
};

/** The words that open a box, whatever mark stands before them. */
export const BOX_LABEL = /(?:Loven sier|Lova seier|Råd|Husk)$/i;

/** Levels that skip one on the way down, or don't begin at one. */
export function headingFaults(
  headings: readonly { readonly level: number; readonly text: string }[],
): string[] {
  if (headings.length === 0) return ['no headings'];
  return headings.flatMap(({ level, text }, index) => {
    if (text.trim() === '') return [`an empty heading at level ${level}`];
    const above = headings[index - 1]?.level ?? 0;
    return level > above + 1 ? [`«${text}» goes from level ${above} to ${level}`] : [];
  });
}

/** Links whose text is an address to be spelt out, or says nothing. */
export function linkFaults(texts: readonly string[]): string[] {
  return texts
    .filter((text) => /^\s*$|^https?:|^(klikk )?(her|lenke|les mer)$/i.test(text.trim()))
    .map((text) => `the link «${text}» says nothing in words`);
}

/** Paragraphs that imitate a list: bullets typed by hand, or numbers in a row. */
export function typedLists(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((text, index) => {
    const number = Number(/^(\d+)[.)]\s/.exec(text)?.[1]);
    const follows = Number(/^(\d+)[.)]\s/.exec(paragraphs[index - 1] ?? '')?.[1]) + 1 === number;
    return /^[•▪◦*–-]\s/.test(text) || follows ? [`a list typed by hand: ${text.slice(0, 40)}`] : [];
  });
}
