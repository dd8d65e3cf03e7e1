import { describe, expect, it } from 'vitest';
import { textMachine } from '../../../src/wizard/adapters/text-machine.ts';
import {
  draftOf,
  lineSpec,
  type TextSpec,
  withDraft,
  withText,
} from '../../../src/wizard/adapters/text-state.ts';
import type { Check, Suggestion } from '../../../src/wizard/prompter.ts';
import { frame, look, play } from './support.ts';

const check = (text: string): Check => (text === '' ? { ok: false, message: 'Skriv noe.' } : { ok: true });
const line = (suggestion?: Suggestion) =>
  textMachine(lineSpec({ frame, check, suggestion, example: 'Lyngvik' }));
const text = (shape: 'paragraphs' | 'list', ...texts: string[]) =>
  textMachine({ frame, check, shape, suggestions: texts.map((one) => ({ text: one })) });

describe('one line', () => {
  it('is what is typed', () => {
    expect(play(line(), ' Bjørn Åsær [return]')).toMatchObject({ done: 'Bjørn Åsær' });
  });

  it('is refused with a reason, and what is typed stays', () => {
    const { screen } = play(line(), '[return]');
    expect(screen).toContain('Skriv noe.');
    expect(screen).toContain('For eksempel: Lyngvik');
    expect(play(line(), '[return]x').screen).not.toContain('Skriv noe.');
  });

  describe('refused', () => {
    const number = textMachine(
      lineSpec({
        frame,
        check: (typed) => (/^\d+$/u.test(typed) ? { ok: true } : { ok: false, message: 'Skriv et tall.' }),
      }),
    );

    it('stands as selected, and gives way to a whole new answer', () => {
      const { screen } = play(number, 'to hundre[return]');
      expect(screen).toContain('\u001b[7mto hundre');
      expect(screen).toContain('Skriv svaret på nytt');
      expect(screen).toContain('← rett på det du skrev');
      expect(play(number, 'to hundre[return]200[return]')).toMatchObject({ done: '200' });
    });

    it('is edited by any key that writes nothing', () => {
      expect(play(number, '20O[return][backspace]0[return]')).toMatchObject({ done: '200' });
      expect(play(number, 'a200[return][home][delete][return]')).toMatchObject({ done: '200' });
      expect(play(number, '20a0[return][left][backspace][end][return]')).toMatchObject({ done: '200' });
    });

    it('comes back on the up arrow while another is typed in its place', () => {
      expect(play(number, '20O[return]3').screen).toContain('↑ det du skrev først');
      expect(play(number, '20O[return]3[up][backspace]0[return]')).toMatchObject({ done: '200' });
    });

    it('is added to where several lines were written, of which one may be right', () => {
      const list = textMachine({
        frame,
        shape: 'list',
        suggestions: [],
        check: (typed) => (typed.includes('!') ? { ok: true } : { ok: false, message: 'Nei.' }),
      });
      expect(play(list, 'a[return][return]b!').screen).toMatch(/a[\s\S]*b!/u);
    });
  });

  it('is the suggestion on Enter, to be changed with Tab or overwritten', () => {
    const withTitle = line({ text: 'Erfaringskonsulent', reason: 'det vanlige' });
    expect(play(withTitle, '').screen).toContain('det vanlige');
    expect(play(withTitle, '[return]')).toMatchObject({ done: 'Erfaringskonsulent' });
    expect(play(withTitle, '[tab] i DPS[return]')).toMatchObject({ done: 'Erfaringskonsulent i DPS' });
    expect(play(withTitle, 'Veileder[return]')).toMatchObject({ done: 'Veileder' });
  });

  it('joins pasted lines', () => {
    expect(play(line(), 'Lyngvik[break]kommune[return]')).toMatchObject({ done: 'Lyngvik kommune' });
  });

  it('goes back on Esc and Ctrl+B, and puts away what was typed first where there is a suggestion', () => {
    expect(play(line(), '[escape]')).toMatchObject({ leave: 'back' });
    expect(play(line(), '[^b]')).toMatchObject({ leave: 'back' });
    expect(play(line({ text: 'Forslag' }), 'x[escape]').screen).toContain('Forslag');
    const first = textMachine(lineSpec({ frame: { ...frame, canGoBack: false }, check }));
    expect(play(first, '[escape]x').screen).toContain('x');
  });

  it('shows help on «?» where nothing is typed, and takes it as text elsewhere', () => {
    expect(play(line(), '?').screen).toContain('Slik svarer du.');
    expect(play(line(), '?x').screen).toContain('Hva?');
    expect(play(line(), 'Hva?[return]')).toMatchObject({ done: 'Hva?' });
  });
});

