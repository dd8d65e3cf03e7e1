import type { Frame } from '../prompter.ts';
import type { Key } from './key.ts';
import { hanging, hintLines, type Look } from './layout.ts';

/*
 * Help in place of a question: as many pages as the window makes of it, to be turned with Space and the arrows. Any
 * other key gives the question back.
 */

/** The page that is shown, from 0; undefined while the question itself is. */
export type HelpPage = number | undefined;

/** The empty line above, two lines of keys, and the line that a prompt leaves free. */
const otherRows = 5;

/** The help cut into what the window has room for; a paragraph is only cut where it is higher than the window. */
function pagesOf({ help }: Frame, look: Look): string[][] {
  const room = Math.max(3, look.rows - otherRows);
  const pages: string[][] = [[]];
  for (const paragraph of help) {
    let lines = hanging(paragraph, '', look);
    const page = pages.at(-1) ?? [];
    const gap = page.length > 0 ? [''] : [];
    if (page.length + gap.length + lines.length <= room) {
      page.push(...gap, ...lines);
      continue;
    }
    if (page.length === 0) pages.pop();
    for (; lines.length > 0; lines = lines.slice(room)) pages.push(lines.slice(0, room));
  }
  return pages;
}

/** The page shown: the window may have grown since it was turned to. */
const inside = (page: number, pages: readonly unknown[]) => Math.min(page, pages.length - 1);

const forwards = new Set(['down', 'right', 'pagedown', 'return']);
const backwards = new Set(['up', 'left', 'pageup']);

/** The page after a key; undefined when it is the question's turn again. */
export function turnHelp(page: number, key: Key, frame: Frame, look: Look): HelpPage {
  const pages = pagesOf(frame, look);
  const now = inside(page, pages);
  const last = now === pages.length - 1;
  if (pages.length > 1 && backwards.has(key.name)) return Math.max(0, now - 1);
  const onwards = forwards.has(key.name) || key.text === ' ';
  return onwards && !last ? now + 1 : undefined;
}

/** One page of the help, and how to get on. */
export function helpLines(page: number, frame: Frame, look: Look): string[] {
  const pages = pagesOf(frame, look);
  const now = inside(page, pages);
  const keys: (readonly [string, string])[] =
    pages.length === 1
      ? [['Trykk en tast', 'for å gå tilbake']]
      : [
          ...(now < pages.length - 1 ? [['Mellomrom', 'neste side'] as const] : []),
          ...(now > 0 ? [['↑', 'forrige side'] as const] : []),
          ['Esc', 'tilbake til spørsmålet'],
          ['Side', `${now + 1} av ${pages.length}`],
        ];
  return ['', ...(pages[now] ?? []), '', ...hintLines(keys, look)];
}
