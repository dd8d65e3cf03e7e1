import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Rule } from '../src/knowledge/rules.ts';
import type { Employer } from '../src/profile/choices.ts';
import { type Checker, createChecker } from '../src/rules/engine.ts';
import type { Concepts } from '../src/rules/lexicon/concepts.ts';
import { openLexicon } from '../src/rules/lexicon/lexicon.ts';
import { prepareRules } from '../src/rules/prepare.ts';
import { adFromText } from '../src/rules/text/from-text.ts';

/*
 * Precision and recall of every rule on a folder of labelled ads: `node dist/build/measure-rules.cjs FOLDER`, where
 * FOLDER holds `annonser/` and `regler/` as test/fixtures does. `--vis` lists what was wrong.
 */

interface Label {
  readonly fil: string;
  readonly arbeidsgiver: Employer | 'ukjent';
  readonly funn: readonly string[];
}

interface Sentences {
  readonly regel: string;
  readonly arbeidsgiver?: Employer;
  readonly fyrer: readonly string[];
  readonly fyrer_ikke: readonly string[];
}

/** How often a rule was right. */
export interface Score {
  hits: number;
  misses: number;
  falseAlarms: number;
  readonly wrong: string[];
}

/** Rules measured by counting, not by labels. */
const UNLABELLED = new Set(['sprak/lesbarhet', 'sprak/lang-setning']);

const readYaml = <T>(file: string) => parse(readFileSync(file, 'utf8')) as T;

/** The rules and concepts of data/regler, straight from the files. */
export function readRules(root: string): { readonly rules: Rule[]; readonly concepts: Concepts } {
  const folder = join(root, 'data', 'regler');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const isConcepts = (file: string) => file.startsWith('begreper/');
  return {
    rules: files.filter((file) => !isConcepts(file)).map((file) => readYaml<Rule>(join(folder, file))),
    concepts: Object.assign(
      {},
      ...files.filter(isConcepts).map((file) => readYaml<Concepts>(join(folder, file))),
    ),
  };
}

/** Measures a folder; the scores are by rule. */
export function measure(folder: string, checker: Checker, rules: readonly Rule[]): Map<string, Score> {
  const adRules = rules
    .filter(({ type, id }) => !type.startsWith('profil') && !UNLABELLED.has(id))
    .map(({ id }) => id);
  const scores = new Map(
    adRules.map((id): [string, Score] => [id, { hits: 0, misses: 0, falseAlarms: 0, wrong: [] }]),
  );
  const note = (id: string, expected: boolean, found: boolean, where: string) => {
    const score = scores.get(id);
    if (!score) return;
    if (expected && found) score.hits += 1;
    else if (expected) score.misses += 1;
    else if (found) score.falseAlarms += 1;
    if (expected !== found) score.wrong.push(`${expected ? 'overser' : 'falsk alarm'}: ${where}`);
  };
  const labels = join(folder, 'annonser', 'etiketter.yaml');
  for (const { fil, arbeidsgiver, funn } of existsSync(labels) ? readYaml<Label[]>(labels) : []) {
    const ad = adFromText(readFileSync(join(folder, 'annonser', fil), 'utf8'), fil);
    const known = arbeidsgiver === 'ukjent' ? {} : { employer: arbeidsgiver };
    const found = new Set(checker.checkAd(ad, known).findings.map(({ rule }) => rule));
    const read = checker.checkAd(ad).employer;
    if (read !== known.employer) console.log(`arbeidsgiver i ${fil}: lest som ${read}, er ${arbeidsgiver}`);
    for (const id of adRules) note(id, funn.includes(id), found.has(id), fil);
  }
  const single = join(folder, 'regler');
  for (const file of existsSync(single) ? readdirSync(single).filter((name) => name.endsWith('.yaml')) : []) {
    const { regel, arbeidsgiver, fyrer, fyrer_ikke } = readYaml<Sentences>(join(single, file));
    const fires = (text: string) =>
      checker
        .checkAd(adFromText(text, null), arbeidsgiver ? { employer: arbeidsgiver } : {})
        .findings.some(({ rule }) => rule === regel);
    for (const text of fyrer) note(regel, true, fires(text), JSON.stringify(text));
    for (const text of fyrer_ikke) note(regel, false, fires(text), JSON.stringify(text));
  }
  return scores;
}

const share = (part: number, whole: number) => (whole === 0 ? '   –' : (part / whole).toFixed(2));

function main(folder: string, show: boolean): void {
  const { rules, concepts } = readRules(process.cwd());
  const scores = measure(folder, createChecker(rules, openLexicon(prepareRules(rules, concepts))), rules);
  console.log(`${'regel'.padEnd(28)} presisjon  gjenfinning  treff  oversett  falske`);
  for (const [id, { hits, misses, falseAlarms, wrong }] of scores) {
    const numbers = [share(hits, hits + falseAlarms).padStart(9), share(hits, hits + misses).padStart(12)];
    console.log(
      `${id.padEnd(28)} ${numbers.join(' ')} ${[hits, misses, falseAlarms].map((n) => String(n).padStart(7)).join(' ')}`,
    );
    if (show) for (const line of wrong) console.log(`    ${line}`);
  }
}

if (basename(process.argv[1] ?? '').startsWith('measure-rules')) {
  const [folder = 'test/fixtures'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  main(folder, process.argv.includes('--vis'));
}
