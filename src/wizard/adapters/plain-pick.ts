import { collapse, fold } from '../../norwegian/text.ts';
import { back, type Frame, type OrBack, type PickAsk, type Picked, type PickGroup, type PickItem } from '../prompter.ts';
import type { PlainIo } from './plain.ts';

/*
 * Picking several by their numbers. The list is written once; what one adds or rewrites is told in a line.
 */

interface Row extends PickItem {
  readonly group: string;
  ticked: boolean;
  label: string;
  value: string;
}

/** The rows that can be picked: what is fixed has no number. */
const numbered = (rows: readonly Row[]) => rows.filter((row) => !row.fixed);

const letterOf = (index: number) => String.fromCharCode(65 + index);

function show(ask: PickAsk, rows: readonly Row[], whole: boolean, write: PlainIo['write']): void {
  const lettered = ask.groups.filter(({ own }) => own).length > 1;
  ask.groups.forEach((group, index) => {
    if (group.title) write(lettered ? `${letterOf(index)}. ${group.title}` : group.title);
    const all = rows.filter((row) => row.group === group.id);
    const visible = whole ? all : all.slice(0, group.shown);
    for (const row of visible) {
      const mark = row.ticked ? '[x]' : '[ ]';
      const number = row.fixed ? '' : `${numbered(rows).indexOf(row) + 1}. `;
      write(`${number}${mark} ${row.label}${row.note && !row.fixed ? ` (${row.note})` : ''}`, '  ');
    }
    if (visible.length < all.length) write(`${all.length - visible.length} flere. Skriv «mer» for å se dem.`, '  ');
  });
}

function instructions({ groups, exits }: PickAsk): string {
  const own = groups.filter((group) => group.own);
  const parts = ['Skriv numrene du vil ha, for eksempel 1,3,5. Enter gir dem som er merket med x.'];
  if (own.length === 1) parts.push('«+ tekst» legger til et eget punkt.');
  if (own.length > 1) parts.push(`«+${letterOf(0)} tekst» legger til et eget punkt i gruppe ${letterOf(0)}.`);
  if (own.length > 0) parts.push('«3 = tekst» skriver om punkt 3.');
  if (exits.length > 0) parts.push(`Du kan også svare ${exits.map(({ value }) => `«${value}»`).join(' eller ')}.`);
  return parts.join(' ');
}

/** The numbers of «1,3 5-7», counted from 1; undefined when it is something else. */
export function parseNumbers(text: string): number[] | undefined {
  const numbers: number[] = [];
  for (const part of text.split(/[\s,;]+|\bog\b/u).filter(Boolean)) {
    const range = /^(\d+)(?:[-–](\d+))?$/u.exec(part);
    if (!range) return undefined;
    const from = Number(range[1]);
    const to = Number(range[2] ?? from);
    if (to - from > 999) return undefined;
    for (let number = from; number <= to; number += 1) numbers.push(number);
  }
  return numbers.length > 0 ? numbers : undefined;
}

/** The group of «+B tekst»; «+ tekst» is the first that takes points of one's own. */
function ownPoint(reply: string, groups: readonly PickGroup[]): { group: PickGroup; text: string } | undefined {
  const match = /^\+(\p{L}(?=\s))?\s*(.*)$/u.exec(reply.trim());
  if (!match) return undefined;
  const lettered = match[1] ? groups[(match[1].toUpperCase().codePointAt(0) ?? 0) - 65] : undefined;
  const group = lettered?.own ? lettered : groups.find(({ own }) => own);
  const text = collapse(match[2] ?? '');
  return group && text !== '' ? { group, text } : undefined;
}

/** Asks for any number out of groups by plain lines. */
export async function plainPick(
  ask: PickAsk,
  io: PlainIo,
  showFrame: (frame: Frame, write: PlainIo['write']) => void,
): Promise<OrBack<Picked>> {
  const rows: Row[] = ask.groups.flatMap((group) => group.items.map((item) => ({ ...item, group: group.id })));
  const added = new Set<Row>();
  showFrame(ask.frame, io.write);
  show(ask, rows, false, io.write);
  io.write(instructions(ask));
  for (;;) {
    const reply = await io.ask(ask.frame);
    if (reply === back) return back;
    const typed = fold(reply);
    const exit = ask.exits.find(({ value, label }) => [fold(value), fold(label)].includes(typed));
    if (exit) return { exit: exit.value };
    if (typed === 'mer' || typed === 'alle') {
      show(ask, rows, true, io.write);
      continue;
    }
    const own = ownPoint(reply, ask.groups);
    const rewrite = /^(\d+)\s*=\s*(.+)$/u.exec(reply.trim());
    if (own || rewrite) {
      const text = own?.text ?? collapse(rewrite?.[2] ?? '');
      const old = numbered(rows)[Number(rewrite?.[1]) - 1];
      const checked = ask.check(text);
      if (!checked.ok) io.write(checked.message);
      else if (own) {
        const row: Row = { group: own.group.id, value: text, label: text, ticked: true };
        rows.push(row);
        added.add(row);
        io.write(`Lagt til som ${numbered(rows).length}. Skriv mer, eller Enter når du er ferdig.`);
      } else if (old && canRewrite(old, ask)) {
        Object.assign(old, { value: text, label: text, ticked: true });
        io.write(`Skrevet om. Skriv mer, eller Enter når du er ferdig.`);
      } else io.write('Det punktet kan ikke skrives om.');
      continue;
    }
    const numbers = typed === '' ? undefined : parseNumbers(typed);
    const wanted = numbers?.map((number) => numbered(rows)[number - 1]);
    if (typed !== '' && (!wanted || wanted.includes(undefined))) {
      io.write(`Skriv tall fra 1 til ${numbered(rows).length} med komma mellom, for eksempel 1,3.`);
      continue;
    }
    const chosen = numbered(rows).filter((row) => (wanted ? wanted.includes(row) || added.has(row) : row.ticked));
    if (chosen.length === 0 && !ask.mayBeEmpty) {
      io.write('Du har ikke valgt noe. Skriv minst ett nummer.');
      continue;
    }
    return { groups: byGroup(ask.groups, chosen) };
  }
}

const canRewrite = (row: Row, { groups }: PickAsk) => groups.some(({ id, own }) => own && id === row.group);

/** What was chosen, by group, each once. */
function byGroup(groups: readonly PickGroup[], chosen: readonly Row[]): Map<string, string[]> {
  return new Map(
    groups.map(({ id }) => [id, [...new Set(chosen.filter((row) => row.group === id).map(({ value }) => value))]]),
  );
}
