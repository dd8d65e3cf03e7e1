import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Cancelled } from '../../../src/errors.ts';
import { createLines } from '../../../src/wizard/adapters/lines.ts';
import { createPlainPrompter } from '../../../src/wizard/adapters/plain.ts';
import { meaningOf, parseChanges, parseNumbers } from '../../../src/wizard/adapters/plain-pick.ts';
import { back, type PickAsk } from '../../../src/wizard/prompter.ts';
import { plainPrompter } from '../support.ts';
import { frame } from './support.ts';

const check = (text: string) =>
  text.trim() === '' ? { ok: false as const, message: 'Skriv noe.' } : { ok: true as const };
const pickAsk: PickAsk = {
  frame,
  groups: [
    {
      id: 'a',
      title: 'Frukt',
      own: true,
      shown: 2,
      items: [
        { value: 'eple', label: 'Eple', ticked: true },
        { value: 'pære', label: 'Pære', ticked: false, note: 'Husk skallet.', remind: true },
        { value: 'plomme', label: 'Plomme', ticked: false },
      ],
    },
    { id: 'b', title: 'Grønt', own: true, shown: 1, items: [{ value: 'kål', label: 'Kål', ticked: false }] },
  ],
  exits: [
    { value: 'ingen', label: 'Ingen av disse' },
    { value: 'vet ikke ennå', label: 'Vet ikke ennå' },
  ],
  check,
};

describe('a line', () => {
  const ask = { frame, check, suggestion: { text: 'Forslag', reason: 'det vanlige' } };

  it('is what was typed, or the suggestion on Enter', async () => {
    expect(await plainPrompter(['Bjørn 😀']).prompter.line(ask)).toBe('Bjørn 😀');
    const { prompter, output } = plainPrompter(['']);
    expect(await prompter.line(ask)).toBe('Forslag');
    expect(output()).toContain('Enter gir: Forslag (det vanlige)');
  });

  it('is asked for until it is understood', async () => {
    const { prompter, output } = plainPrompter(['', 'ja']);
    expect(await prompter.line({ frame, check, example: 'Lyngvik' })).toBe('ja');
    expect(output()).toMatch(/For eksempel: Lyngvik[\s\S]*Skriv noe\./u);
  });

  it('goes back on <, and shows help on ?', async () => {
    expect(await plainPrompter([' < ']).prompter.line(ask)).toBe(back);
    const { prompter, output } = plainPrompter(['?', 'x']);
    expect(await prompter.line(ask)).toBe('x');
    expect(output()).toMatch(/Slik svarer du\.\n\nHva\?\nEnter gir: Forslag/u);
  });

  it('ends with Cancelled where the input does', async () => {
    await expect(plainPrompter([]).prompter.line(ask)).rejects.toThrow(Cancelled);
  });
});

describe('text', () => {
  const suggestions = [{ text: 'Forslag en' }, { text: 'Forslag to', reason: 'tips' }];

  it('is a suggestion by its number, or own text on a line', async () => {
    const ask = { frame, check, shape: 'paragraphs', suggestions } as const;
    expect(await plainPrompter(['2']).prompter.text(ask)).toBe('Forslag to');
    expect(await plainPrompter(['']).prompter.text(ask)).toBe('Forslag en');
    expect(await plainPrompter(['Min egen; tekst', 'neste']).prompter.text(ask)).toBe('Min egen; tekst');
    expect(await plainPrompter(['Ett.\\', 'To.']).prompter.text(ask)).toBe('Ett.\nTo.');
    expect(await plainPrompter(['Ett.\\', '<']).prompter.text(ask)).toBe(back);
    expect(await plainPrompter(['vet ikke ennå']).prompter.text(ask)).toBe('vet ikke ennå');
  });

  it('takes no number for a text where it is the number of no suggestion', async () => {
    const one = { frame, check, shape: 'paragraphs' as const, suggestions: [{ text: 'Et forslag.' }] };
    const { prompter, output } = plainPrompter(['2', '1']);
    expect(await prompter.text(one)).toBe('Et forslag.');
    expect(output()).toContain('Skriv 1 for et forslag, eller din egen tekst.');
    expect(output()).not.toContain('Skriv nummeret');
  });

  it('has a few suggestions, and the others on «mer»', async () => {
    const many = Array.from({ length: 5 }, (_, index) => ({ text: `Tekst ${index + 1}` }));
    const { prompter, output } = plainPrompter(['mer', '5']);
    expect(await prompter.text({ frame, check, shape: 'paragraphs', suggestions: many })).toBe('Tekst 5');
    const [before, after] = output().split('> ');
    expect(before).toContain('Tekst 3');
    expect(before).not.toContain('Tekst 4');
    expect(before).toContain('\n2 forslag til. Skriv «mer» for å se dem.\n');
    expect(after).toContain('Forslag 4:\n  Tekst 4\nForslag 5:');
  });

  it('gives the answer that stands no number, so that those of the suggestions are the same', async () => {
    const standing = { text: 'Mitt', reason: 'svaret du ga før', standing: true };
    const ask = { frame, check, shape: 'paragraphs', suggestions: [standing, ...suggestions] } as const;
    expect(await plainPrompter(['1']).prompter.text(ask)).toBe('Forslag en');
    const { prompter, output } = plainPrompter(['']);
    expect(await prompter.text(ask)).toBe('Mitt');
    expect(output()).toContain('Dette er svaret du ga før:\n  Mitt\nForslag 1:');
    expect(output()).toContain('Enter beholder svaret.');
  });

  it('is a list with semicolons between', async () => {
    const ask = { frame, check, shape: 'list', suggestions: [] } as const;
    expect(await plainPrompter(['', 'a; b;c']).prompter.text(ask)).toBe('a\n b\nc');
  });
});

