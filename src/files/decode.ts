import { UserError } from '../errors.ts';
import { decode } from '../profile/decode.ts';

const advice = { notText: 'Er det riktig fil?', empty: null };

/**
 * Bytes → text; a byte order mark stays as the first character, so that the file can be saved as it was.
 * Throws UserError where the bytes aren't text in UTF-8: read in another way, æ, ø and å would be lost unseen.
 */
export function decodeText(bytes: Uint8Array, file: string | null): string {
  const decoded = decode(bytes, file, advice);
  if (!decoded.ok) throw new UserError([decoded.problem]);
  return decoded.text;
}
