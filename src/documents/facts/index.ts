import type { Knowledge } from '../../knowledge/index.ts';
import type { Profile } from '../../profile/schema.ts';
import { hiringFacts } from './ansettelse.ts';
import { trainingFacts } from './opplaeringsplan.ts';
import { postFacts } from './post.ts';
import { supervisionFacts } from './veiledningsplan.ts';
import type { View } from './view-value.ts';

/** What follows from the profile without being asked: said once here, so that templates stay plain. */
export function deriveFacts(profile: Profile, knowledge: Knowledge): View {
  return {
    ...postFacts(profile, knowledge),
    ansettelse: hiringFacts(profile),
    opplæringsplan: trainingFacts(profile, knowledge),
    veiledningsplan: supervisionFacts(profile, knowledge),
  };
}
