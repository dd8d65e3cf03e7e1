import { describe, expect, it } from 'vitest';
import { pickMachine } from '../../../src/wizard/adapters/pick-machine.ts';
import type { PickAsk, PickGroup, PickItem } from '../../../src/wizard/prompter.ts';
import { frame, look, play } from './support.ts';

const item = (label: string, rest: Partial<PickItem> = {}): PickItem => ({
  value: label,
  label,
  ticked: false,
  ...rest,
});
const group = (id: string, items: readonly PickItem[], rest: Partial<PickGroup> = {}): PickGroup => ({
  id,
  items,
  shown: items.length,
  own: true,
  ...rest,
});
const ask: PickAsk = {
  frame,
  groups: [
    group(
      'a',
      [
        item('eple', { ticked: true }),
        item('pære', { note: 'Husk skallet.' }),
        item('plomme'),
        item('fiken'),
        item('drue'),
      ],
      {
        title: 'Frukt',
        shown: 2,
        example: 'mango',
      },
    ),
    group('b', [item('gulrot')], { title: 'Grønt' }),
  ],
  exits: [{ value: 'ingen', label: 'Ingen av disse' }],
  check: (text) => (text === 'x' ? { ok: false, message: 'Ikke x.' } : { ok: true }),
};
const machine = pickMachine(ask);
const picked = (script: string, from = machine) => {
  const end = play(from, script);
  if (!('done' in end) || end.done?.exit !== undefined) return end;
  return Object.fromEntries(end.done?.groups ?? []);
};

it('cuts a long note, so that the list keeps its place', () => {
  const item = { value: 'a', label: 'Eple', ticked: false, note: 'Dette er en lang merknad. '.repeat(40) };
  const one = pickMachine({
    frame,
    groups: [{ id: 'a', own: false, shown: 5, items: [item] }],
    exits: [],
    check: () => ({ ok: true }),
  });
  const { screen } = play(one, '', look({ width: 40, rows: 24 }));
  expect(screen.split('\n').length).toBeLessThan(24);
  expect(screen).toContain('Eple');
  expect(screen).toContain('…');
});

describe('ticking', () => {
  it('takes what is ticked beforehand on Enter', () => {
    expect(picked('[return]')).toEqual({ a: ['eple'], b: [] });
  });

  it('ticks and unticks with Space, up and down and around', () => {
    expect(picked(' [down] [return]')).toEqual({ a: ['pære'], b: [] });
    expect(picked('[up][up][up] [return]')).toEqual({ a: ['eple'], b: ['gulrot'] });
  });

  it('explains Space where Enter was pressed on nothing', () => {
    const { screen } = play(machine, ' [return]');
    expect(screen).toContain('Trykk mellomrom');
    expect(picked(' [return]', pickMachine({ ...ask, mayBeEmpty: true }))).toEqual({ a: [], b: [] });
  });

  it('leaves by a way out', () => {
    expect(picked('[up][return]')).toMatchObject({ done: { exit: 'ingen' } });
    expect(picked('[up] ')).toMatchObject({ done: { exit: 'ingen' } });
  });

  it('neither reaches nor returns what is fixed', () => {
    const fixed = {
      ...ask,
      groups: [group('a', [item('fast', { ticked: true, fixed: true }), item('fri')], { own: false })],
    };
    expect(picked(' [return]', pickMachine(fixed))).toEqual({ a: ['fri'] });
  });

  it('tells what is worth knowing about where one stands', () => {
    expect(play(machine, '').screen).not.toContain('Husk skallet.');
    expect(play(machine, '[down]').screen).toContain('Husk skallet.');
  });
});

describe('more, and searching', () => {
  it('opens the rest of a group where one stands', () => {
    expect(play(machine, '').screen).toContain('3 flere forslag');
    expect(play(machine, '').screen).not.toContain('fiken');
    expect(picked('[down][down][return] [return]')).toEqual({ a: ['eple', 'plomme'], b: [] });
    expect(picked('[right][down][down][down] [return]')).toEqual({ a: ['eple', 'fiken'], b: [] });
  });

  it('finds by letters, and shows afterwards what was ticked', () => {
    const { screen } = play(machine, 'drue');
    expect(screen).toContain('Søk: drue');
    expect(screen).not.toContain('gulrot');
    expect(picked('drue [return]')).toEqual({ a: ['eple', 'drue'], b: [] });
    expect(play(machine, 'drue [escape]').screen).toContain('[x] drue');
    expect(play(machine, 'dr[backspace][backspace]').screen).toContain('gulrot');
    expect(play(machine, 'zzz').screen).toContain('Ingen treff');
  });
});