describe('one of several', () => {
  const choices = [
    { heading: 'Over' },
    { value: 'fast', label: 'Fast', detail: 'hel' },
    { value: 'vikar', label: 'Vikariat' },
  ];

  it('is picked by number, id or label', async () => {
    for (const reply of ['2', 'vikar', 'VIKARIAT', ' 2 ']) {
      expect(await plainPrompter([reply]).prompter.choose({ frame, choices })).toBe('vikar');
    }
  });

  it('is the usual one on Enter, where there is one', async () => {
    expect(await plainPrompter(['']).prompter.choose({ frame, choices, initial: 'vikar' })).toBe('vikar');
    const { prompter, output } = plainPrompter(['', '3', 'tull', '1']);
    expect(await prompter.choose({ frame, choices })).toBe('fast');
    expect(output().split('Skriv et tall fra 1 til 2.')).toHaveLength(4);
    expect(output()).toContain('  1. Fast: hel');
  });
});

describe('several', () => {
  const pick = async (...lines: string[]) => {
    const { prompter, output } = plainPrompter(lines);
    const reply = await prompter.pick(pickAsk);
    return {
      reply: reply === back || reply.exit !== undefined ? reply : Object.fromEntries(reply.groups),
      output: output(),
    };
  };

  it.each([
    ['jepp', 'endre'],
    ['ja', 'endre'],
    ['niks', 'behold'],
  ])('takes %s for the choice that begins so', async (reply, value) => {
    const yesNo = [
      { value: 'endre', label: 'Ja, endre svaret' },
      { value: 'behold', label: 'Nei, behold det som det er' },
    ];
    expect(await plainPrompter([reply]).prompter.choose({ frame, choices: yesNo })).toBe(value);
  });

  it('are picked by numbers, or as they are ticked', async () => {
    expect((await pick('2,4')).reply).toEqual({ a: ['pære'], b: ['kål'] });
    expect((await pick('')).reply).toEqual({ a: ['eple'], b: [] });
    expect((await pick('1-3')).reply).toEqual({ a: ['eple', 'pære', 'plomme'], b: [] });
  });

  it('are added to and taken from with a sign before the number, and told', async () => {
    const { reply, output } = await pick('+2,4', '-1', '-9', '');
    expect(reply).toEqual({ a: ['pære'], b: ['kål'] });
    expect(output).toContain('eller + foran for å legge til');
    expect(output).toMatch(/Lagt til: 2\. Pære\nLagt til: 4\. Kål\n[\s\S]*Tatt bort: 1\. Eple\n/u);
    expect(output).toContain('Skriv tall fra 1 til 4, for eksempel +1');
    expect((await pick('+2', '3')).reply).toEqual({ a: ['plomme'], b: [] });
  });

  it('take points of one’s own and other wordings, which stay with the numbers', async () => {
    expect((await pick('+ Banan', '+B Gulrot', '2 = Gul pære', '')).reply).toEqual({
      a: ['eple', 'Gul pære', 'Banan'],
      b: ['Gulrot'],
    });
    expect((await pick('+ Banan', '4')).reply).toEqual({ a: ['Banan'], b: ['kål'] });
  });

  it('leave by words, and go back', async () => {
    expect((await pick('Vet ikke ennå')).reply).toEqual({ exit: 'vet ikke ennå' });
    expect((await pick('ingen av disse')).reply).toEqual({ exit: 'ingen' });
    expect((await pick('<')).reply).toBe(back);
    const { prompter } = plainPrompter(['+ Fiken', '<', '']);
    expect(await prompter.pick(pickAsk)).toBe(back);
    const again = await prompter.pick(pickAsk);
    expect(again).toEqual({
      groups: new Map([
        ['a', ['eple', 'Fiken']],
        ['b', []],
      ]),
    });
  });

  it('say what was not understood, show more, and remind of what was just picked', async () => {
    const { output } = await pick('mer', '9', 'hei', '9 = x', '2');
    // Every row is told with its number at once; «mer» tells them again.
    expect(output.split('  3. [ ] Plomme')).toHaveLength(3);
    expect(output).toContain('Skriv tall fra 1 til 4');
    expect(output).toContain('kan ikke skrives om');
    expect(output).toContain('Husk, om «Pære»: Husk skallet.');
  });

  it('come again after the help', async () => {
    const { output } = await pick('?', '1');
    expect(output).toMatch(/Slik svarer du\.\n\nHva\?\nA\. Frukt\n {2}1\. \[x\] Eple/u);
  });

  it('have the same numbers where some are the manager’s own from before', async () => {
    const mine = { value: 'banan', label: 'Banan', ticked: true, mine: true };
    const [fruit, greens] = pickAsk.groups;
    if (!fruit || !greens) throw new Error('no groups');
    const ask = { ...pickAsk, groups: [{ ...fruit, items: [mine, ...fruit.items] }, greens] };
    const { prompter } = plainPrompter(['1,4']);
    expect(await prompter.pick(ask)).toEqual({
      groups: new Map([
        ['a', ['eple']],
        ['b', ['kål']],
      ]),
    });
  });

  it('stay as they are on «vet ikke ennå», and are none on «ingen», where no way out says otherwise', async () => {
    const ask = { ...pickAsk, exits: [], mayBeEmpty: true };
    const groups = async (reply: string) => {
      const picked = await plainPrompter([reply]).prompter.pick(ask);
      return picked !== back && picked.exit === undefined ? picked.groups.get('a') : undefined;
    };
    expect(await groups('vet ikke ennå')).toEqual(['eple']);
    expect(await groups('ingen')).toEqual([]);
  });

  it('may not be none, where none is no answer', async () => {
    const ask = { ...pickAsk, groups: pickAsk.groups.slice(1).map((group) => ({ ...group, own: false })) };
    const { prompter, output } = plainPrompter(['', '1']);
    await prompter.pick(ask);
    expect(output()).toContain('Du har ikke valgt noe.');
    const empty = plainPrompter(['']);
    expect(await empty.prompter.pick({ ...ask, mayBeEmpty: true })).toEqual({ groups: new Map([['b', []]]) });
  });
});

