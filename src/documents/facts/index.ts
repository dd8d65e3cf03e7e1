import type { InterviewOptions } from '../../interview/plan.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { Profile } from '../../profile/schema.ts';
import { hiringFacts } from './ansettelse.ts';
import { checklistFacts } from './checklist.ts';
import { interviewFacts } from './intervju.ts';
import { colleaguePageFacts } from './kollegainfo.ts';
import { managementNoteFacts } from './ledernotat.ts';
import { trainingFacts } from './opplaeringsplan.ts';
import { payFacts } from './pay.ts';
import { postFacts } from './post.ts';
import { jobDescriptionFacts } from './stillingsbeskrivelse.ts';
import { termsFacts } from './terms.ts';
import { supervisionFacts } from './veiledningsplan.ts';
import type { View } from './view-value.ts';

/** What follows from the profile without being asked: said once here, so that templates stay plain. */
export function deriveFacts(profile: Profile, knowledge: Knowledge, interview?: InterviewOptions): View {
  const shared: View = { ...postFacts(profile, knowledge), ...termsFacts(profile, knowledge) };
  return withParts(shared, {
    stillingsbeskrivelse: () => jobDescriptionFacts(profile, knowledge),
    ledernotat: () => managementNoteFacts(profile, knowledge),
    kollegainfo: () => colleaguePageFacts(profile),
    intervju: () => interviewFacts(profile, knowledge, interview),
    ansettelse: () => hiringFacts(profile, knowledge),
    lønn: () => payFacts(profile, knowledge),
    opplæringsplan: () => trainingFacts(profile, knowledge),
    veiledningsplan: () => supervisionFacts(profile, knowledge),
    sjekkliste: () => checklistFacts(profile, knowledge),
  });
}

/** Parts of the view that are made when a template first asks for them: most papers need few of them. */
function withParts(view: View, parts: Readonly<Record<string, () => View>>): View {
  for (const [key, make] of Object.entries(parts)) {
    let made: View | undefined;
    const get = () => {
      made ??= make();
      return made;
    };
    Object.defineProperty(view, key, { enumerable: true, get });
  }
  return view;
}
