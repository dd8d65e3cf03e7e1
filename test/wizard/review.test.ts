import { describe, expect, it } from 'vitest';
import { askReview, askSection } from '../../src/wizard/ask-review.ts';
import { checklistAnswered } from '../../src/wizard/checklist.ts';
import { gapsLeft, openUntil } from '../../src/wizard/closing.ts';
import { shownAnswer, summary } from '../../src/wizard/display.ts';
import { answered, type Edit, withState } from '../../src/wizard/edit.ts';
import { back, type ChooseAsk } from '../../src/wizard/prompter.ts';
import { isUnusedExtra, reviewQuestions, reviewRows, sectionTitle } from '../../src/wizard/review.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, knowledge, known, memorySession, question, scripted, today } from './support.ts';

const stages = knowledge.questions();
const example = known(knowledge.example('rop-team') ?? '');

describe('shownAnswer', () => {
  it('says the answer as it was understood', () => {
    const shown = (id: string) =>
      shownAnswer(question(id), example, knowledge).map((line) => line.replaceAll('\u00a0', ' '));
    expect(shown('lonn')).toEqual(['525 000–570 000 kroner i året']);
    expect(shown('ansettelse')).toEqual(['Fast, 100 prosent']);
    expect(shown('arbeidsplass')).toEqual(['Lyngvik kommune, ROP-teamet, Lyngvik']);
    expect(shown('frist')).toEqual(['14. desember 2026']);
    expect(shown('leder')[0]).toMatch(/^Ingunn Fossmo, teamleder/u);
    expect(shown('panel')).toHaveLength(4);
    expect(shown('egne-sporsmal')).toHaveLength(2);
    expect(shown('annen-erfaring')).toEqual(['ingen']);
  });

  it('has a line for every question of every example', () => {
    for (const name of knowledge.exampleNames()) {
      const all = known(knowledge.example(name) ?? '');
      for (const one of stages.flatMap(({ spørsmål }) => spørsmål)) {
        for (const line of shownAnswer(one, all, knowledge))
          expect(line, one.id).not.toMatch(/undefined|\[object|NaN/u);
      }
    }
  });

  it('comes on one line, with how many there are', () => {
    expect(summary('Formål', ['a', 'b', 'c'])).toBe('Formål (3): a');
    expect(summary('Omtale', ['a\n\nb'])).toBe('Omtale: a b');
  });
});

describe('reviewRows', () => {
  it('puts each decision under its section, in the order of the profile', () => {
    const questions = reviewQuestions(stages, example).filter((one) => !isUnusedExtra(one, example));
    const rows = reviewRows(questions, example, knowledge);
    const headings = rows.flatMap((row) => ('heading' in row ? [row.heading] : []));
    expect(headings[0]).toBe(sectionTitle('virksomhet', knowledge));
    expect(headings.at(-1)).toBe(sectionTitle('intervju', knowledge));
    expect(rows.find((row) => 'value' in row && row.value === 'tittel')).toMatchObject({
      label: 'Tittel',
      detail: 'Erfaringskonsulent',
    });
  });

  it('leaves out what does not concern this hiring, or stands there already', () => {
    const ids = reviewQuestions(stages, example).map(({ id }) => id);
    expect(ids).not.toContain('til-dato');
    expect(ids).not.toContain('enhet');
    expect(ids).toContain('prosent');
  });
});

describe('a politiattest that nobody was asked about', () => {
  const row = (edits: readonly Edit[]) => {
    const now = known(applyEdits(emptyProfile, edits));
    const questions = reviewQuestions(stages, now).filter((one) => !isUnusedExtra(one, now));
    return reviewRows(questions, now, knowledge).find(
      (one) => 'value' in one && one.value === 'politiattest',
    );
  };
  const employer = (id: string) => answered(['virksomhet', 'arbeidsgiver'], id);
  const service = answered(['virksomhet', 'tjenestetype'], 'rop-team');

  it('stands among the decisions where the law asks for it, and why', () => {
    expect(row([employer('kommune'), service])).toMatchObject({
      label: 'Politiattest',
      detail: expect.stringMatching(
        /^kreves etter helse- og omsorgstjenesteloven § 5-4, fordi arbeidsgiver er «.*» og tjenesten er «.*»$/u,
      ),
      hint: expect.stringContaining('Stemmer det ikke?'),
    });
    const young = [employer('helseforetak'), answered(['stilling', 'under_18'], 'ja')];
    expect(row(young)).toMatchObject({ detail: expect.stringContaining('jobben er med noen under 18 år') });
  });

  it('is an extra where the law does not, and the manager’s own answer where there is one', () => {
    expect(row([employer('stat')])).toBeUndefined();
    const own = answered(['prosess', 'politiattest'], 'kreves-ikke');
    expect(row([employer('kommune'), service, own])).not.toMatchObject({
      detail: expect.stringContaining('fordi'),
    });
  });
});

describe('askSection', () => {
  it('opens what one picks, asks for what that makes necessary, and ends', async () => {
    const memory = memorySession(
      applyEdits(emptyProfile, [
        answered(['vilkår', 'ansettelsesform'], 'fast'),
        answered(['vilkår', 'prosent'], '100'),
      ]),
    );
    const script = scripted(['ansettelse', '3', '100', 'Vikariat for Kari', back, ' ferdig']);
    await askSection('vilkår', 'Vilkårene', {
      session: memory.session,
      knowledge,
      prompter: script.prompter,
      today,
    });
    const first = script.asked[0]?.ask as ChooseAsk;
    expect(first.choices.flatMap((row) => ('heading' in row ? [row.heading] : []))).toEqual([
      sectionTitle('vilkår', knowledge),
    ]);
    expect(memory.session.known().profile.vilkår).toMatchObject({
      ansettelsesform: 'vikariat',
      grunnlag: 'Vikariat for Kari',
    });
    expect(script.left).toEqual([]);
  });
});

it('stands where one came from when one goes back from what can be added', async () => {
  const [stage] = stages;
  if (!stage) throw new Error('no stages');
  const { session } = memorySession();
  const now = session.known();
  const extra = reviewQuestions([stage], now).find((one) => isUnusedExtra(one, now))?.id ?? '';
  const script = scripted([' mer', extra, back, back, ' mer', ' ferdig', ' sjekkliste', back, ' ferdig']);
  await askReview(stage, 'Til slutt', { session, knowledge, prompter: script.prompter, today });
  const pages = script.asked
    .map(({ ask }) => ask as ChooseAsk)
    .filter(({ choices }) => choices?.some((row) => 'value' in row && row.value === ' ferdig'));
  const initials = pages.map(({ initial }) => initial);
  expect(initials).toEqual([
    ' ferdig', // the page
    ' ferdig', // what can be added
    extra,
    ' mer', // the page again
    ' ferdig',
    ' ferdig', // nothing more to add: all is well
    ' sjekkliste',
  ]);
  expect(script.left).toEqual([]);
});

describe('closing', () => {
  it('counts what was never asked, and names what is open', () => {
    const text = applyEdits(emptyProfile, [
      withState(['lønn', 'fra'], 'open'),
      withState(['lønn', 'til'], 'open'),
    ]);
    const [ad] = stages;
    expect(ad && openUntil(knowledge, ad, known(text)).map(({ name }) => name)).toEqual(['lønn']);
    expect(gapsLeft(knowledge, known(text)).map(({ id }) => id)).not.toContain('lonn');
    expect(gapsLeft(knowledge, known(text))).toHaveLength(18 + 8 + 9);
  });
});

it.each(knowledge.exampleNames())('the example %s leaves nothing to ask', (name) => {
  const all = known(knowledge.example(name) ?? '');
  expect(gapsLeft(knowledge, all).map(({ id }) => id)).toEqual([]);
  for (const stage of stages) expect(checklistAnswered(stage, knowledge, all)).toBe(true);
});
