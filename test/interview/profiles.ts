import fc from 'fast-check';
import { describePost } from '../../src/interview/post.ts';
import { createScreen } from '../../src/interview/screen.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { employers, experiences, levels, services } from '../../src/profile/choices.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { almostEmpty } from '../support/examples.ts';

/** What a test may say of a profile, beside that it has a workplace and a title. */
export interface Made {
  readonly employer?: (typeof employers)[number] | undefined;
  readonly service?: (typeof services)[number] | undefined;
  readonly level?: (typeof levels)[number] | undefined;
  readonly experiences?: readonly (typeof experiences)[number][];
  readonly tasks?: { readonly individ?: string[]; readonly gruppe?: string[]; readonly system?: string[] };
  readonly userGroups?: string[];
  readonly minors?: boolean;
  readonly reasoned?: boolean;
  readonly questions?: string[];
  readonly cases?: { readonly tittel?: string; readonly tekst: string }[];
  readonly requirements?: string[];
  readonly released?: readonly string[];
  readonly minutes?: readonly [number | undefined, number | undefined];
}

/** A profile with just that. */
export function profileWith(made: Made = {}): Profile {
  const base = almostEmpty();
  const { minutes = [] } = made;
  return {
    ...base,
    virksomhet: { ...base.virksomhet, arbeidsgiver: made.employer, tjenestetype: made.service },
    stilling: { ...base.stilling, nivå: made.level, brukergrupper: made.userGroups, under_18: made.minors },
    egenerfaring: {
      ...base.egenerfaring,
      typer: made.experiences ? [...made.experiences] : undefined,
      kreves: made.reasoned,
    },
    formål: {
      ...base.formål,
      begrunnelse: made.reasoned ? 'Vi trenger noen som har stått i det selv.' : undefined,
    },
    oppgaver: { ...base.oppgaver, ...made.tasks },
    kvalifikasjoner: { ...base.kvalifikasjoner, krav: made.requirements },
    intervju: {
      ...base.intervju,
      spørsmål: made.questions,
      case: made.cases,
      ...(minutes[0] ? { runde_1: { minutter: minutes[0] } } : {}),
      ...(minutes[1] ? { runde_2: { minutter: minutes[1] } } : {}),
    },
    unntak: made.released?.map((id) => ({ id, grunn: 'Drøftet med HR og tillitsvalgte.' })),
  } as Profile;
}

/** The screen and the post of such a profile. */
export function screenOf(made: Made = {}) {
  const profile = profileWith(made);
  const post = describePost(profile);
  return { profile, post, screen: createScreen(profile, post, knowledge.sensitiveTopics()) };
}

/** Any such profile, without questions and cases of its own. */
export const anyPost: fc.Arbitrary<Made> = fc.record({
  employer: fc.option(fc.constantFrom(...employers), { nil: undefined }),
  service: fc.option(fc.constantFrom(...services), { nil: undefined }),
  level: fc.option(fc.constantFrom(...levels), { nil: undefined }),
  experiences: fc.subarray([...experiences]),
  tasks: fc.record({
    individ: fc.subarray(['Ha samtaler', 'Gå runder ute']),
    gruppe: fc.subarray(['Lede kurs']),
    system: fc.subarray(['Sitte i ledermøtet']),
  }),
  minors: fc.boolean(),
  reasoned: fc.boolean(),
});
