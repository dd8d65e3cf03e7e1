import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shell } from '../src/completion/shells.ts';
import type { PreparedLexicon } from '../src/knowledge/lexicon.ts';
import { conceptFiles, documentNames, ruleNames } from '../src/knowledge/names.ts';
import type { Rule } from '../src/knowledge/rules.ts';
import type { DocumentEntry } from '../src/knowledge/schemas.ts';
import { jsonSchema } from '../src/profile/json-schema.ts';
import type { ProfileTexts } from '../src/profile/texts.ts';
import type { Concepts } from '../src/rules/lexicon/concepts.ts';
import { prepareRules } from '../src/rules/prepare.ts';
import { carriers } from './carriers.ts';
import { checkReferences } from './check-references.ts';
import { answerFlags, documentCommands } from './command-line.ts';
import { holidayModule } from './holidays.ts';
import { readData } from './read-data.ts';
import { precompileTemplates } from './templates.ts';
import { wordFramesModule } from './word-frames.ts';

const banner = '// Written by the build. Not to be edited.\n';

const completionScripts: Readonly<Record<Shell, string>> = {
  bash: 'erfaring.bash',
  zsh: 'erfaring.zsh',
  fish: 'erfaring.fish',
  powershell: 'erfaring.ps1',
};

/**
 * A lazy table: each text is in a function of its own, so that a run, and V8's code cache, holds only what was asked
 * for. All the strings of a function are made when it is first called.
 */
function lookup(name: string, texts: ReadonlyMap<string, string>): string {
  const entries = [...texts].map(
    ([key, text]) => `  [${JSON.stringify(key)}, () => ${JSON.stringify(text)}],\n`,
  );
  return `const ${name}s = new Map<string, () => string>([\n${entries.join('')}]);\nexport const ${name} = (name: string): string | undefined => ${name}s.get(name)?.();\n`;
}

/** The concepts that the rules ask for, prepared; where one can't be understood, that is a problem. */
function lexiconOf(values: ReadonlyMap<string, unknown>, problems: string[]): PreparedLexicon | undefined {
  const rules = ruleNames.map((name) => values.get(`regler/${name}`) as Rule);
  const concepts = conceptFiles.map((name) => values.get(`regler/begreper/${name}`) as Concepts);
  try {
    return prepareRules(rules, Object.assign({}, ...concepts));
  } catch (error) {
    problems.push(`data/regler: ${(error as Error).message}`);
    return undefined;
  }
}

/** JSON with no letter beyond Latin-1, so that it takes one byte a letter in memory and in V8's code cache. */
function compactJson(value: unknown): string {
  const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[^\x00-\xff]/g, escaped);
}

function readFolder(folder: string, extension: string): Map<string, string> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort();
  return new Map(
    names.map((name) => [name.slice(0, -extension.length), readFileSync(join(folder, name), 'utf8')]),
  );
}

/**
 * Checks data/ and templates/ and writes src/generated/, with the scripts of src/completion/ too. Returns what is wrong, each as
 * `file:line:column message`; nothing is written then.
 */
export async function generate(root: string): Promise<string[]> {
  const { values, problems } = readData(join(root, 'data'));
  problems.push(...checkReferences(values));
  const templates = precompileTemplates(join(root, 'templates'), problems);
  if (problems.length > 0) return problems;
  const lexicon = lexiconOf(values, problems);
  if (problems.length > 0) return problems;

  const out = join(root, 'src', 'generated');
  mkdirSync(out, { recursive: true });
  const json = new Map(
    [...values]
      // The program has them in the lexicon.
      .filter(([name]) => !name.startsWith('regler/begreper/'))
      .map(([name, value]) => [name, compactJson(value)]),
  );
  json.set('leksikon', compactJson(lexicon));
  json.set('bærere', compactJson(carriers(values, join(root, 'templates'))));
  writeFileSync(
    join(out, 'knowledge.ts'),
    banner +
      lookup('dataText', json) +
      lookup('exampleText', readFolder(join(root, 'data', 'eksempler'), '.yaml')),
  );
  const cited = [...json].filter(
    ([name]) => !/^(?:regler\/|leksikon$|bærere$|ressurser$|profil$)/u.test(name),
  );
  writeFileSync(
    join(out, 'knowledge-papers.ts'),
    banner + lookup('dataText', new Map(cited)) + lookup('exampleText', new Map()),
  );
  writeFileSync(join(out, 'templates.ts'), banner + templates);
  const scripts = Object.entries(completionScripts).map(
    ([shell, file]) =>
      [shell, readFileSync(join(root, 'src', 'completion', 'scripts', file), 'utf8')] as const,
  );
  writeFileSync(join(out, 'completion-scripts.ts'), banner + lookup('completionScript', new Map(scripts)));
  writeFileSync(join(out, 'holidays.ts'), banner + holidayModule());
  writeFileSync(join(out, 'word-frames.ts'), banner + wordFramesModule());
  const schema = jsonSchema(values.get('profil') as ProfileTexts);
  writeFileSync(join(root, 'dist', 'profil.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
  const documents = documentNames.map((name) => values.get(`dokumenter/${name}`) as DocumentEntry);
  writeFileSync(join(out, 'command-line.ts'), banner + answerFlags() + documentCommands(documents));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  writeFileSync(join(out, 'version.ts'), `${banner}export const version = ${JSON.stringify(version)};\n`);
  return [];
}
