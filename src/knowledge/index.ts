import { publicHolidays } from '../generated/holidays.ts';
import { dataText, exampleText } from '../generated/knowledge.ts';
import type { ProfileTexts } from '../profile/texts.ts';
import type { Carrier } from './explain.ts';
import type {
  Criterion,
  InterviewCase,
  InterviewQuestion,
  InterviewTheme,
  SensitiveTopic,
} from './interview.ts';
import type { PreparedLexicon } from './lexicon.ts';
import { type BankName, documentNames, factFiles, questionFiles, ruleNames } from './names.ts';
import type { ReadinessEntry, Responsibility } from './paper-schemas.ts';
import type { PayReference, PayTable, PayTableHelp } from './pay.ts';
import type { QuestionFile } from './questions.ts';
import type { Rule } from './rules.ts';
import type {
  BankEntry,
  ChecklistPoint,
  ChoiceLabel,
  DocumentEntry,
  Fact,
  Recommendation,
  ResourceTheme,
  Source,
} from './schemas.ts';

/*
 * The knowledge, as the build put it into the program: checked there, so it is only parsed here, and
 * only the part that is asked for.
 */

const parsed = new Map<string, unknown>();

function data<T>(name: string): T {
  if (!parsed.has(name)) {
    const text = dataText(name);
    if (text === undefined) throw new Error(`no data file ${name}.yaml`);
    parsed.set(name, JSON.parse(text));
  }
  return parsed.get(name) as T;
}

let holidays: ReadonlySet<string> | undefined;

/** The typed content of data/. Lists come in the order of the files. */
export const knowledge = {
  sources: () => data<Source[]>('kilder'),
  recommendations: () => data<Recommendation[]>('anbefalinger'),
  facts: () => factFiles.flatMap((name) => data<Fact[]>(`fakta/${name}`)),
  checklist: () => data<ChecklistPoint[]>('sjekkliste'),
  /** What to have in place before the ad, and the answers that show it. */
  readiness: () => data<ReadinessEntry[]>('beredskap'),
  /** Lines about authority for the job description. */
  responsibilities: () => data<Responsibility[]>('ansvar'),
  /** Suggestions of one bank, in order. */
  bank: (name: BankName) => data<BankEntry[]>(`bank/${name}`),
  /** What a manager reads for each choice of a closed set, by the name of the field. */
  choiceLabels: () => data<Record<string, ChoiceLabel[]>>('valg'),
  /** Every paper, in the order in which a hiring meets them. */
  documents: () => documentNames.map((name) => data<DocumentEntry>(`dokumenter/${name}`)),
  /** Pay tables, of every employer and date; see `pay/` for what they mean. */
  payTables: () => ['lonn/oslo', 'lonn/ks'].flatMap((name) => data<PayTable[]>(name)),
  payReferences: () => data<PayReference[]>('lonn/eksempler'),
  /** How a table of the employer's own is written. */
  payTableHelp: () => data<PayTableHelp>('lonn/format'),
  profileTexts: () => data<ProfileTexts>('profil'),
  /** What `erfaring sjekk` looks for. */
  rules: () => ruleNames.map((name) => data<Rule>(`regler/${name}`)),
  /** What words mean to the rules, as the build prepared it. */
  lexicon: () => data<PreparedLexicon>('leksikon'),
  /** The wizard's questions, one file a stage. */
  questions: () => questionFiles.map((name) => data<QuestionFile>(`sporsmal/${name}`)),
  /** What the panel asks, in order; `interview/` picks what suits a post. */
  interviewQuestions: () => data<InterviewQuestion[]>('intervju/sporsmal'),
  interviewThemes: () => data<InterviewTheme[]>('intervju/temaer'),
  interviewCases: () => data<InterviewCase[]>('intervju/case'),
  /** What is rated, with anchors. */
  criteria: () => data<Criterion[]>('intervju/kriterier'),
  /** Topics that may not be asked about, or only with care. */
  sensitiveTopics: () => data<SensitiveTopic[]>('intervju/merker'),
  /** Bodies, networks, education and grants, by theme. */
  resources: () => data<ResourceTheme[]>('ressurser'),
  /** Norwegian public days as ISO dates, the movable ones too; a year is there whole or not at all. */
  publicHolidays: (): ReadonlySet<string> => {
    holidays ??= new Set(publicHolidays.split(' '));
    return holidays;
  },
  /** For every id: the questions, rules and sentences that carry it; worked out by the build. */
  carriers: () => data<Record<string, readonly Carrier[]>>('bærere'),
  exampleNames: () => ['rop-team', 'dps', 'sykehus', 'dropout', 'oppsokende', 'recovery', 'nav'],
  /** The whole text of an example profile; undefined for a name that isn't there. */
  example: (name: string) => exampleText(name),
} as const;

export type Knowledge = typeof knowledge;
