import { Separator } from '@inquirer/core';
import { wrap } from '../../terminal.ts';
import type { Choice, ChooseAsk } from '../prompter.ts';
import { clip, commonHints, frameLines, hintLines, type Look, pointer } from './layout.ts';

/*
 * The library's select prompt, in Norwegian and in our layout: label and what stands for it now in two columns.
 */

const isChoice = (entry: ChooseAsk['choices'][number]): entry is Choice => 'value' in entry;

/** Room for the pointer and the space after it. */
const margin = 2;

function rowText({ label, detail }: Choice, column: number, look: Look): string {
  const room = look.width - margin - 1;
  if (detail === undefined) return clip(label, room, look);
  const head = clip(label, column, look).padEnd(column);
  return `${head}  ${look.colour.dim(clip(detail, room - column - 2, look))}`;
}

/** The configuration of the library's prompt for a question. */
export function chooseConfig(ask: ChooseAsk, look: Look) {
  const { colour, width } = look;
  const withDetail = ask.choices.filter(isChoice).filter(({ detail }) => detail !== undefined);
  const longest = Math.max(0, ...withDetail.map(({ label }) => [...label].length));
  const column = Math.min(longest, Math.floor(width * 0.42));
  const message = frameLines(ask.frame, look);
  const described = ask.choices.map((entry) =>
    isChoice(entry) && entry.hint ? description(entry.hint, look) : '',
  );
  const descriptionRows = Math.max(
    0,
    ...described.map((text) => (text === '' ? 0 : text.split('\n').length)),
  );
  const rows = look.rows - message.length - descriptionRows - 5;
  const move = ask.choices.length > rows ? `flytt (${ask.choices.filter(isChoice).length} valg)` : 'flytt';
  const hints = hintLines([['↑↓', move], ['Enter', 'velg'], ...commonHints(ask.frame)], look);
  return {
    message: message.join('\n'),
    loop: false,
    pageSize: Math.max(4, rows),
    ...(ask.initial !== undefined && { default: ask.initial }),
    choices: ask.choices.map((entry, index) =>
      isChoice(entry)
        ? {
            value: entry.value,
            name: rowText(entry, column, look),
            description: described[index] ?? '',
          }
        : new Separator(colour.bold(clip(entry.heading, width - margin, look)) || ' '),
    ),
    theme: {
      prefix: '',
      icon: { cursor: pointer(look) },
      style: {
        message: (text: string) => text,
        highlight: (text: string) => colour.cyan(text),
        description: (text: string) => text,
        disabled: (text: string) => text,
        error: (text: string) => colour.red(text),
        keysHelpTip: () => hints.join('\n'),
      },
    },
  };
}

/** What is said of the active choice: at most four lines, so that the list keeps its place. */
function description(hint: string, { colour, width, symbols }: Look): string {
  const lines = wrap(hint, width, '  ').split('\n');
  const shown = lines.length > 4 ? [...lines.slice(0, 3), `  ${symbols.ellipsis}`] : lines;
  return shown.map((line) => colour.dim(line)).join('\n');
}