it.each([
  ['1,3', [1, 3]],
  ['1 og 3', [1, 3]],
  ['1, 3 og 5–7', [1, 3, 5, 6, 7]],
  ['', undefined],
  ['en', undefined],
  ['1,x', undefined],
  ['1-99999', undefined],
])('parseNumbers(%j)', (text, numbers) => {
  expect(parseNumbers(text)).toEqual(numbers);
});

it.each([
  ['+10', ['+10']],
  ['+ 10', ['+10']],
  ['-3', ['-3']],
  ['−3', ['-3']],
  ['+10,11 og 12 -3', ['+10', '+11', '+12', '-3']],
  ['+1-3', ['+1', '+2', '+3']],
  ['+1 -3', ['+1', '-3']],
  ['+1+2', ['+1', '+2']],
  ['-1, -2', ['-1', '-2']],
  ['1,3', undefined],
  ['+10 års erfaring', undefined],
  ['+A tekst', undefined],
  ['+', undefined],
])('parseChanges(%j)', (text, changes) => {
  expect(parseChanges(text)?.map(({ number, ticked }) => `${ticked ? '+' : '-'}${number}`)).toEqual(changes);
});

it.each([
  ['+', { kind: 'unknown' }],
  ['+10 års erfaring', { kind: 'own', group: 'a', text: '10 års erfaring' }],
  ['+b kål', { kind: 'own', group: 'b', text: 'kål' }],
  ['+bananer', { kind: 'own', group: 'a', text: 'bananer' }],
  ['+Z noe', { kind: 'own', group: 'a', text: 'noe' }],
])('meaningOf(%j)', (reply, meaning) => {
  expect(meaningOf(reply, pickAsk)).toMatchObject(meaning);
});

describe('createLines', () => {
  it('takes what was pasted in a terminal as one answer, and ends on an interrupt', async () => {
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    let interrupt = () => {};
    const lines = createLines({
      stdin,
      onInterrupt: (listener) => {
        interrupt = listener;
        return () => {};
      },
    });
    let output = '';
    const terminal = {
      out: (text: string) => {
        output += text;
      },
      width: 80,
    };
    const prompter = createPlainPrompter(lines, terminal);
    stdin.write('Ett.\nTo.\n');
    expect(await prompter.text({ frame, check, shape: 'paragraphs', suggestions: [] })).toBe('Ett.\nTo.');
    const waiting = prompter.line({ frame, check });
    interrupt();
    await expect(waiting).rejects.toThrow(Cancelled);
    lines.close();
    expect(stdin.destroyed).toBe(true);
    expect(output).not.toBe('');
  });

  it('reads lines that end as on Windows, and the last without an end', async () => {
    const stdin = new PassThrough();
    const lines = createLines({ stdin });
    stdin.end('æ\r\nø');
    expect([await lines.next(), await lines.next()]).toEqual(['æ', 'ø']);
    await expect(lines.next()).rejects.toThrow(Cancelled);
  });
});
