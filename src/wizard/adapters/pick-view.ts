import { quoted } from '../../norwegian/text.ts';
import type { PickAsk } from '../prompter.ts';
import { renderEditor } from './editor.ts';
import { helpLines } from './help-pages.ts';
import {
  commonHints,
  errorLines,
  frameLines,
  hanging,
  hintLines,
  type Look,
  moreLine,
  pointer,
  windowed,
} from './layout.ts';
import { type Entry, entriesOf, groupForSought, isActive, type PickState } from './pick-state.ts';

function entryLines(entry: Entry, state: PickState, look: Look): string[] {
  const { colour } = look;
  const active = isActive(entry, state);
  const mark = active ? `${pointer(look)} ` : '  ';
  const tint = (lines: readonly string[]) => lines.map((line) => (active ? colour.cyan(line) : line));
  switch (entry.kind) {
    case 'heading':
      return hanging(entry.title, '', look).map((line) => colour.bold(line));
    case 'item': {
      const { ticked, fixed, label } = entry.row;
      const lines = hanging(label, `${mark}${ticked ? '[x]' : '[ ]'} `, look);
      return fixed ? lines.map((line) => colour.dim(line)) : tint(lines);
    }
    case 'more':
      return tint(hanging(`${entry.count} flere forslag ${look.symbols.ellipsis}`, `${mark}    `, look));
    case 'own':
      return tint(hanging('Skriv et eget punkt', `${mark}  + `, look));
    case 'exit':
      return tint(hanging(entry.choice.label, `${mark}    `, look));
  }
}

/** What is worth knowing about where the pointer stands, as far as it leaves room for the list. */
function noteLines(entry: Entry | undefined, look: Look): string[] {
  const note = entry?.kind === 'item' ? entry.row.note : undefined;
  if (!note) return [];
  const lines = hanging(note, `${look.symbols.arrow} `, look);
  const room = Math.max(3, Math.floor(look.rows / 4));
  const shown = lines.length > room ? [...lines.slice(0, room - 1), `  ${look.symbols.ellipsis}`] : lines;
  return shown.map((line) => look.colour.yellow(line));
}

function hintsOf(ask: PickAsk, state: PickState): (readonly [string, string])[] {
  if (state.writing)
    return [
      ['Enter', 'legg til'],
      ['Esc', 'angre'],
    ];
  const own = ask.groups.some((group) => group.own);
  if (groupForSought(ask, state))
    return [
      ['Enter', 'legg til'],
      ['Esc', 'slett søket'],
    ];
  return [
    ['↑↓', 'flytt'],
    ['Mellomrom', 'kryss av'],
    ['Enter', 'ferdig'],
    ...(own ? [['Tab', 'skriv om'] as const, ['Bokstaver', 'søk'] as const] : []),
    ...commonHints(ask.frame),
  ];
}

function writingLines(ask: PickAsk, { writing }: PickState, look: Look): string[] {
  if (!writing) return [];
  const { colour } = look;
  const group = ask.groups.find(({ id }) => id === writing.group);
  const title = writing.row === undefined ? 'Eget punkt' : 'Ny ordlyd';
  const tip =
    writing.editor.text === '' && group?.example ? hanging(`For eksempel: ${group.example}`, '  ', look) : [];
  const lines = renderEditor(writing.editor, look.width - 2);
  return [
    '',
    colour.bold(group?.title ? `${title}: ${group.title}` : title),
    ...lines.map((line, index) => (index === 0 ? `${pointer(look)} ${line}` : `  ${line}`)),
    ...tip.map((line) => colour.dim(line)),
  ];
}

/** What a search that finds nothing can be used for. */
function noHits(ask: PickAsk, state: PickState, look: Look): string[] {
  if (entriesOf(ask, state).length > 0) return [];
  const sought = groupForSought(ask, state);
  const place = sought?.title === undefined ? '' : ` under ${quoted(sought.title)}`;
  const enter = sought ? ` Enter legger til ${quoted(state.filter.trim())} som eget punkt${place}.` : '';
  return hanging(`Ingen treff.${enter} Esc sletter søket.`, '', look).map((line) => look.colour.dim(line));
}

/** How many ticks stand out of sight, so that nobody says yes to what they haven't seen. */
function ticksAmong(hidden: readonly Entry[], { rows }: PickState, where: string): string {
  const count = hidden.filter((entry) => entry.kind === 'item' && entry.row.ticked).length;
  const all = rows.filter(({ ticked }) => ticked).length;
  return count === 0 ? '' : ` ${count} av ${all} kryss står ${where}`;
}

/** The whole prompt, no higher than the window: of the list, what is around the pointer. */
export function renderPick(ask: PickAsk, state: PickState, look: Look): string[] {
  if (state.help !== undefined) return helpLines(state.help, ask.frame, look);
  const { colour } = look;
  const entries = entriesOf(ask, state);
  const activeIndex = Math.max(
    0,
    entries.findIndex((entry) => isActive(entry, state)),
  );
  const above = frameLines(ask.frame, look);
  const search = state.filter === '' ? [] : [colour.bold(`Søk: ${state.filter}`)];
  const below = [
    ...noHits(ask, state, look),
    ...writingLines(ask, state, look),
    ...(state.writing ? [] : noteLines(entries[activeIndex], look)),
    ...errorLines(state.error, look),
    '',
    ...hintLines(hintsOf(ask, state), look),
  ];
  const blocks = entries.map((entry, index) => {
    const lines = entryLines(entry, state, look);
    const first = index === 0;
    return (entry.kind === 'heading' || (entry.kind === 'exit' && entries[index - 1]?.kind !== 'exit')) &&
      !first
      ? ['', ...lines]
      : lines;
  });
  const rows = Math.max(4, look.rows - above.length - search.length - below.length - 3);
  const shown = windowed(
    blocks,
    blocks.map((block) => block.length),
    activeIndex,
    rows,
  );
  const [firstShown] = shown;
  const cutAbove = firstShown !== undefined && firstShown !== blocks[0];
  const cutBelow = shown.length > 0 && shown.at(-1) !== blocks.at(-1);
  const from = firstShown === undefined ? 0 : blocks.indexOf(firstShown);
  const ticksAbove = ticksAmong(entries.slice(0, from), state, 'lenger opp');
  const ticksBelow = ticksAmong(entries.slice(from + shown.length), state, 'lenger ned');
  return [
    ...above,
    ...search,
    ...(cutAbove ? [moreLine('up', look) + colour.yellow(ticksAbove)] : []),
    ...shown.flat(),
    ...(cutBelow ? [moreLine('down', look) + colour.yellow(ticksBelow)] : []),
    ...below,
  ];
}
