import { UserError } from '../errors.ts';
import { loadText } from '../files/load.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { withLocalTable } from '../pay/tables.ts';
import type { Profile } from '../profile/schema.ts';
import { besideProfile } from './beside-profile.ts';
import type { Context } from './context.ts';

/**
 * The knowledge with the pay table that the profile names in it; unchanged where it names none. The file is relative to
 * the profile. Throws UserError where it is missing, or with everything that is wrong with it, each with its place.
 */
export async function withProfileTable(
  { lønn }: Profile,
  profilePath: string,
  context: Pick<Context, 'knowledge' | 'disk'>,
): Promise<Knowledge> {
  const { tabell } = lønn;
  if (!tabell) return context.knowledge;
  return withTableFile(besideProfile(tabell, profilePath), context);
}

/** The knowledge with the pay table of a file in it; throws as {@link withProfileTable}. */
export async function withTableFile(
  path: string,
  { knowledge, disk }: Pick<Context, 'knowledge' | 'disk'>,
): Promise<Knowledge> {
  if (/\.(?:xlsx?|xlsm|ods|numbers)$/iu.test(path)) {
    const hint = 'Åpne det, velg «Lagre som» og «CSV UTF-8», og bruk den filen i stedet.';
    throw new UserError([
      { file: path, line: null, column: null, message: 'Regneark kan ikke leses direkte.', hint },
    ]);
  }
  // Fetched only here: few have a table of their own.
  const { readLocalTable } = await import('../pay/local/index.ts');
  const read = readLocalTable(loadText(path, disk), path);
  if (!read.ok) throw new UserError(read.problems);
  return withLocalTable(knowledge, read.table);
}
