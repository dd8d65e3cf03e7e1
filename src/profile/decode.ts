import type { Problem } from '../errors.ts';

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: Problem };

const notepad =
  'Åpne filen i Notisblokk, velg «Lagre som», sett «Koding» til «UTF-8», og lagre over den gamle.';

/** What to do about a file that isn't the text it should be. */
export interface DecodeAdvice {
  /** It is something else than text. */
  readonly notText: string;
  /** It is empty; null where that is no fault. */
  readonly empty: string | null;
}

const profileAdvice: DecodeAdvice = {
  notText:
    'Profilen er en ren tekstfil. Lag en ny med «erfaring init», eller lagre teksten på nytt fra Notisblokk.',
  empty: 'Slett den og kjør «erfaring init», som lager en ny.',
};

/** How a file begins that is something else than text. */
const signatures: readonly (readonly [string, string])[] = [
  ['PK\x03\x04', 'Dette er en Word-fil eller en annen pakket fil, ikke en tekstfil.'],
  ['\xd0\xcf\x11\xe0', 'Dette er en eldre Word- eller Excel-fil, ikke en tekstfil.'],
  ['%PDF-', 'Dette er en PDF, ikke en tekstfil.'],
  ['{\\rtf', 'Dette er et RTF-dokument, ikke en ren tekstfil.'],
];

/**
 * The bytes of a profile, or of another text, as text. Byte order mark and CRLF are kept, so that an edited text written back as
 * UTF-8 has the same bytes wherever nothing was edited. `file` is the name to use in the problem.
 */
export function decode(bytes: Uint8Array, file: string | null, advice = profileAdvice): Decoded {
  const fail = (message: string, hint: string, where?: Partial<Problem>): Decoded => ({
    ok: false,
    problem: { file, line: 1, column: 1, message, hint, ...where },
  });
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  const signature = signatures.find(([magic]) => start.startsWith(magic));
  if (signature) return fail(signature[1], advice.notText);
  if (isUtf16(bytes)) return fail('Filen er lagret som UTF-16 («Unicode»), ikke som UTF-8.', notepad);
  if (bytes.includes(0)) return fail('Filen har binært innhold og er ikke en tekstfil.', advice.notText);
  const text = decodeUtf8(bytes);
  if (text === undefined) return fail(...firstBadLine(bytes));
  if (!text.includes('\n') && /\r(?!$)/u.test(text)) {
    return fail('Filen har linjeskift som bare eldre Mac-programmer bruker.', notepad);
  }
  if (advice.empty !== null && text.trim() === '') return fail('Filen er tom.', advice.empty);
  return { ok: true, text };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** By its byte order mark, or because every other byte of the beginning is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 64);
  const zeros = (parity: number) => head.filter((byte, index) => index % 2 === parity && byte === 0).length;
  const half = Math.floor(head.length / 2);
  return half > 1 && (zeros(0) >= half * 0.8 || zeros(1) >= half * 0.8);
}

/** No byte of a longer UTF-8 sequence is a line feed, so a line can be judged by itself. */
function firstBadLine(bytes: Uint8Array): [string, string, Partial<Problem>] {
  let line = 1;
  let start = 0;
  for (;;) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    const slice = bytes.subarray(start, end);
    if (decodeUtf8(slice) === undefined || feed === -1) {
      const column = new TextDecoder('utf-8', { ignoreBOM: true }).decode(slice).indexOf('\ufffd') + 1;
      // Old Windows programs save in code page 1252: read so, the line shows as its author knows it.
      const source = new TextDecoder('windows-1252').decode(slice).trimEnd();
      return [
        `Filen er ikke lagret som UTF-8: linje ${line} har tegn som ikke kan leses.`,
        notepad,
        { line, column, source },
      ];
    }
    line += 1;
    start = end + 1;
  }
}
