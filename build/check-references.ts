import type {
  Criterion,
  InterviewCase,
  InterviewQuestion,
  SensitiveTopic,
} from '../src/knowledge/interview.ts';
import type { PayReference, PayTable } from '../src/knowledge/pay.ts';
import type { QuestionFile } from '../src/knowledge/questions.ts';
import type { Rule } from '../src/knowledge/rules.ts';
import type {
  BankEntry,
  ChecklistPoint,
  Fact,
  Recommendation,
  ResourceTheme,
  Source,
} from '../src/knowledge/schemas.ts';

/** Data files, beside the banks, whose entries name what they rest on. */
const citing = ['sjekkliste', 'beredskap', 'ansvar'];

interface HasId {
  readonly id: string;
}

function duplicates(name: string, entries: readonly HasId[]): string[] {
  const seen = new Set<string>();
  const twice = entries.filter(({ id }) => seen.has(id) || !seen.add(id));
  return twice.map(({ id }) => `data/${name}.yaml:1:1 the id ${id} stands twice`);
}

/** Every source, recommendation and fact that the data names must exist, and every id be unique. */
export function checkReferences(values: ReadonlyMap<string, unknown>): string[] {
  const entries = <T>(name: string) => (values.get(name) ?? []) as T[];
  const files = [...values.keys()];
  const sources = new Set(entries<Source>('kilder').map(({ id }) => id));
  const factFiles = files.filter((name) => name.startsWith('fakta/'));
  const facts = factFiles.flatMap((name) => entries<Fact>(name));
  const citable = new Set([...entries<Recommendation>('anbefalinger'), ...facts].map(({ id }) => id));

  const problems = files
    .filter((name) => Array.isArray(values.get(name)))
    .flatMap((name) =>
      duplicates(
        name,
        entries<HasId>(name).filter((entry) => entry.id !== undefined),
      ),
    );
  const missing = (name: string, id: string, what: string) => `data/${name}.yaml:1:1 ${id}: ${what}`;

  for (const name of factFiles)
    for (const fact of entries<Fact>(name))
      for (const { id } of fact.kilde)
        if (!sources.has(id)) problems.push(missing(name, fact.id, `no source ${id} in kilder.yaml`));
  for (const name of files.filter((file) => file.startsWith('bank/') || citing.includes(file)))
    for (const entry of entries<BankEntry | ChecklistPoint>(name))
      for (const id of entry.kilder)
        if (!citable.has(id)) problems.push(missing(name, entry.id, `no recommendation or fact ${id}`));
  for (const name of files.filter((file) => file.startsWith('sporsmal/'))) {
    const { spørsmål, varsomhet = [] } = values.get(name) as QuestionFile;
    for (const question of [...spørsmål, ...varsomhet])
      for (const id of question.kilder)
        if (!citable.has(id)) problems.push(missing(name, question.id, `no recommendation or fact ${id}`));
  }
  for (const name of files.filter((file) => file.startsWith('regler/') && !file.includes('begreper/'))) {
    const rule = values.get(name) as Rule;
    if (name !== `regler/${rule.id}`) problems.push(missing(name, rule.id, 'the file has another name'));
    for (const id of rule.kilder)
      if (!citable.has(id)) problems.push(missing(name, rule.id, `no recommendation or fact ${id}`));
  }
  for (const name of files.filter((file) => file.startsWith('intervju/')))
    for (const entry of entries<Criterion | InterviewCase>(name))
      for (const id of entry.kilder)
        if (!citable.has(id)) problems.push(missing(name, entry.id, `no recommendation or fact ${id}`));
  const idsOf = (name: string) => new Set(entries<HasId>(name).map(({ id }) => id));
  const [themes, criteria, topics] = ['temaer', 'kriterier', 'merker'].map((name) =>
    idsOf(`intervju/${name}`),
  );
  for (const { id, tema, kriterium, emne } of entries<InterviewQuestion>('intervju/sporsmal')) {
    const wrong = (what: string) => problems.push(missing('intervju/sporsmal', id, what));
    if (!themes?.has(tema)) wrong(`no theme ${tema} in temaer.yaml`);
    if (!criteria?.has(kriterium)) wrong(`no criterion ${kriterium} in kriterier.yaml`);
    if (emne !== undefined && !topics?.has(emne)) wrong(`no topic ${emne} in merker.yaml`);
  }
  for (const { id, kriterier } of entries<InterviewCase>('intervju/case'))
    for (const criterion of kriterier)
      if (!criteria?.has(criterion))
        problems.push(missing('intervju/case', id, `no criterion ${criterion} in kriterier.yaml`));
  for (const { id, lov } of entries<SensitiveTopic>('intervju/merker'))
    if (lov && !sources.has(lov.kilde))
      problems.push(missing('intervju/merker', id, `no source ${lov.kilde} in kilder.yaml`));
  for (const { id: theme, steder } of entries<ResourceTheme>('ressurser'))
    for (const { kilder = [] } of steder)
      for (const id of kilder)
        if (!citable.has(id)) problems.push(missing('ressurser', theme, `no recommendation or fact ${id}`));
  for (const name of ['lonn/oslo', 'lonn/ks', 'lonn/eksempler'])
    for (const { id, kilde, faktum } of entries<PayTable | PayReference>(name)) {
      if (!sources.has(kilde.id ?? ''))
        problems.push(missing(name, id, `no source ${kilde.id} in kilder.yaml`));
      if (!citable.has(faktum ?? '')) problems.push(missing(name, id, `no fact ${faktum}`));
    }
  for (const { id, nyere = [] } of entries<Recommendation>('anbefalinger'))
    for (const fact of nyere)
      if (!citable.has(fact)) problems.push(missing('anbefalinger', id, `no fact ${fact}`));
  return problems;
}
