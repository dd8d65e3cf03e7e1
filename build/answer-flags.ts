import { ascii } from '../src/norwegian/text.ts';
import { profileFields } from '../src/profile/walk.ts';

/** The module src/generated/flags.ts: a flag for every field, so that the command line needs no schema. */
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
