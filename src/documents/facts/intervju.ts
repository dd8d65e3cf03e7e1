import { lawOf, sourcesFor } from '../../interview/law.ts';
import { emptySeats } from '../../interview/panel.ts';
import { type InterviewOptions, planInterview } from '../../interview/plan.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { capitalise } from '../../norwegian/text.ts';
import { isPublicEmployer } from '../../profile/employer.ts';
import type { Profile } from '../../profile/schema.ts';
import { caseView, roundView } from './intervju-runde.ts';
import { adView, ratingView } from './intervju-vurdering.ts';
import { otherMember } from './panel-role.ts';
import { labels } from './shared.ts';
import type { View } from './view-value.ts';

/** Room in the papers for three final candidates, and for one more than those hired; for many the page is copied by hand. */
const [fewestFinalists, mostFinalists] = [3, 8] as const;

/** The final candidates by number, who of them are to be hired, and between whom the choice falls. */
function finalistsView({ stilling }: Profile): View {
  const hired = Math.min(Math.max(1, stilling.antall ?? 1), mostFinalists - 1);
  const room = Math.max(hired + 1, fewestFinalists);
  const chosen = hired === 1 ? '1' : hired === 2 ? '1 og 2' : `1 til ${hired}`;
  return {
    kandidater: Array.from({ length: room }, (_, index) => index + 1),
    valgte: chosen,
    skillet: `${hired} og ${hired + 1}`,
  };
}

/** The topics that the panel leaves alone, by how serious they are. */
function topicsView(profile: Profile, knowledge: Knowledge): View {
  const of = (...merker: readonly string[]) =>
    knowledge
      .sensitiveTopics()
      .filter(({ merke }) => merker.includes(merke))
      .map((topic) => ({
        tema: topic.tema,
        til_panelet: topic.til_panelet,
        lov: lawOf(topic, profile, knowledge),
        kilder: sourcesFor(topic.kilder, profile.virksomhet.arbeidsgiver, knowledge),
      }));
  return {
    forbudt: of('forbudt'),
    ikke_spør: of('ikke-spor'),
    fortell: of('informer-ikke-spor', 'informer-forst'),
    varsom: of('omformuler', 'unodvendig', 'kun-begrunnet', 'tillatt-som-case'),
  };
}

function panelView(profile: Profile, knowledge: Knowledge): View {
  const names = labels(knowledge, 'rolle', 'tekst');
  // «En annen» is an answer to a question; in a paper that person has the role that was stated, or is a colleague.
  const colleague = labels(knowledge, 'rolle').get('annen') ?? '';
  const members = (profile.intervju.panel ?? []).map(({ rolle, navn, honorar = null }) => {
    const other = rolle === 'annen' ? otherMember(navn) : undefined;
    return {
      rolle,
      tittel: other ? capitalise(other.role ?? colleague) : (names.get(rolle) ?? rolle),
      rolle_kjent: other === undefined || other.role !== undefined,
      navn: (other ? other.name : navn) ?? null,
      honorar,
    };
  });
  const empty = emptySeats(profile);
  return {
    medlemmer: members,
    betalt: members.filter(({ honorar }) => honorar !== null),
    mangler_leder: empty.includes('leder'),
    mangler_tillitsvalgt: empty.includes('tillitsvalgt'),
    mangler_erfaring: empty.includes('erfaring'),
  };
}

/** What the papers around the interviews need beside the profile's own answers. Throws as `planInterview` does. */
export function interviewFacts(profile: Profile, knowledge: Knowledge, options?: InterviewOptions): View {
  const plan = planInterview(profile, knowledge, options);
  const first = roundView(plan.rounds[1], [], profile, knowledge);
  const second = roundView(plan.rounds[2], plan.cases, profile, knowledge);
  return {
    runde_1: first.view,
    runde_2: second.view,
    case: plan.cases.map(caseView),
    har_egne_case: plan.cases.some(({ bank }) => bank === null),
    emner: topicsView(profile, knowledge),
    vurdering: ratingView(plan.rating, first.basis, second.basis, plan.cases, profile, knowledge),
    panel: panelView(profile, knowledge),
    annonsen: adView(plan.rating, profile, knowledge),
    ...finalistsView(profile),
    // A law in the state, an unwritten rule with other public employers (L13); the rest have rules of their own.
    best_kvalifisert: isPublicEmployer(profile) ?? false,
  };
}
