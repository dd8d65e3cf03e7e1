import { UserError } from '../errors.ts';

const asUtf8 = 'Åpne filen, velg «Lagre som» og kodingen UTF-8.';

/**
 * Bytes → text; a byte order mark stays as the first character, so that the file can be saved as it was.
 * Throws UserError where the bytes aren't text in UTF-8: read in another way, æ, ø and å would be lost unseen.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const start = [bytes[0], bytes[1]].join();
  if (start === '255,254' || start === '254,255') {
    throw notText(file, 'Filen er lagret som UTF-16, ikke UTF-8.', asUtf8);
  }
  if (bytes.includes(0)) throw notText(file, 'Dette er ikke en tekstfil.', 'Er det riktig fil?');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notUtf8(bytes, file);
  }
}

function notUtf8(bytes: Uint8Array, file: string): UserError {
  const lines = new TextDecoder('utf-8').decode(bytes).split(/\r\n|\r|\n/);
  const at = lines.findIndex((line) => line.includes('\uFFFD'));
  const source = lines[at] ?? '';
  const place = { line: at + 1, column: source.indexOf('\uFFFD') + 1, source };
  return new UserError([
    {
      file,
      ...place,
      message: 'Filen er ikke lagret som UTF-8: her er et tegn som ikke kan leses.',
      hint: asUtf8,
    },
  ]);
}

function notText(file: string, message: string, hint: string): UserError {
  return new UserError([{ file, line: null, column: null, message, hint }]);
}
