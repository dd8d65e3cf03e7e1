import type { Knowledge } from '../knowledge/index.ts';
import type { SensitiveTopic } from '../knowledge/interview.ts';
import type { Employer } from '../profile/choices.ts';
import type { Profile } from '../profile/schema.ts';

/** Ids of sources, without the facts that the law has for other employers only. All of them where the employer is unknown. */
export function sourcesFor(
  ids: readonly string[],
  employer: Employer | undefined,
  knowledge: Knowledge,
): readonly string[] {
  if (!employer) return ids;
  const others = knowledge
    .facts()
    .filter(({ gjelder }) => gjelder && !gjelder.includes(employer))
    .map(({ id }) => id);
  return ids.filter((id) => !others.includes(id));
}

/** The section of law behind a topic, where it holds for this kind of employer; null where none does. */
export function lawOf({ lov }: SensitiveTopic, { virksomhet }: Profile, knowledge: Knowledge): string | null {
  const { arbeidsgiver } = virksomhet;
  if (!lov || (lov.gjelder && !(arbeidsgiver && lov.gjelder.includes(arbeidsgiver)))) return null;
  const name = knowledge.sources().find(({ id }) => id === lov.kilde)?.kort ?? lov.kilde;
  return `${name} ${lov.paragraf}`;
}
