import { closestCases } from '../interview/cases.ts';
import { describePost } from '../interview/post.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { Asking } from './asking.ts';
import type { PickGroup, PickItem } from './prompter.ts';

const path = ['intervju', 'valgte_case'];
const shownAtFirst = 6;

/** What a case is called; the id itself for one of the manager's own. */
export function caseTitle(id: string, knowledge: Knowledge): string {
  return knowledge.interviewCases().find((entry) => entry.id === id)?.tittel ?? id;
}

/** The cases to pick from: those picked already, then those that suit the post, the closest first. */
export function caseGroup({ known, knowledge }: Asking): PickGroup {
  const picked = known.profile.intervju.valgte_case ?? [];
  const suiting = closestCases(knowledge.interviewCases(), describePost(known.profile));
  const ids = [...new Set([...picked, ...suiting.map(({ id }) => id)])];
  const items = ids.map(
    (id): PickItem => ({
      value: id,
      label: caseTitle(id, knowledge),
      note: knowledge.interviewCases().find((entry) => entry.id === id)?.tekst,
      ticked: picked.includes(id),
    }),
  );
  return { id: path.join('.'), items, shown: Math.max(shownAtFirst, picked.length + 1), own: false };
}
