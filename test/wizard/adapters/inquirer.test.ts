import { render } from '@inquirer/testing';
import { describe, expect, it } from 'vitest';
import { Cancelled } from '../../../src/errors.ts';
import { machinePrompt } from '../../../src/wizard/adapters/machine.ts';
import { textMachine } from '../../../src/wizard/adapters/text-machine.ts';
import { lineSpec } from '../../../src/wizard/adapters/text-state.ts';
import { back, type Check, type PickAsk } from '../../../src/wizard/prompter.ts';
import { keys, screenPrompter } from './screen.ts';
import { frame, look } from './support.ts';

const check = (text: string) =>
  text === '' ? { ok: false as const, message: 'Skriv noe.' } : { ok: true as const };
const line = { frame, check, example: 'Lyngvik' };
const pick: PickAsk = {
  frame,
  groups: [
    {
      id: 'a',
      own: true,
      shown: 5,
      items: [
        { value: 'eple', label: 'Eple', ticked: true },
        { value: 'pære', label: 'Pære', ticked: false },
      ],
    },
  ],
  exits: [],
  check,
};
const choices = [
  { heading: 'Vilkår' },
  { value: 'fast', label: 'Fast', detail: 'hel stilling', hint: 'Det vanlige.' },
  { value: 'vikar', label: 'Vikariat' },
];

describe('machinePrompt, by @inquirer/testing', () => {
  const config = {
    message: '',
    machine: textMachine(lineSpec(line)) as never,
    look: () => look(),
    leave: () => undefined,
    onResize: () => () => undefined,
  };

  it('draws the machine, passes it the keys and gives its answer', async () => {
    const { answer, input, getScreen } = await render(machinePrompt, config);
    expect(getScreen()).toContain('Hva?');
    input.write('Bjørn Åsær 😀');
    expect(getScreen()).toContain('Bjørn Åsær 😀');
    input.write('\r');
    await expect(answer).resolves.toBe('Bjørn Åsær 😀');
  });

  it('takes an Enter with more in the same breath for a pasted line break', async () => {
    const { answer, input } = await render(machinePrompt, config);
    input.write('to\rlinjer');
    await new Promise((resolve) => setImmediate(resolve));
    input.write('\r');
    await expect(answer).resolves.toBe('to linjer');
  });
});