describe('«?»', () => {
  const refusing = (shape: 'line' | 'paragraphs' | 'list') =>
    textMachine({ frame, shape, suggestions: [], check: () => ({ ok: false, message: 'Nei.' }) });

  it.each([
    ['line', 'uke 2[return]?'],
    ['line', '[return]?'],
    ['line', '  ?'],
    ['line', 'a?[home][delete][return]'],
    ['paragraphs', 'Tekst.[return]?'],
    ['list', 'a[return][return]?'],
    ['list', 'a[return] ?[return]'],
  ] as const)('is help in a %s after %s', (shape, keys) => {
    expect(play(refusing(shape), keys).screen).toContain('Slik svarer du.');
  });

  it('leaves what was typed and the error as they were', () => {
    expect(play(refusing('line'), 'uke 2[return]?x').screen).toMatch(/uke 2[\s\S]*Nei\./u);
    expect(play(text('list'), 'a[return]?[return]x[return]')).toMatchObject({ done: 'a' });
  });
});

describe('what was typed', () => {
  it('is kept among the suggestions when it is put away with Esc', () => {
    const two = text('paragraphs', 'en', 'to');
    expect(play(two, 'Eget[escape]').screen).toMatch(/Forslag 1 av 3[\s\S]*↑↓ det du skrev/u);
    expect(play(two, 'Eget[escape][up][return]')).toMatchObject({ done: 'Eget' });
    expect(play(two, '[tab] og mer[escape][up]').screen).toContain('en og mer');
    expect(play(two, '[tab][escape]').screen).toContain('Forslag 1 av 2');
    expect(play(two, 'Eget[escape][escape]')).toMatchObject({ leave: 'back' });
  });
});

describe('a draft', () => {
  const numbers = (shape: TextSpec['shape']): TextSpec => ({
    frame,
    shape,
    suggestions: [],
    check: (typed) => (/^\d+$/u.test(typed) ? { ok: true } : { ok: false, message: 'Skriv et tall.' }),
  });
  const leftAfter = (keys: string, spec = numbers('line')) => {
    const { state } = play(textMachine(spec), keys);
    return state && draftOf(state, spec);
  };

  it('is what was typed, and remembers whether it was refused', () => {
    expect(leftAfter('')).toBeUndefined();
    expect(leftAfter('to')).toEqual({ text: 'to', refused: false });
    expect(leftAfter('to[return]')).toEqual({ text: 'to', refused: true });
    expect(leftAfter('to[return]tre')).toEqual({ text: 'tre', refused: false });
  });

  it('is selected when it comes back refused, unless it is right by now', () => {
    const draft = { text: 'to', refused: true };
    const line = numbers('line');
    expect(play(textMachine(line, withDraft(draft, line)), '2[return]')).toMatchObject({ done: '2' });
    expect(play(textMachine(line, withDraft(draft, line)), '?').screen).toContain('Slik svarer du.');
    const right = { text: '20', refused: true };
    expect(play(textMachine(line, withDraft(right, line)), '0[return]')).toMatchObject({ done: '200' });
    const list = numbers('list');
    expect(play(textMachine(list, withDraft(draft, list)), '2').screen).toMatch(/to[\s\S]*2/u);
  });
});

describe('paragraphs', () => {
  it('turns the leaves of the suggestions', () => {
    const three = text('paragraphs', 'en', 'to', 'tre');
    expect(play(three, '').screen).toContain('Forslag 1 av 3');
    expect(play(three, '[down][return]')).toMatchObject({ done: 'to' });
    expect(play(three, '[up][return]')).toMatchObject({ done: 'tre' });
  });

  it('keeps pasted line breaks, and takes Alt+Enter for one', () => {
    expect(play(text('paragraphs'), 'Ett.[break][break]To.[return]')).toMatchObject({ done: 'Ett.\n\nTo.' });
    expect(play(text('paragraphs'), 'Ett.[alt-return]To.[return]')).toMatchObject({ done: 'Ett.\nTo.' });
  });

  it('comes back to the suggestions when everything is taken away', () => {
    expect(play(text('paragraphs', 'forslag'), 'x[backspace][return]')).toMatchObject({ done: 'forslag' });
  });
});

