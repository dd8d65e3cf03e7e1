import { describe, expect, it } from 'vitest';
import { helpLines, turnHelp } from '../../../src/wizard/adapters/help-pages.ts';
import type { Machine } from '../../../src/wizard/adapters/machine.ts';
import { pickMachine } from '../../../src/wizard/adapters/pick-machine.ts';
import { textMachine } from '../../../src/wizard/adapters/text-machine.ts';
import { lineSpec } from '../../../src/wizard/adapters/text-state.ts';
import { frameOf } from '../../../src/wizard/frame.ts';
import type { Frame } from '../../../src/wizard/prompter.ts';
import { knowledge } from '../support.ts';
import { frame, look, play } from './support.ts';

/** The help alone, as a machine. */
function helpMachine(frame: Frame): Machine<number, undefined> {
  return {
    start: 0,
    press: (page, key, look) => {
      const next = turnHelp(page, key, frame, look);
      return next === undefined ? { done: undefined } : { state: next };
    },
    render: (page, look) => helpLines(page, frame, look),
  };
}

const long = {
  ...frame,
  help: Array.from({ length: 12 }, (_, index) => `Avsnitt ${index + 1}. ${'Her står det noe. '.repeat(8)}`),
};
const questions = knowledge.questions().flatMap(({ spørsmål }) => spørsmål);

describe('help', () => {
  it('is one page where it fits, and any key leaves it', () => {
    const screen = helpLines(0, frame, look()).join('\n');
    expect(screen).toContain('Slik svarer du.');
    expect(screen).toContain('Trykk en tast');
    expect(play(helpMachine(frame), ' ')).toMatchObject({ done: undefined });
    expect(play(helpMachine(frame), '[down]')).toMatchObject({ done: undefined });
  });

  it.each([
    [80, 24],
    [40, 24],
    [40, 10],
  ])('never is higher or wider than a window of %i × %i, and nothing of it is lost', (width, rows) => {
    const size = look({ width, rows });
    const seen: string[] = [];
    for (let page = 0; ; page += 1) {
      const lines = helpLines(page, long, size);
      expect(lines.length).toBeLessThan(rows);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      seen.push(...lines);
      if (!lines.join('\n').includes('neste side')) break;
    }
    const words = seen.join(' ');
    for (const paragraph of long.help) expect(words).toContain(paragraph.slice(0, 11));
    expect(words.match(/Her står det noe\./gu)?.length ?? 0).toBeGreaterThan(60);
  });

  it('is turned with Space and the arrows, there and back', () => {
    const start = helpMachine(long);
    expect(play(start, '').screen).toMatch(/Mellomrom neste side.*Side 1 av \d/u);
    expect(play(start, ' ').screen).toMatch(/↑ forrige side[\s\S]*Side 2 av \d/u);
    expect(play(start, '[down][up]').screen).toContain('Side 1 av');
    expect(play(start, '[up]').screen).toContain('Side 1 av');
    expect(play(start, `${' '.repeat(20)}`)).toMatchObject({ done: undefined });
    expect(play(start, ' [escape]')).toMatchObject({ done: undefined });
    expect(play(start, 'x')).toMatchObject({ done: undefined });
  });

  it('is turned within the questions too, which stand as they were', () => {
    const check = () => ({ ok: true as const });
    const line = textMachine(lineSpec({ frame: long, check }));
    expect(play(line, '? ').screen).toContain('Side 2 av');
    expect(play(line, '? [escape]').screen).toContain('Hva?');
    const pick = pickMachine({ frame: long, check, groups: [], exits: [{ value: 'ingen', label: 'Ingen' }] });
    expect(play(pick, '?[down]').screen).toContain('Side 2 av');
    expect(play(pick, '?x').screen).toContain('Hva?');
  });

  it('stays on a page that is there when the window grows', () => {
    expect(helpLines(40, long, look({ rows: 30 })).join('\n')).toMatch(/Side (\d+) av \1/u);
  });

  it('of every question fits a narrow window, page by page', () => {
    const size = look({ width: 40, rows: 24 });
    for (const question of questions) {
      const one = frameOf(question, knowledge, { canGoBack: true });
      for (const page of [0, 1, 2, 3])
        expect(helpLines(page, one, size).length, question.id).toBeLessThan(24);
    }
  });
});