describe('the prompter in a terminal', () => {
  it('clears the question when it is answered, and tells what was understood', async () => {
    const { prompter, type, until, see } = await screenPrompter();
    const answer = prompter.line(line);
    expect(await until('For eksempel: Lyngvik')).toContain('Hva?');
    type(`Ærlighet${keys.enter}`);
    expect(await answer).toBe('Ærlighet');
    prompter.say('Ord: Ærlighet', 'done');
    expect(await see()).toBe('✔ Ord: Ærlighet');
    prompter.close();
  });

  it('goes back with Esc and Ctrl+B from every kind of question', async () => {
    const { prompter, type, until } = await screenPrompter();
    for (const leaving of [keys.esc, keys.ctrlB]) {
      const asks = [
        () => prompter.line(line),
        () => prompter.pick(pick),
        () => prompter.choose({ frame, choices }),
        () => prompter.text({ frame, check, shape: 'list', suggestions: [] }),
      ];
      for (const ask of asks) {
        const answer = ask();
        await until('Hva?');
        type(leaving);
        expect(await answer).toBe(back);
      }
    }
  });

  it('keeps what was typed when one goes back, until the question is answered', async () => {
    const { prompter, type, until } = await screenPrompter();
    const asks = [
      () => prompter.line({ ...line, suggestion: { text: 'Forslag' } }),
      () =>
        prompter.text({ frame: { ...frame, question: 'Hvorfor?' }, check, shape: 'list', suggestions: [] }),
    ];
    for (const ask of asks) {
      const left = ask();
      await until(/Hva\?|Hvorfor\?/u);
      type('Langt svar');
      await until('Langt svar');
      type(keys.ctrlB);
      await new Promise((resolve) => setTimeout(resolve, 20));
      type(keys.ctrlB);
      expect(await left).toBe(back);
      const again = ask();
      await until('Langt svar');
      type(` til${keys.enter}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      type(keys.enter);
      expect(await again).toMatch(/^Langt svar\s+til$/u);
    }
  });

  it.each([undefined, { text: '300' }])(
    'lets a refused line that comes back be typed in place of, with %s to offer',
    async (suggestion) => {
      const { prompter, type, until } = await screenPrompter();
      const number = (text: string): Check =>
        /^\d+$/u.test(text) ? { ok: true } : { ok: false, message: 'Skriv et tall.' };
      const ask = () => prompter.line({ ...line, suggestion, check: number });
      const left = ask();
      await until('Hva?');
      type(`to hundre${keys.enter}`);
      await until('Skriv et tall.');
      for (let times = suggestion ? 2 : 1; times > 0; times -= 1) {
        type(keys.ctrlB);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect(await left).toBe(back);
      const again = ask();
      expect(await until('to hundre')).toContain('Skriv et tall.');
      type('200');
      await until('200');
      type(keys.enter);
      expect(await again).toBe('200');
    },
  );

  it('keeps what was ticked and written in a list when one goes back', async () => {
    const { prompter, type, until } = await screenPrompter();
    const left = prompter.pick(pick);
    await until('[x] Eple');
    type(' ');
    await until('[ ] Eple');
    type('+');
    await until('Eget punkt');
    type(`Plomme${keys.enter}`);
    await until('[x] Plomme');
    type(keys.ctrlB);
    expect(await left).toBe(back);
    const again = prompter.pick(pick);
    await until('[x] Plomme');
    type(keys.enter);
    expect(await again).toEqual({ groups: new Map([['a', ['Plomme']]]) });
    // Answered, it is what was saved that counts.
    const third = prompter.pick(pick);
    expect(await until('[x] Eple')).not.toContain('Plomme');
    type(keys.enter);
    await third;
  });

  it('does not go back where there is nothing before', async () => {
    const { prompter, type, until } = await screenPrompter();
    const answer = prompter.choose({ frame: { ...frame, canGoBack: false }, choices });
    expect(await until('Hva?')).not.toContain('tilbake');
    type(keys.esc);
    await new Promise((resolve) => setTimeout(resolve, 80));
    type(`${keys.down}${keys.enter}`);
    expect(await answer).toBe('vikar');
  });

  it('shows help and asks again', async () => {
    const { prompter, type, until } = await screenPrompter();
    const chosen = prompter.choose({ frame, choices });
    await until('Hva?');
    type('?');
    expect(await until('Slik svarer du.')).not.toContain('Hva?');
    type('x');
    expect(await until('Enter velg')).not.toContain('Slik svarer du.');
    type(keys.enter);
    expect(await chosen).toBe('fast');
    const typed = prompter.line(line);
    await until('For eksempel');
    type('?');
    await until('Trykk en tast');
    type('x');
    await until('For eksempel');
    type(`x${keys.enter}`);
    expect(await typed).toBe('x');
  });

  it('begins at the usual choice, with labels and details in columns', async () => {
    const { prompter, type, until } = await screenPrompter();
    const answer = prompter.choose({ frame, choices, initial: 'vikar' });
    const seen = await until('❯ Vikariat');
    expect(seen).toMatch(/^ {2}Fast {2}hel stilling$/mu);
    expect(seen).toMatch(/^ Vilkår$/mu);
    type(keys.up);
    await until('Det vanlige.');
    type(keys.enter);
    expect(await answer).toBe('fast');
  });

  it('ticks, adds and finishes', async () => {
    const { prompter, type, until } = await screenPrompter();
    const answer = prompter.pick(pick);
    await until('[x] Eple');
    type(`${keys.down} `);
    await until('[x] Pære');
    type('+');
    await until('Eget punkt');
    type(`Plomme${keys.enter}`);
    await until('[x] Plomme');
    type(keys.enter);
    expect(await answer).toEqual({ groups: new Map([['a', ['eple', 'pære', 'Plomme']]]) });
  });

  it('takes pasted lines as a list, also where the terminal marks pasting', async () => {
    const { prompter, type, until } = await screenPrompter();
    const answer = prompter.text({ frame, check, shape: 'list', suggestions: [] });
    await until('Hva?');
    type(keys.paste('en\nto\r\ntre'));
    await until('tre');
    type(keys.enter);
    await until(/tre\n/u);
    type(keys.enter);
    expect(await answer).toBe('en\nto\ntre');
  });

  it('hands a text over to another program and takes it back', async () => {
    const given: string[] = [];
    const { prompter, type, until } = await screenPrompter({
      write: async (text) => {
        given.push(text);
        if (given.length === 1) return { ok: false, message: 'Det gikk ikke.' };
        return { ok: true, text: 'Første linje.\nAndre linje.' };
      },
    });
    const answer = prompter.text({ frame, check, shape: 'paragraphs', suggestions: [] });
    await until('Ctrl+O');
    type(`Utkast${keys.ctrlO}`);
    expect(await until('Det gikk ikke.')).toContain('Utkast');
    type(keys.ctrlO);
    const seen = await until('Andre linje.');
    expect(seen).not.toContain('er åpen i skriveprogrammet');
    expect(seen).not.toContain('Det gikk ikke');
    type(keys.enter);
    expect(await answer).toBe('Første linje.\nAndre linje.');
    expect(given).toEqual(['Utkast', 'Utkast']);
  });

  it('leaves no trace of the handing over in a narrow window', async () => {
    const { prompter, type, until, see } = await screenPrompter({
      cols: 40,
      write: async () => ({ ok: true, text: 'Skrevet der.' }),
    });
    const answer = prompter.text({ frame, check, shape: 'paragraphs', suggestions: [] });
    await until('Ctrl+O');
    type(keys.ctrlO);
    await until('Skrevet der.');
    expect(await see()).not.toContain('Teksten er åpen');
    type(keys.enter);
    expect(await answer).toBe('Skrevet der.');
  });

  it.each([
    ['Ctrl+C', keys.ctrlC],
    ['Ctrl+D', keys.ctrlD],
  ])('ends with Cancelled on %s', async (_, ending) => {
    for (const kind of ['line', 'choose', 'pick'] as const) {
      const { prompter, type, until } = await screenPrompter();
      const answer =
        kind === 'line'
          ? prompter.line(line)
          : kind === 'pick'
            ? prompter.pick(pick)
            : prompter.choose({ frame, choices });
      const outcome = expect(answer).rejects.toThrow(Cancelled);
      await until('Hva?');
      type(ending);
      await outcome;
    }
  });

  it('ends with Cancelled when the input does', async () => {
    const { prompter, stdin, until } = await screenPrompter();
    const outcome = expect(prompter.line(line)).rejects.toThrow(Cancelled);
    await until('Hva?');
    stdin.end();
    await outcome;
  });

  it('draws itself anew when the window changes size', async () => {
    const { prompter, stdout, type, until, see } = await screenPrompter();
    const answer = prompter.line({
      ...line,
      frame: { ...frame, question: 'Et ganske langt spørsmål som går over to linjer i et smalt vindu?' },
    });
    await until('vindu?');
    stdout.columns = 40;
    stdout.emit('resize');
    await until('linjer');
    expect((await see()).split('\n').some((row) => /over$|over to$/u.test(row))).toBe(true);
    type(`x${keys.enter}`);
    expect(await answer).toBe('x');
  });

  it('has not a word of English', async () => {
    const { prompter, type, until } = await screenPrompter();
    const answer = prompter.choose({ frame, choices });
    const seen = [await until('Hva?')];
    type(keys.enter);
    await answer;
    const picked = prompter.pick({ ...pick, groups: pick.groups.map((group) => ({ ...group, items: [] })) });
    seen.push(await until('Mellomrom'));
    type(keys.enter);
    seen.push(await until('kr'));
    type(keys.ctrlC);
    await picked.catch(() => undefined);
    expect(seen.join('\n')).not.toMatch(
      /\b(?:the|select|submit|navigate|space|enter a|you|must|choose|press|all|invert|value)\b/iu,
    );
  });
});
