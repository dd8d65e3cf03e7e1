import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, type Edit, withState } from '../../src/wizard/edit.ts';
import { kindOf, questionState } from '../../src/wizard/question.ts';
import { lineForm } from '../../src/wizard/read-line.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, knowledge, known, question, today } from './support.ts';

const formOf = (id: string, text: string, answers = known(text)) =>
  lineForm({ question: question(id), known: answers, knowledge, today });
const withAnswers = (...edits: readonly Edit[]) => applyEdits(emptyProfile, edits);

/** A profile after a line has been given as the answer to a question. */
function answering(id: string, line: string, text = emptyProfile) {
  const read = formOf(id, text).read(line);
  if (!read.ok) throw new Error(`${id}: ${read.message}`);
  return known(applyEdits(text, read.value));
}

const lineKinds = ['line', 'commas', 'pay', 'meeting', 'person', 'dates'];
const onOneLine = knowledge
  .questions()
  .flatMap(({ spørsmål }) => spørsmål)
  .filter((asked) => lineKinds.includes(kindOf(asked)));

describe('an answer that is given back as it stands', () => {
  it.each(knowledge.exampleNames())('leaves the file as it was: %s', (name) => {
    const text = knowledge.example(name) ?? '';
    const answers = known(text);
    const standing = onOneLine.filter((asked) => questionState(asked, answers) === 'answered');
    expect(standing.length).toBeGreaterThan(10);
    const changed = standing.filter(({ id }) => {
      const form = formOf(id, text, answers);
      const read = form.read(form.typed());
      return !read.ok || applyEdits(text, read.value) !== text;
    });
    expect(changed.map(({ id }) => id)).toEqual([]);
  });

  it('keeps a part that is left open between two that are answered', () => {
    const text = withAnswers(
      answered(['virksomhet', 'navn'], 'Nes kommune'),
      withState(['virksomhet', 'enhet'], 'open'),
      answered(['virksomhet', 'sted'], 'Runni'),
    );
    expect(formOf('arbeidsplass', text).typed()).toBe('Nes kommune, Runni');
    const { profile, stateOf } = answering('arbeidsplass', 'Nes kommune, Runni', text);
    expect(profile.virksomhet).toMatchObject({ navn: 'Nes kommune', sted: 'Runni' });
    expect(stateOf(['virksomhet', 'enhet'])).toBe('open');
  });

  it('is read anew when anything in it is changed', () => {
    const text = withAnswers(
      answered(['virksomhet', 'navn'], 'Bydel Fjellbyen, Oslo kommune'),
      answered(['virksomhet', 'enhet'], 'Uteteamet'),
      answered(['virksomhet', 'sted'], 'Fjellbyen'),
    );
    expect(
      answering('arbeidsplass', 'Bydel Fjellbyen, Uteteamet, Torget', text).profile.virksomhet,
    ).toMatchObject({
      navn: 'Bydel Fjellbyen',
      enhet: 'Uteteamet',
      sted: 'Torget',
    });
  });
});

describe('the pay on a line', () => {
  it('has no figure for an end that is not answered', () => {
    const text = withAnswers(answered(['lønn', 'fra'], '540 000'), withState(['lønn', 'til'], 'open'));
    expect(formOf('lonn', text).typed()).toBe('540 000');
  });

  it('fills both ends', () => {
    expect(answering('lonn', '540 000 til 600 000').profile.lønn).toMatchObject({
      fra: 540_000,
      til: 600_000,
    });
  });
});

describe('a part of a post', () => {
  it('is read as per cent, with a doubt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (percent) => {
        const typed = `0,${String(percent).padStart(2, '0')}`;
        const read = formOf('prosent', emptyProfile).read(typed);
        expect(read).toMatchObject({ ok: true, doubt: expect.stringContaining(`${percent} `) });
        expect(answering('prosent', typed).profile.vilkår.prosent).toBe(percent);
      }),
      { numRuns: 30 },
    );
  });

  it('is refused where it is next to nothing', () => {
    expect(formOf('prosent', emptyProfile).read('0,001')).toMatchObject({ ok: false });
  });
});

describe('a meeting on a line', () => {
  it('keeps how long it lasts, which the line says nothing of', () => {
    const text = withAnswers(
      answered(['intervju', 'runde_1'], { dato: '12.01.2027', sted: 'kantina', minutter: '60' }),
    );
    expect(answering('runde-1', '13.01.2027, kantina', text).profile.intervju.runde_1).toMatchObject({
      dato: { day: 13 },
      minutter: 60,
    });
  });
});

describe('a line that leaves something out', () => {
  it('leaves it unasked where another question asks for it, and open where none does', () => {
    expect(answering('arbeidsplass', 'Nes kommune').stateOf(['virksomhet', 'enhet'])).toBe('unasked');
    const discussed = answering('deltid-droftet', 'Tillitsvalgt Kim Berg');
    expect(discussed.stateOf(['vilkår', 'deltid', 'drøftet_dato'])).toBe('open');
  });

  it('takes nothing away where the question was only for the rest', () => {
    const text = withAnswers(answered(['virksomhet', 'sted'], 'Runni'));
    expect(answering('enhet', 'ROP-teamet', text).profile.virksomhet).toMatchObject({
      enhet: 'ROP-teamet',
      sted: 'Runni',
    });
  });
});

it('only a question for one line can be read so', () => {
  expect(() => formOf('oppgaver', emptyProfile)).toThrow('oppgaver is not a question for one line');
});
