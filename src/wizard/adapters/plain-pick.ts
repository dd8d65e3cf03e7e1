import { specialAnswer } from '../../norwegian/answers.ts';
import { collapse, fold } from '../../norwegian/text.ts';
import { back, type Frame, type OrBack, type PickAsk, type Picked } from '../prompter.ts';
import { draftOfPick, withPickDraft } from './pick-draft.ts';
import { type PickRow, type PickState, pickedOf, startOfPick, withOwn } from './pick-state.ts';
import type { PlainIo } from './plain.ts';

/*
 * Picking several by their numbers. The list is written once; what one adds or rewrites is told in a line.
 */

/** A tick to set or to take away, of a row by its number. */
interface TickChange {
  readonly number: number;
  readonly ticked: boolean;
}

/** What a line means. */
export type Meaning =
  | { readonly kind: 'exit'; readonly value: string }
  | { readonly kind: 'numbers'; readonly numbers: readonly number[] }
  | { readonly kind: 'adjust'; readonly changes: readonly TickChange[] }
  | { readonly kind: 'own'; readonly group: string; readonly text: string }
  | { readonly kind: 'rewrite'; readonly number: number; readonly text: string }
  | { readonly kind: 'again' | 'usual' | 'unknown' };

/** The rows that can be picked, in the order of their numbers: what is fixed has none. */
const numbered = ({ rows }: PickState) => rows.filter((row) => !row.fixed);

/** With the manager's own last, so that a suggestion has the same number each time the question comes. */
const ownLast = (state: PickState): PickState => ({
  ...state,
  rows: state.rows.toSorted((a, b) => Number(a.mine ?? false) - Number(b.mine ?? false)),
});

const letterOf = (index: number) => String.fromCharCode('A'.charCodeAt(0) + index);

/** The numbers of «1,3 5-7», counted from 1; undefined when it is something else. */
export function parseNumbers(text: string): number[] | undefined {
  const numbers: number[] = [];
  for (const part of text.split(/[\s,;]+(?:og\s)?/u).filter(Boolean)) {
    const range = /^(\d{1,3})(?:[-–](\d{1,3}))?$/u.exec(part);
    if (!range) return undefined;
    const from = Number(range[1]);
    const to = Number(range[2] ?? from);
    for (let number = from; number <= to; number += 1) numbers.push(number);
  }
  return numbers.length > 0 ? numbers : undefined;
}

/** A number or a range with its sign, if it has one, and what parts it from the next. */
const change = /([+−–-]?)\s*(\d{1,3}(?:[-–]\d{1,3})?)(?:[\s,;]+(?:og\s+)?|$|(?=\+))/guy;

/** The ticks of «+10», «-3» and «+10,11 -3»: a sign counts for the numbers after it. Undefined for anything else. */
export function parseChanges(text: string): TickChange[] | undefined {
  const parts = [...text.matchAll(change)];
  if (!/^[+−–-]/u.test(text) || parts.map(([part]) => part).join('') !== text) return undefined;
  let ticked = true;
  return parts.flatMap(([, sign, numbers = '']) => {
    if (sign) ticked = sign === '+';
    const now = ticked;
    return (parseNumbers(numbers) ?? []).map((number) => ({ number, ticked: now }));
  });
}

/** What the manager means with a line: numbers, «+10», «-3», «+B tekst», «3 = tekst», «mer» (the list again), a way out, or nothing but Enter. */
export function meaningOf(reply: string, { groups, exits, mayBeEmpty }: PickAsk): Meaning {
  const typed = fold(reply);
  if (typed === '') return { kind: 'usual' };
  const special = specialAnswer(typed);
  const exit = exits.find(
    ({ value, label }) =>
      [fold(value), fold(label)].includes(typed) || (special && special === specialAnswer(value)),
  );
  if (exit) return { kind: 'exit', value: exit.value };
  // Where no way out is offered, what isn't known yet stays as it is.
  if (special && mayBeEmpty) return special === 'open' ? { kind: 'usual' } : { kind: 'numbers', numbers: [] };
  if (typed === 'mer') return { kind: 'again' };
  const changes = parseChanges(typed);
  if (changes) return { kind: 'adjust', changes };
  const own = /^\+(\p{L}(?=\s))?(.*)$/u.exec(reply.trim());
  if (own) {
    const lettered = groups.find((_, index) => letterOf(index) === own[1]?.toUpperCase());
    const group = lettered?.own ? lettered : groups.find((candidate) => candidate.own);
    const text = collapse(own[2] ?? '');
    return group && text !== '' ? { kind: 'own', group: group.id, text } : { kind: 'unknown' };
  }
  const rewrite = /^(\d+)\s*=\s*(.+)$/u.exec(reply.trim());
  if (rewrite) return { kind: 'rewrite', number: Number(rewrite[1]), text: collapse(rewrite[2] ?? '') };
  const numbers = parseNumbers(typed);
  return numbers ? { kind: 'numbers', numbers } : { kind: 'unknown' };
}

/** Every row: one that isn't told has a number that nobody knows. */
function show({ groups }: PickAsk, state: PickState, write: PlainIo['write']): void {
  const lettered = groups.filter(({ own }) => own).length > 1;
  groups.forEach((group, index) => {
    if (group.title) write(lettered ? `${letterOf(index)}. ${group.title}` : group.title);
    for (const row of state.rows.filter((candidate) => candidate.group === group.id)) {
      const number = row.fixed ? '    ' : `${String(numbered(state).indexOf(row) + 1).padStart(3)}.`;
      write(row.label, '         ', `${number} ${row.ticked ? '[x]' : '[ ]'} `);
    }
  });
}

