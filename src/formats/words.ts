/** The few words that a format itself adds to a document; everything else comes from the Markdown. */
export interface FormatWords {
  readonly page: string;
  readonly of: string;
  readonly placeAndDate: string;
  readonly signature: string;
  readonly ticked: string;
  readonly notTicked: string;
  readonly source: string;
  readonly backToText: string;
}

/** The languages a document can be written in. Nynorsk is there because the words are the same few. */
export type DocumentLanguage = 'nb-NO' | 'nn-NO';

const WORDS: Readonly<Record<DocumentLanguage, FormatWords>> = {
  'nb-NO': {
    page: 'Side',
    of: 'av',
    placeAndDate: 'Sted og dato',
    signature: 'Underskrift',
    ticked: 'Krysset av',
    notTicked: 'Ikke krysset av',
    source: 'Kilde',
    backToText: 'tilbake til teksten',
  },
  'nn-NO': {
    page: 'Side',
    of: 'av',
    placeAndDate: 'Stad og dato',
    signature: 'Underskrift',
    ticked: 'Kryssa av',
    notTicked: 'Ikkje kryssa av',
    source: 'Kjelde',
    backToText: 'tilbake til teksten',
  },
};

/** The words of a language. */
export function wordsFor(language: DocumentLanguage): FormatWords {
  return WORDS[language];
}
