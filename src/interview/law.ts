import type { Knowledge } from '../knowledge/index.ts';
import type { SensitiveTopic } from '../knowledge/interview.ts';
import type { Profile } from '../profile/schema.ts';

/** The section of law behind a topic, where it holds for this kind of employer; null where none does. */
export function lawOf({ lov }: SensitiveTopic, { virksomhet }: Profile, knowledge: Knowledge): string | null {
  const { arbeidsgiver } = virksomhet;
  if (!lov || (lov.gjelder && !(arbeidsgiver && lov.gjelder.includes(arbeidsgiver)))) return null;
  const name = knowledge.sources().find(({ id }) => id === lov.kilde)?.kort ?? lov.kilde;
  return `${name} ${lov.paragraf}`;
}