describe('a list', () => {
  it('has an entry a line, and ends on an empty one', () => {
    expect(play(text('list'), 'a[return]b[return][return]')).toMatchObject({ done: 'a\nb' });
    expect(play(text('list'), 'a[break]b[break][return]')).toMatchObject({ done: 'a\nb' });
  });
});

describe('a program of one’s own', () => {
  const spec = { frame, check, shape: 'paragraphs' as const, ownEditor: true };
  const handed = (script: string, texts: readonly string[] = []) =>
    play(textMachine({ ...spec, suggestions: texts.map((one) => ({ text: one })) }), script);

  it('is given what is typed, or the suggestion that stands there', () => {
    expect(handed('Æ[^o]')).toMatchObject({ done: { text: 'Æ' } });
    expect(handed('[down][^o]', ['en', 'to'])).toMatchObject({ done: { text: 'to' } });
    expect(handed('[^o]')).toMatchObject({ done: { text: '' } });
  });

  it('is told of by the keys and the help, and only where there is one', () => {
    expect(handed('').screen).toContain('Ctrl+O eget skriveprogram');
    expect(handed('?').screen).toContain('EDITOR');
    const without = textMachine({ ...spec, suggestions: [], ownEditor: false });
    expect(play(without, '').screen).not.toContain('Ctrl+O');
    expect(play(without, '?').screen).not.toContain('EDITOR');
    expect(play(without, 'x[^o]').screen).toContain('x');
  });

  it('gives back a text to look over, save or change', () => {
    const back = textMachine({ ...spec, suggestions: [] }, withText('To.\nLinjer.', spec));
    expect(play(back, '').screen).toMatch(/To\.\s+Linjer\./u);
    expect(play(back, '[return]')).toMatchObject({ done: 'To.\nLinjer.' });
    const listed = { ...spec, shape: 'list' as const, suggestions: [] };
    expect(play(textMachine(listed, withText('a\nb', listed)), '[return]')).toMatchObject({ done: 'a\nb' });
    expect(withText('', spec).editor).toBeUndefined();
  });
});

it('says that «?» helps only where it stands alone', () => {
  expect(play(text('paragraphs', 'forslag'), '').screen).toContain('? alene gir hjelp');
  expect(play(line(), '').screen).toContain('? alene gir hjelp');
  expect(play(line(), 'x').screen).not.toContain('hjelp');
});

it('shows what is around the cursor of a text that is higher than the window', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `linje ${index + 1}.`).join('[break]');
  const small = look({ width: 40, rows: 16 });
  const atEnd = play(text('paragraphs'), lines, small).screen;
  expect(atEnd).toContain('linje 40.');
  expect(atEnd.split('\n').length).toBeLessThan(16);
  const above = play(text('paragraphs'), `${lines}${'[up]'.repeat(12)}`, small).screen;
  expect(above).not.toContain('linje 40.');
  expect(above).toContain('\u001b[7m');
});

it('keeps within a narrow window, and says what the keys do', () => {
  const long = text('paragraphs', 'Dette er et langt forslag '.repeat(6), 'to');
  const { screen } = play(long, '', look({ width: 40 }));
  for (const row of screen.split('\n')) expect(row.length).toBeLessThanOrEqual(40);
  expect(screen).toContain('Enter bruk forslaget');
});

describe('what stands around a text on offer', () => {
  const standing = { text: 'Mitt', reason: 'svaret du ga før', standing: true };
  const offers = [standing, { text: 'En', reason: 'Skriv hvilke yrker.' }, { text: 'To' }];
  const spec = {
    frame,
    check: () => ({ ok: true }) as const,
    shape: 'paragraphs',
    suggestions: offers,
  } as const;
  const screen = (keys: string) => play(textMachine(spec), keys).screen;

  it('calls the manager’s own answer what it is, above it', () => {
    expect(screen('')).toContain('Svaret du ga før\n❯ Mitt\n');
    expect(screen('')).not.toContain('Forslag');
  });

  it('counts the suggestions alone, and keeps the advice apart from the text', () => {
    expect(screen('[down]')).toContain('Forslag 1 av 2\n❯ En\n\n→ Skriv hvilke yrker.\n');
    expect(screen('[down][down]')).toContain('Forslag 2 av 2\n❯ To\n');
  });
});
