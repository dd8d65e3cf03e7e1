import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { compileOptions } from '../src/documents/compile-options.ts';

/** `{name → precompiled template}` of a folder of `.hbs` files, as TypeScript source. */
function precompileFolder(folder: string, label: string, problems: string[]): [string, string, string][] {
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.hbs'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      try {
        return [name, String(Handlebars.precompile(text, compileOptions)), text];
      } catch (error) {
        problems.push(`${label}/${name} ${error instanceof Error ? error.message : String(error)}`);
        return [name, '{}', text];
      }
    });
}

/** The module src/generated/templates.ts: templates and partials, compiled and as text. */
export function precompileTemplates(folder: string, problems: string[]): string {
  const documents = precompileFolder(folder, 'templates', problems);
  const partials = precompileFolder(join(folder, 'partials'), 'templates/partials', problems);
  const table = (name: string, entries: [string, string, string][]) =>
    `export const ${name}: Record<string, () => unknown> = {\n${entries
      .map(([file, code]) => `  ${JSON.stringify(file.replace(/\.hbs$/u, ''))}: () => (${code}),`)
      .join('\n')}\n};\n`;
  const texts = documents
    .map(([file, , text]) => `  ${JSON.stringify(file.replace(/\.hbs$/u, ''))}: ${JSON.stringify(text)},`)
    .join('\n');
  return `// @ts-nocheck\n${table('documentTemplates', documents)}${table('partialTemplates', partials)}export const templateTexts: Record<string, string> = {\n${texts}\n};\n`;
}
