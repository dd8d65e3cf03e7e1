import type { DocumentEntry } from '../src/knowledge/schemas.ts';
import { ascii } from '../src/norwegian/text.ts';
import { profileFields } from '../src/profile/walk.ts';

/** The module src/generated/command-line.ts, first part: a flag for every field, so that the command line needs no schema. */
export function answerFlags(): string {
  const rows = profileFields()
    // Lists of objects have no form on one line; `versjon` is the program's own.
    .filter((field) => !field.items && field.path[0] !== 'versjon')
    .map(({ path, list }) => {
      const flag = path.map((key) => ascii(key).replaceAll('_', '-')).join('-');
      return `  [${JSON.stringify(flag)}, ${JSON.stringify(path.join('.'))}, ${list}],`;
    });
  return `/** Flag (ASCII, without dashes), path in the profile, whether it may be repeated. */\nexport const answerFlags: readonly (readonly [flag: string, path: string, list: boolean])[] = [\n${rows.join('\n')}\n];\n`;
}

/** The second part: the commands that make documents, for the command line; those of one command share a line. */
export function documentCommands(documents: readonly DocumentEntry[]): string {
  const commands = new Map<string, DocumentEntry>(documents.map((document) => [document.kommando, document]));
  const rows = [...commands.values()].map(({ kommando, alias, hjelp }) => {
    const names = documents.filter((document) => document.kommando === kommando).map(({ navn }) => navn);
    return `  ${JSON.stringify({ name: kommando, ...(alias ? { alias } : {}), help: hjelp, documents: names })},`;
  });
  return `export const documentCommands: readonly { readonly name: string; readonly alias?: string; readonly help: string; readonly documents: readonly string[] }[] = [\n${rows.join('\n')}\n];\n`;
}
