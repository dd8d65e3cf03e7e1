import type { QuestionGroup } from '../knowledge/questions.ts';
import type { BankEntry } from '../knowledge/schemas.ts';
import { formatSpecialAnswer } from '../norwegian/answers.ts';
import { collapse, nfc } from '../norwegian/text.ts';
import { type Asking, leafAt, toCheck } from './asking.ts';
import { isRecommended, noteOf, suggestions } from './bank.ts';
import { caseGroup } from './case-group.ts';
import { answered, type Edit, listed, withState } from './edit.ts';
import { toPath, valueAt } from './known.ts';
import { panelEdit, panelGroup } from './panel.ts';
import { back, type Choice, type OrBack, type PickGroup, type PickItem } from './prompter.ts';
import { kindOf, pathOf, pathsOf } from './question.ts';

const exits: readonly Choice[] = [
  { value: formatSpecialAnswer('none'), label: 'Ingen av disse' },
  { value: formatSpecialAnswer('open'), label: 'Vet ikke ennå' },
];

/** Rows of one group before one asks for more: what is ticked and a few others. */
const shownAlone = 10;
const shownInGroup = 5;

function rowsOf(items: readonly PickItem[], alone: boolean): number {
  const ticked = items.filter((item) => item.ticked).length;
  const wanted = alone ? Math.max(shownAlone, ticked + 2) : Math.max(shownInGroup, ticked + 1);
  // A line that says «2 flere» takes as much room as one of the two.
  return items.length <= wanted + 2 ? items.length : wanted;
}

const standingAt = (dotted: string, { known }: Asking): string[] =>
  ((valueAt(known.profile, toPath(dotted)) ?? []) as unknown[]).map(String);

/** What stood already comes first, in the order it had: the manager may have chosen it. */
function inOrder(values: readonly string[], standing: readonly string[]): string[] {
  const kept = standing.filter((text) => values.includes(text));
  return [...kept, ...values.filter((text) => !kept.includes(text))];
}

type GroupSource = Pick<QuestionGroup, 'sti' | 'bank' | 'nivå' | 'eksempel'> & { readonly tittel?: string };

/** Why a point of an earlier answer isn't among the suggestions, so that one that no longer fits is seen. */
function whyMine(text: string, bank: string | undefined, { knowledge }: Asking): string {
  const elsewhere = bank && suggestions(knowledge, bank, undefined).some((entry) => entry.tekst === text);
  return elsewhere
    ? 'Dette er ikke blant forslagene for tjenesten du har valgt. Det blir stående til du tar bort krysset.'
    : 'Dette er ikke blant forslagene våre. Det står i svaret ditt til du tar bort krysset.';
}

function bankGroup(
  { sti, tittel, bank, nivå, eksempel }: GroupSource,
  asking: Asking,
  alone: boolean,
): PickGroup {
  const { known, knowledge } = asking;
  const path = toPath(sti);
  const service = known.profile.virksomhet.tjenestetype;
  const entries = bank ? suggestions(knowledge, bank, service, nivå) : [];
  const asked = known.stateOf(path) !== 'unasked';
  const standing = standingAt(sti, asking);
  const isTicked = (entry: BankEntry) =>
    asked ? standing.includes(entry.tekst) : isRecommended(entry, service);
  const own = standing.filter((text) => !entries.some((entry) => entry.tekst === text));
  // The same order each time, whatever is ticked: one finds what one saw, and its number, where it was.
  const ordered = entries.toSorted(
    (a, b) => Number(isRecommended(b, service)) - Number(isRecommended(a, service)),
  );
  const items = [
    ...ordered.map(
      (entry): PickItem => ({
        value: entry.tekst,
        label: entry.tekst,
        ticked: isTicked(entry),
        note: noteOf(entry),
        remind: true,
      }),
    ),
    ...own.map(
      (text): PickItem => ({
        value: text,
        label: text,
        ticked: true,
        mine: true,
        note: whyMine(text, bank, asking),
      }),
    ),
  ];
  return { id: sti, title: tittel, items, shown: rowsOf(items, alone), own: true, example: eksempel };
}

/** A closed set: labels for ids, in the order of the schema. */
function closedGroup(asking: Asking): PickGroup {
  const { question, knowledge } = asking;
  const path = pathOf(question);
  const standing = standingAt(path.join('.'), asking);
  const labels = knowledge.choiceLabels()[String(path.at(-1))] ?? [];
  const items = (leafAt(path).choices ?? []).map((id): PickItem => {
    const label = labels.find((candidate) => candidate.id === id);
    return { value: id, label: label?.tekst ?? id, note: label?.hjelp, ticked: standing.includes(id) };
  });
  return { id: path.join('.'), items, shown: items.length, own: false };
}

function groupsOf(asking: Asking): PickGroup[] {
  const { question } = asking;
  if (kindOf(question) === 'panel') return [panelGroup(asking)];
  if (kindOf(question) === 'cases') return [caseGroup(asking)];
  const path = pathOf(question);
  if (question.grupper) return question.grupper.map((group) => bankGroup(group, asking, false));
  if (leafAt(path).choices) return [closedGroup(asking)];
  return [bankGroup({ sti: path.join('.'), bank: question.bank, eksempel: question.eksempel }, asking, true)];
}

/** What follows from a bank's entry beside the text itself: work with the young bears on the politiattest. */
function effects({ question, knowledge, known }: Asking, picked: readonly string[]): Edit[] {
  const bank = question.bank
    ? suggestions(knowledge, question.bank, known.profile.virksomhet.tjenestetype)
    : [];
  const young = bank.some((entry) => entry.under_18 !== undefined && picked.includes(entry.tekst));
  return young ? [answered(['stilling', 'under_18'], 'ja')] : [];
}

/** Asks for any number out of suggestions, with points of one's own where the field takes them. */
export async function askPick(asking: Asking): Promise<OrBack<readonly Edit[]>> {
  const { question, frame, prompter } = asking;
  const groups = groupsOf(asking);
  const panel = kindOf(question) === 'panel';
  const reply = await prompter.pick({
    frame,
    groups,
    exits,
    check: (text) => (panel ? { ok: true } : toCheck(leafAt(pathOf(question)).parse(text))),
  });
  if (reply === back) return back;
  if (reply.exit !== undefined) {
    const state = reply.exit === formatSpecialAnswer('open') ? 'open' : 'none';
    return pathsOf(question).map((path) => withState(path, state));
  }
  const chosen = [...reply.groups].map(
    ([id, values]) => [id, values.map((value) => collapse(nfc(value)))] as const,
  );
  if (panel) return [panelEdit(chosen[0]?.[1] ?? [], asking)];
  const edits = chosen.map(([id, values]) => listed(toPath(id), inOrder(values, standingAt(id, asking))));
  return [
    ...edits,
    ...effects(
      asking,
      chosen.flatMap(([, values]) => values),
    ),
  ];
}
