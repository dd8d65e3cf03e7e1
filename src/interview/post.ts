import type { Experience, Service } from '../profile/choices.ts';
import type { Profile } from '../profile/schema.ts';

export type Level = 'operativt' | 'strategisk';
export type Reach = 'individ' | 'gruppe' | 'system';

/** What about a post decides its questions and cases. */
export interface Post {
  readonly service: Service | undefined;
  readonly levels: readonly Level[];
  /** Where the work is done. */
  readonly reaches: readonly Reach[];
  readonly experiences: readonly Experience[];
  /** The tasks, and the people the post is for, in lower case; empty where nothing is decided. */
  readonly tasks: string;
  readonly userGroups: string;
  readonly minors: boolean | undefined;
  /** Lived experience is required and the profile says why: only then may it be asked what the own process has taught. */
  readonly reasoned: boolean;
}

const reaches = ['individ', 'gruppe', 'system'] as const;
const reachesOf = { operativt: ['individ', 'gruppe'], strategisk: ['system'], begge: reaches } as const;

/** Reads a post out of a profile. Without tasks the level tells where the work is done, and without either it is everywhere. */
export function describePost({ virksomhet, stilling, egenerfaring, formål, oppgaver }: Profile): Post {
  const { nivå = 'begge' } = stilling;
  const withTasks = reaches.filter((reach) => oppgaver[reach]?.length);
  const lower = (texts: readonly string[]) => texts.join('\n').normalize('NFC').toLowerCase();
  return {
    service: virksomhet.tjenestetype,
    levels: nivå === 'begge' ? ['operativt', 'strategisk'] : [nivå],
    reaches: withTasks.length > 0 ? withTasks : reachesOf[nivå],
    experiences: egenerfaring.typer ?? [],
    tasks: lower(reaches.flatMap((reach) => oppgaver[reach] ?? [])),
    userGroups: lower(stilling.brukergrupper ?? []),
    minors: stilling.under_18,
    reasoned: egenerfaring.kreves === true && Boolean(formål.begrunnelse?.trim()),
  };
}
