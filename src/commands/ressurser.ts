import { type ExitCode, exitCode, UserError } from '../errors.ts';
import type { ResourceTheme } from '../knowledge/schemas.ts';
import { suggest } from '../norwegian/suggest.ts';
import { joinList, quoted, slug } from '../norwegian/text.ts';
import { resourcesJson, resourcesText } from '../reporters/resources.ts';
import type { Context } from './context.ts';

export interface RessurserOptions {
  /** The id of one theme, or the beginning of it; undefined: all of them. */
  readonly theme: string | undefined;
  readonly json: boolean;
}

/** The theme that was meant; throws UserError where none is, with the nearest one. */
function chosen(themes: readonly ResourceTheme[], wanted: string): ResourceTheme[] {
  const word = slug(wanted);
  const found = themes.filter(({ id }) => id === word);
  if (found.length > 0) return found;
  const begun = themes.filter(({ id }) => word !== '' && id.startsWith(word));
  if (begun.length === 1) return begun;
  const ids = themes.map(({ id }) => id);
  const near = suggest(word, ids)[0];
  throw new UserError(
    `Temaet ${quoted(wanted)} finnes ikke.${near ? ` Mente du ${near}?` : ''}`,
    `Velg blant ${joinList(ids, 'eller')}.`,
  );
}

/** `erfaring ressurser`: organisations, networks, education and grants, by theme. */
export async function run(
  { theme, json }: RessurserOptions,
  { knowledge, terminal }: Context,
): Promise<ExitCode> {
  const all = knowledge.resources();
  const themes = theme === undefined ? all : chosen(all, theme);
  terminal.out(json ? resourcesJson(themes) : resourcesText(themes, theme === undefined, terminal));
  return exitCode.done;
}