function instructions({ groups, exits, mayBeEmpty }: PickAsk): string {
  const own = groups.filter((group) => group.own).length;
  const ticked = groups.some(({ items }) => items.some((item) => item.ticked && !item.fixed));
  const parts = [
    ticked
      ? 'Skriv alle numrene du vil ha, for eksempel 1,3, eller + foran for å legge til og - for å ta bort, for eksempel +10 eller -3.'
      : 'Skriv alle numrene du vil ha, for eksempel 1,3.',
    ticked ? 'Enter gir dem som er merket med x.' : mayBeEmpty ? 'Enter gir ingen av dem.' : '',
    mayBeEmpty && exits.length === 0 ? 'Svarer du «vet ikke ennå», står de som før.' : '',
    own === 1 ? '«+ tekst» legger til et eget punkt.' : '',
    own > 1 ? '«+A tekst» legger til et eget punkt i gruppe A.' : '',
    own > 0 ? '«3 = tekst» skriver om punkt 3.' : '',
    exits.length > 0 ? `Du kan også svare ${exits.map(({ value }) => `«${value}»`).join(' eller ')}.` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Another wording of a row; undefined for one that can't have it. */
function rewritten(
  state: PickState,
  number: number,
  text: string,
  { groups }: PickAsk,
): PickState | undefined {
  const old = numbered(state)[number - 1];
  if (!old || !groups.some(({ id, own }) => own && id === old.group)) return undefined;
  const fresh: PickRow = { group: old.group, value: text, label: text, ticked: true, added: true };
  return { ...state, rows: state.rows.map((row) => (row === old ? fresh : row)) };
}

/** The rows of those numbers ticked, and no others but the manager's own; undefined where there is no such row. */
function tickedAs(state: PickState, numbers: readonly number[]): PickState | undefined {
  const rows = numbered(state);
  const wanted = new Set(numbers.map((number) => rows[number - 1]));
  if (wanted.has(undefined)) return undefined;
  return {
    ...state,
    rows: state.rows.map((row) => ({ ...row, ticked: wanted.has(row) || row.added === true })),
  };
}

/** The rows with some ticks set and some taken away; undefined where there is no such row. */
function adjusted(state: PickState, changes: readonly TickChange[]): PickState | undefined {
  const rows = numbered(state);
  if (changes.some(({ number }) => rows[number - 1] === undefined)) return undefined;
  const wanted = new Map(changes.map(({ number, ticked }) => [rows[number - 1], ticked]));
  return { ...state, rows: state.rows.map((row) => ({ ...row, ticked: wanted.get(row) ?? row.ticked })) };
}

/** Says which ticks were set and taken away. */
function tellChanges(changes: readonly TickChange[], state: PickState, write: PlainIo['write']): void {
  const rows = numbered(state);
  for (const { number, ticked } of changes)
    write(`${ticked ? 'Lagt til' : 'Tatt bort'}: ${number}. ${rows[number - 1]?.label}`);
  write('Skriv mer, eller Enter når du er ferdig.');
}

/** Advice on what one has just picked, and not on all that one might have. */
function remind(start: PickState, { rows }: PickState, write: PlainIo['write']): void {
  const before = new Set(start.rows.filter(({ ticked }) => ticked).map(({ value }) => value));
  for (const row of rows.filter(({ ticked, value }) => ticked && !before.has(value))) {
    if (row.note && row.remind) write(`Husk, om «${row.label}»: ${row.note}`);
  }
}

/** Asks for any number out of groups by plain lines. */
export async function plainPick(
  ask: PickAsk,
  io: PlainIo,
  showFrame: (frame: Frame, write: PlainIo['write']) => void,
): Promise<OrBack<Picked>> {
  const { write } = io;
  const key = ask.frame.question;
  const start = ownLast(startOfPick(ask));
  let state = withPickDraft(ask, start, io.picks.get(key));
  io.picks.delete(key);
  const again = () => {
    show(ask, state, write);
    write(instructions(ask));
  };
  showFrame(ask.frame, write);
  again();
  for (;;) {
    const reply = await io.ask(ask.frame, again);
    if (reply === back) {
      const draft = draftOfPick(start, state);
      if (draft) io.picks.set(key, draft);
      return back;
    }
    const meaning = meaningOf(reply, ask);
    if (meaning.kind === 'exit') return { exit: meaning.value };
    if (meaning.kind === 'again') again();
    else if (meaning.kind === 'own' || meaning.kind === 'rewrite') {
      const checked = ask.check(meaning.text);
      const next =
        meaning.kind === 'own'
          ? withOwn(state, meaning.group, meaning.text)
          : rewritten(state, meaning.number, meaning.text, ask);
      if (!checked.ok) write(checked.message);
      else if (!next) write('Det punktet kan ikke skrives om.');
      else {
        state = next;
        write('Notert. Skriv mer, eller Enter når du er ferdig.');
      }
    } else if (meaning.kind === 'adjust') {
      const next = adjusted(state, meaning.changes);
      if (next) tellChanges(meaning.changes, next, write);
      else write(`Skriv tall fra 1 til ${numbered(state).length}, for eksempel +1 eller -1.`);
      state = next ?? state;
    } else {
      const next = meaning.kind === 'numbers' ? tickedAs(state, meaning.numbers) : state;
      const some = next?.rows.some((row) => row.ticked && !row.fixed);
      if (meaning.kind === 'unknown' || !next) {
        write(`Skriv tall fra 1 til ${numbered(state).length} med komma mellom, for eksempel 1,3.`);
      } else if (!some && !ask.mayBeEmpty) write('Du har ikke valgt noe. Skriv minst ett nummer.');
      else {
        remind(start, next, write);
        return pickedOf(ask, next);
      }
    }
  }
}
