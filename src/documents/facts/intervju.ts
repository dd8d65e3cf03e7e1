import { lawOf } from '../../interview/law.ts';
import { emptySeats } from '../../interview/panel.ts';
import { type InterviewOptions, planInterview } from '../../interview/plan.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { capitalise } from '../../norwegian/text.ts';
import type { Profile } from '../../profile/schema.ts';
import { caseView, roundView } from './intervju-runde.ts';
import { adView, ratingView } from './intervju-vurdering.ts';
import { otherMember } from './panel-role.ts';
import { labels } from './shared.ts';
import type { View } from './view-value.ts';

/** So many final candidates have room in the papers; more are copied by hand. */
const finalists = 3;

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
        kilder: topic.kilder,
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
    har_honorar: members.some(({ honorar }) => honorar !== null),
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
    emner: topicsView(profile, knowledge),
    vurdering: ratingView(plan.rating, first.basis, second.basis, profile, knowledge),
    panel: panelView(profile, knowledge),
    annonsen: adView(plan.rating, profile, knowledge),
    kandidater: Array.from({ length: finalists }, (_, index) => index + 1),
    // An unwritten rule in the municipalities and a law in the state (L13); other employers have rules of their own.
    best_kvalifisert: ['kommune', 'oslo'].includes(profile.virksomhet.arbeidsgiver ?? ''),
  };
}