describe('a search that finds nothing', () => {
  it('is added as a point of one’s own with Enter', () => {
    expect(play(machine, 'mango').screen).toContain('Enter legger til «mango» som eget punkt under «Frukt».');
    expect(picked('mango[return][return]')).toEqual({ a: ['eple', 'mango'], b: [] });
    expect(picked('[up][up]mango[return][return]')).toEqual({ a: ['eple'], b: ['mango'] });
    const picky = pickMachine({ ...ask, check: () => ({ ok: false, message: 'Ikke det.' }) });
    expect(play(picky, 'mango[return]').screen).toMatch(/Søk: mango[\s\S]*Ikke det\./u);
  });

  it('is only deleted where there are no points of one’s own', () => {
    const closed = pickMachine({ ...ask, groups: [group('a', [item('eple')], { own: false })] });
    expect(play(closed, 'mango').screen).toContain('Ingen treff. Esc sletter søket.');
  });
});

it('tells how many ticks are out of sight', () => {
  const many = Array.from({ length: 30 }, (_, index) => item(`punkt ${index}`, { ticked: index % 10 === 0 }));
  const long = pickMachine({ ...ask, groups: [group('a', many)] });
  expect(play(long, '').screen).toContain('↓ … 1 av 3 kryss står lenger ned');
  expect(play(long, '[up]').screen).toContain('↑ … 2 av 3 kryss står lenger opp');
});

describe('points of one’s own', () => {
  it('are added to the group where one stands, with + or from the list', () => {
    expect(picked('+banan[return][return]')).toEqual({ a: ['eple', 'banan'], b: [] });
    expect(picked('[up][up][return]kål[return][return]')).toEqual({ a: ['eple'], b: ['kål'] });
    expect(play(machine, '+').screen).toContain('For eksempel: mango');
  });

  it('may be several, pasted', () => {
    expect(picked('+banan[break]mango[break]kiwi[return][return]')).toEqual({
      a: ['eple', 'banan', 'mango', 'kiwi'],
      b: [],
    });
  });

  it('put a pick in other words', () => {
    expect(picked('[tab]r[return][return]')).toEqual({ a: ['epler'], b: [] });
    expect(picked('[tab][^u][return][return]')).toEqual({ a: ['eple'], b: [] });
  });

  it('are checked, and can be given up', () => {
    expect(play(machine, '+x[return]').screen).toContain('Ikke x.');
    expect(picked('+x[return][escape][return]')).toEqual({ a: ['eple'], b: [] });
  });
});

describe('leaving and help', () => {
  it('goes back, shows help, and does neither in the middle of something', () => {
    expect(play(machine, '[escape]')).toMatchObject({ leave: 'back' });
    expect(play(machine, '?').screen).toContain('Slik svarer du.');
    expect(play(machine, '?[escape]').screen).toContain('Hva?');
    // While a point is written: where nothing stands yet, and right after an error.
    expect(play(machine, '+?').screen).toContain('Slik svarer du.');
    expect(play(machine, '+x[return]?').screen).toContain('Slik svarer du.');
    expect(play(machine, '+Hva?').screen).toContain('Hva?');
    expect(play(machine, 'e[escape]').screen).toContain('Hva?');
  });
});

describe('the window', () => {
  const many = pickMachine({
    ...ask,
    groups: [
      group(
        'a',
        Array.from({ length: 60 }, (_, index) =>
          item(`Punkt nummer ${index} med en ganske lang tekst bak seg`),
        ),
        { title: 'Mange' },
      ),
    ],
  });

  it.each([
    [80, 24],
    [40, 24],
    [40, 16],
    [120, 50],
  ])('is not outgrown at %d × %d, and shows the active point', (width, rows) => {
    for (const presses of [0, 1, 30, 59, 62]) {
      const { screen } = play(many, '[down]'.repeat(presses), look({ width, rows }));
      const lines = screen.split('\n');
      expect(lines.length).toBeLessThanOrEqual(rows);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
      expect(screen).toContain('❯');
    }
  });

  it('does without fancy signs', () => {
    const { screen } = play(machine, '', look({ unicode: false }));
    expect(screen).toContain('> [x] eple');
    expect(screen).not.toMatch(/[❯↑·]/u);
  });
});
