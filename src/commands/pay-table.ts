import { problemWith, UserError } from '../errors.ts';
import { loadText } from '../files/load.ts';
import { withLocalTable } from '../pay/tables.ts';
import type { Profile } from '../profile/schema.ts';
import { besideProfile } from './beside-profile.ts';
import type { Context } from './context.ts';

/**
 * The context with the pay table that the profile names in its knowledge; unchanged where it names none. The file is
 * relative to the profile. Throws UserError where it is missing, or with everything that is wrong with it, each with its
 * place.
 */
export async function withProfileTable(
  { lønn: { tabell } }: Profile,
  profilePath: string,
  context: Context,
): Promise<Context> {
  return tabell ? withTableFile(besideProfile(tabell, profilePath), context) : context;
}

/** The context with the pay table of a file in its knowledge; throws as {@link withProfileTable}. */
export async function withTableFile(path: string, context: Context): Promise<Context> {
  if (/\.(?:xlsx?|xlsm|ods|numbers)$/iu.test(path)) {
    const hint = 'Åpne det, velg «Lagre som» og «CSV UTF-8», og bruk den filen i stedet.';
    throw new UserError([problemWith(path, 'Regneark kan ikke leses direkte.', hint)]);
  }
  // Fetched only here: few have a table of their own.
  const { readLocalTable } = await import('../pay/local/index.ts');
  const read = readLocalTable(loadText(path, context.disk), path);
  if (!read.ok) throw new UserError(read.problems);
  return { ...context, knowledge: withLocalTable(context.knowledge, read.table) };
}
