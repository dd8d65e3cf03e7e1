import type { DocumentEntry } from '../src/knowledge/schemas.ts';
import { ascii } from '../src/norwegian/text.ts';
import { profileFields, schemaAt } from '../src/profile/walk.ts';
import { oneLineForm } from '../src/wizard/one-line.ts';

/** A person or a meeting that a field belongs to, which has a flag of its own for the whole of it. */
function wholeOf(path: readonly string[]): readonly string[][] {
  const whole = path.slice(0, -1);
  return schemaAt(whole)?.type === 'object' && oneLineForm(whole.join('.')) ? [whole] : [];
}

/** The module src/generated/command-line.ts, first part: a flag for every answer, so that the command line needs no schema. */
export function answerFlags(): string {
  // `versjon` is the program's own.
  const answers = profileFields()
    .filter(({ path }) => path[0] !== 'versjon')
    .flatMap(({ path, list }) => [
      ...wholeOf(path).map((whole) => ({ path: whole, list: false })),
      { path, list },
    ]);
  const rows = answers.map(({ path, list }) => {
    const flag = path.map((key) => ascii(key).replaceAll('_', '-')).join('-');
    return `  [${JSON.stringify(flag)}, ${JSON.stringify(path.join('.'))}, ${list}],`;
  });
  // The whole comes before its parts, and once.
  const distinct = [...new Set(rows)];
  return `/** Flag (ASCII, without dashes), path in the profile, whether it may be repeated. */\nexport const answerFlags: readonly (readonly [flag: string, path: string, list: boolean])[] = [\n${distinct.join('\n')}\n];\n`;
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
