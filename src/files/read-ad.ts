import type { Readable } from 'node:stream';
import type { UserError } from '../errors.ts';
import { decodeText } from './decode.ts';
import type { Disk } from './disk.ts';
import { adFault } from './failures.ts';
import { loadBytes, sizeLimits } from './load.ts';
import type { Paragraph } from './word.ts';

/** The text of an ad as it was found: running text, or the paragraphs of a Word file. */
export type ReadAd =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'paragraphs'; readonly paragraphs: readonly Paragraph[] };

const SAVE_AS_DOCX = 'Åpne filen i Word, velg «Lagre som» og filtypen «Word-dokument (*.docx)».';
const COPY_TEXT =
  'Åpne filen, kopier teksten inn i Word og lagre som .docx. Du kan også lagre den som ren tekst (.txt).';

/** How files begin that hold no text we can read, and what to do about each. */
const OTHER_KINDS: readonly (readonly [start: RegExp, message: string, hint: string])[] = [
  [/^%PDF/u, 'Filen er en PDF, og den kan ikke leses.', COPY_TEXT],
  [/^\{\\rtf/u, 'Filen er i RTF-format, og det kan ikke leses.', SAVE_AS_DOCX],
  [
    /^\s*(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|\?xml)/iu,
    'Filen er en nettside, og den kan ikke leses.',
    COPY_TEXT,
  ],
];
/** So much of a file is looked at to tell what it is. */
const BEGINNING = 200;

const COMPOUND_FILE = 'd0cf11e0';

/** Reads an ad from a file, by what it holds and not by its name. Throws UserError for what can't be read, or has no text. */
export async function readAdFile(path: string, disk: Disk): Promise<ReadAd> {
  const read = await readAdBytes(loadBytes(path, disk), path);
  if (/\.docx$/iu.test(path) && read.kind === 'text')
    throw adFault(path, 'Filen heter .docx, men er ikke en Word-fil.', SAVE_AS_DOCX);
  return read;
}

/** Reads an ad from standard input, as readAdFile does. */
export async function readAdStream(stream: Readable): Promise<ReadAd> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array | string);
    total += bytes.length;
    if (total > sizeLimits.document) throw adFault('-', 'Teksten er for stor.', 'Er det riktig fil?');
    chunks.push(bytes);
  }
  return await readAdBytes(Buffer.concat(chunks), '-');
}

async function readAdBytes(bytes: Buffer, file: string): Promise<ReadAd> {
  if (isCompound(bytes)) throw oldOrLocked(bytes, file);
  const start = bytes
    .subarray(0, BEGINNING)
    .toString('utf8')
    .replace(/^\uFEFF/u, '');
  const other = OTHER_KINDS.find(([signature]) => signature.test(start));
  if (other) throw adFault(file, other[1], other[2]);
  if (isZip(bytes)) {
    // Fetched only here: what unpacks takes a while to get ready.
    const { readWord } = await import('./word.ts');
    return { kind: 'paragraphs', paragraphs: await readWord(bytes, file) };
  }
  if (bytes.length > sizeLimits.text) {
    throw adFault(file, 'Teksten er på mer enn 5 MB, og det er ingen annonse.', 'Er det riktig fil?');
  }
  const text = decodeText(bytes, file === '-' ? null : file);
  if (text.trim() === '') throw adFault(file, 'Filen er tom.', 'Er det riktig fil?');
  // Nearly always there is a plain one, which is told at once.
  if (!/[A-Za-z0-9]/.test(text) && !/[\p{L}\p{N}]/u.test(text))
    throw adFault(file, 'Filen har ingen ord.', 'Er det riktig fil?');
  return { kind: 'text', text };
}

/** What Word protects with a password is a file of the old kind with the new one locked inside. */
function oldOrLocked(bytes: Buffer, file: string): UserError {
  if (bytes.toString('utf16le').includes('EncryptedPackage')) {
    return adFault(
      file,
      'Filen er beskyttet med passord.',
      'Åpne den i Word, fjern passordet (Fil, Informasjon, Beskytt dokument), og lagre.',
    );
  }
  return adFault(file, 'Filen er i det gamle Word-formatet (.doc).', SAVE_AS_DOCX);
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 2).toString('latin1') === 'PK';
}

function isCompound(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('hex') === COMPOUND_FILE;
}
