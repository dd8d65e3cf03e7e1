import { dataText, exampleText } from '../generated/knowledge.ts';
import { type BankName, documentNames, factFiles, questionFiles } from './names.ts';
import type { QuestionFile } from './questions.ts';
import type {
  BankEntry,
  ChecklistPoint,
  ChoiceLabel,
  DocumentEntry,
  Fact,
  ProfileTexts,
  Recommendation,
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

/** The typed content of data/. Lists come in the order of the files. */
export const knowledge = {
  sources: () => data<Source[]>('kilder'),
  recommendations: () => data<Recommendation[]>('anbefalinger'),
  facts: () => factFiles.flatMap((name) => data<Fact[]>(`fakta/${name}`)),
  checklist: () => data<ChecklistPoint[]>('sjekkliste'),
  /** Suggestions of one bank, in order. */
  bank: (name: BankName) => data<BankEntry[]>(`bank/${name}`),
  /** What a manager reads for each choice of a closed set, by the name of the field. */
  choiceLabels: () => data<Record<string, ChoiceLabel[]>>('valg'),
  /** Every paper, in the order in which a hiring meets them. */
  documents: () => documentNames.map((name) => data<DocumentEntry>(`dokumenter/${name}`)),
  profileTexts: () => data<ProfileTexts>('profil'),
  /** The wizard's questions, one file a stage. */
  questions: () => questionFiles.map((name) => data<QuestionFile>(`sporsmal/${name}`)),
  exampleNames: () => ['rop-team', 'dps', 'sykehus', 'dropout', 'oppsokende', 'recovery', 'nav'],
  /** The whole text of an example profile; undefined for a name that isn't there. */
  example: (name: string) => exampleText(name),
} as const;

export type Knowledge = typeof knowledge;
