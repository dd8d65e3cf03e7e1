/** Something about a letterhead that its owner can mend, in Norwegian: what is wrong, and what to do. */
export class LetterheadError extends Error {
  override readonly name = 'LetterheadError';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

const SAVE_AS_DOCX = 'Åpne filen i Word, velg «Lagre som» og filtypen «Word-dokument (*.docx)».';
const OWN_PARAGRAPH =
  'Åpne brevmalen i Word og skriv {{innhold}} i et avsnitt for seg selv, der teksten skal begynne.';
const NEW_COPY = 'Åpne den i Word og lagre den på nytt, eller hent en ny kopi.';

const FAULTS = {
  empty: ['Brevmalen er en tom fil.', NEW_COPY],
  notWord: ['Brevmalen er ikke en Word-fil.', SAVE_AS_DOCX],
  oldWord: ['Brevmalen er i det gamle Word-formatet (.doc).', SAVE_AS_DOCX],
  encrypted: [
    'Brevmalen er beskyttet med passord.',
    'Åpne den i Word, fjern passordet (Fil, Informasjon, Beskytt dokument), og lagre.',
  ],
  template: ['Brevmalen er lagret som Word-mal (.dotx), ikke som dokument.', SAVE_AS_DOCX],
  macros: ['Brevmalen kan inneholde makroer (.docm eller .dotm), og kan ikke brukes.', SAVE_AS_DOCX],
  openDocument: ['Brevmalen er i OpenDocument-format (.odt).', SAVE_AS_DOCX],
  otherOffice: ['Brevmalen er et regneark eller en presentasjon, ikke en Word-fil.', SAVE_AS_DOCX],
  strict: [
    'Brevmalen er lagret som «Strict Open XML».',
    'Åpne den i Word, velg «Lagre som» og filtypen «Word-dokument (*.docx)», den uten «Strict» i navnet.',
  ],
  damaged: ['Brevmalen er skadet og kan ikke leses.', NEW_COPY],
  tooLarge: ['Brevmalen er for stor når den pakkes ut.', 'Bruk mindre bilder i den, og lagre på nytt.'],
  twice: ['{{innhold}} står flere steder i brevmalen.', 'La den stå ett sted, der teksten skal begynne.'],
  inHeader: ['{{innhold}} står i topp- eller bunnteksten i brevmalen.', OWN_PARAGRAPH],
  inTextBox: [
    '{{innhold}} står i en tekstboks i brevmalen.',
    'En tekstboks kan ikke gå over flere sider. Flytt {{innhold}} ut av den, til et avsnitt for seg selv.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

/** The error of a fault that needs no more telling. */
export function fault(name: keyof typeof FAULTS): LetterheadError {
  const [message, hint] = FAULTS[name];
  return new LetterheadError(message, hint);
}

/** There is no place for the text; `others` are the marks that do stand there, perhaps misspelt. */
export function noPlace(others: readonly string[]): LetterheadError {
  const found = others.length > 0 ? ` Fant bare ${[...new Set(others)].join(', ')}.` : '';
  return new LetterheadError(`Brevmalen sier ikke hvor teksten skal stå.${found}`, OWN_PARAGRAPH);
}

/** The place shares its paragraph with other text. */
export function besideText(paragraph: string): LetterheadError {
  const text = paragraph.replace(/\s+/g, ' ').trim();
  const shown = text.length > 70 ? `${text.slice(0, 70)}…` : text;
  return new LetterheadError(`{{innhold}} står sammen med annen tekst: «${shown}».`, OWN_PARAGRAPH);
}
