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
 * Precision and recall of every rule on labelled ads: `node dist/build/measure-rules.cjs FOLDER …`, where each FOLDER holds
 * `annonser/` and `regler/` as test/fixtures does; several are counted together. `--vis` lists what was wrong.
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

/** What is promised of a rule's findings on ads nobody has seen, in precision and in recall alike. */
export const goal = ({ nivå }: Rule) => (nivå === 'feil' ? 0.95 : 0.9);

/** Whether precision and recall reach the rule's goal; a rule that has not been tried reaches none. */
export function reaches(rule: Rule, { hits, misses, falseAlarms }: Score): boolean {
  return hits > 0 && hits / (hits + falseAlarms) >= goal(rule) && hits / (hits + misses) >= goal(rule);
}

/** Measures folders together; the scores are by rule. */
export function measure(
  folders: readonly string[],
  checker: Checker,
  rules: readonly Rule[],
): Map<string, Score> {
  const adRules = measured(rules).map(({ id }) => id);
  const scores = new Map(
    adRules.map((id): [string, Score] => [id, { hits: 0, misses: 0, falseAlarms: 0, wrong: [] }]),
  );
  const note: Note = (id, expected, found, where) => {
    const score = scores.get(id);
    if (!score) return;
    if (expected && found) score.hits += 1;
    else if (expected) score.misses += 1;
    else if (found) score.falseAlarms += 1;
    if (expected !== found) score.wrong.push(`${expected ? 'overser' : 'falsk alarm'}: ${where}`);
  };
  for (const folder of folders) {
    measureAds(join(folder, 'annonser'), checker, adRules, note);
    measureSentences(join(folder, 'regler'), checker, note);
  }
  return scores;
}

type Note = (rule: string, expected: boolean, found: boolean, where: string) => void;

const measured = (rules: readonly Rule[]) =>
  rules.filter(({ type, id }) => !type.startsWith('profil') && !UNLABELLED.has(id));

function measureAds(folder: string, checker: Checker, rules: readonly string[], note: Note): void {
  const labels = join(folder, 'etiketter.yaml');
  if (!existsSync(labels)) return;
  for (const { fil, arbeidsgiver, funn } of readYaml<Label[]>(labels)) {
    const ad = adFromText(readFileSync(join(folder, fil), 'utf8'), fil);
    const known = arbeidsgiver === 'ukjent' ? {} : { employer: arbeidsgiver };
    const found = new Set(checker.checkAd(ad, known).findings.map(({ rule }) => rule));
    const read = checker.checkAd(ad).employer;
    if (read !== known.employer) console.log(`arbeidsgiver i ${fil}: lest som ${read}, er ${arbeidsgiver}`);
    for (const id of rules) note(id, funn.includes(id), found.has(id), fil);
  }
}

function measureSentences(folder: string, checker: Checker, note: Note): void {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const { regel, arbeidsgiver, fyrer, fyrer_ikke } = readYaml<Sentences>(join(folder, file));
    const known = arbeidsgiver ? { employer: arbeidsgiver } : {};
    const fires = (text: string) =>
      checker.checkAd(adFromText(text, null), known).findings.some(({ rule }) => rule === regel);
    for (const text of fyrer) note(regel, true, fires(text), JSON.stringify(text));
    for (const text of fyrer_ikke) note(regel, false, fires(text), JSON.stringify(text));
  }
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));

function main(folders: readonly string[], show: boolean): void {
  const { rules, concepts } = readRules(process.cwd());
  const scores = measure(folders, createChecker(rules, openLexicon(prepareRules(rules, concepts))), rules);
  console.log(`${'regel'.padEnd(28)}   mål  presisjon  gjenfinning  treff  oversett  falske`);
  let reached = 0;
  for (const rule of measured(rules)) {
    const score = scores.get(rule.id);
    if (!score) continue;
    const { hits, misses, falseAlarms, wrong } = score;
    const there = reaches(rule, score);
    if (there) reached += 1;
    const cells = [
      goal(rule).toFixed(2).padStart(5),
      share(hits, hits + falseAlarms).padStart(10),
      share(hits, hits + misses).padStart(12),
      ...[hits, misses, falseAlarms].map((n, at) => String(n).padStart([6, 9, 7][at] ?? 0)),
    ];
    console.log(`${rule.id.padEnd(28)} ${cells.join(' ')}${there ? '' : '  under målet'}`);
    if (show) for (const line of wrong) console.log(`    ${line}`);
  }
  console.log(`${reached} av ${measured(rules).length} regler når målet.`);
}

if (basename(process.argv[1] ?? '').startsWith('measure-rules')) {
  const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  main(folders.length > 0 ? folders : ['test/fixtures'], process.argv.includes('--vis'));
}
