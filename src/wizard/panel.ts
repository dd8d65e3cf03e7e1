import type { Knowledge } from '../knowledge/index.ts';
import { formatSpecialAnswer } from '../norwegian/answers.ts';
import { panelRoles } from '../profile/choices.ts';
import type { Asking } from './asking.ts';
import { type Fields, parsePanelMember } from './composites.ts';
import { choiceLabel } from './display.ts';
import { type Edit, listed } from './edit.ts';
import type { Known } from './known.ts';
import type { PickGroup, PickItem } from './prompter.ts';

/*
 * The interview panel: picked as roles, each with a name behind a colon when it is known.
 */

const path = ['intervju', 'panel'];

/** Role ids and what they are called, in the schema's order. */
function panelRoleLabels(knowledge: Knowledge): ReadonlyMap<string, string> {
  return new Map(panelRoles.map((id) => [id, choiceLabel(knowledge, ['rolle'], id)]));
}

const withName = (label: string, name: string | undefined) => (name ? `${label}: ${name}` : label);

/** Who is known to have a role already, from other answers. */
function knownNames({ known }: Asking): Readonly<Record<string, string | undefined>> {
  const { veiledning, prosess } = known.profile;
  return {
    leder: veiledning.leder?.navn,
    tillitsvalgt: veiledning.tillitsvalgt?.navn,
    erfaringskonsulent: prosess.erfaringskonsulent?.navn,
  };
}

/** The roles to pick from; those with a seat already as they stand, the recommended ones ticked the first time. */
export function panelGroup(asking: Asking): PickGroup {
  const { question, known, knowledge } = asking;
  const labels = panelRoleLabels(knowledge);
  const asked = known.stateOf(path) !== 'unasked';
  const seated = known.profile.intervju.panel ?? [];
  const recommended: readonly string[] = Array.isArray(question.standard) ? question.standard : [];
  const names = knownNames(asking);
  const item = (text: string, ticked: boolean): PickItem => ({ value: text, label: text, ticked });
  const standing = seated.map(({ rolle, navn }) => item(withName(labels.get(rolle) ?? rolle, navn), true));
  const free = [...labels]
    .filter(([id]) => !seated.some(({ rolle }) => rolle === id))
    .map(([id, label]) => item(withName(label, names[id]), !asked && recommended.includes(id)));
  const items = [...standing, ...free];
  return { id: path.join('.'), items, shown: items.length, own: true, example: question.eksempel };
}

/** What the file says that a member is paid, «ingen» and «vet ikke ennå» included. */
function feeAt(seat: number, { profile, stateOf }: Known): string | undefined {
  const state = stateOf([...path, seat, 'honorar']);
  if (state === 'none' || state === 'open') return formatSpecialAnswer(state);
  return profile.intervju.panel?.[seat]?.honorar;
}

/** The picked lines as members; the fee of one who keeps the seat is kept. */
export function panelEdit(lines: readonly string[], { known, knowledge }: Asking): Edit {
  const labels = panelRoleLabels(knowledge);
  const seated = known.profile.intervju.panel ?? [];
  const members = lines.map((line): Fields => {
    const member = parsePanelMember(line, labels);
    if (member.honorar !== undefined) return member;
    const seat = seated.findIndex(({ rolle, navn }) => rolle === member.rolle && navn === member.navn);
    const fee = seat < 0 ? undefined : feeAt(seat, known);
    return fee === undefined ? member : { ...member, honorar: fee };
  });
  return listed(path, members);
}
