import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/knowledge/explain.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import {
  explanationJson,
  explanationText,
  flagList,
  flagsJson,
  topicList,
} from '../../src/reporters/explanation.ts';
import { plainStyle } from './plain-style.ts';

const plain: Explanation = {
  id: 'V1.1',
  kind: 'råd',
  text: 'Gjør dette.',
  why: undefined,
  sources: [{ title: 'Veilederen', place: 'kapittel 1', address: 'https://eksempel.no' }],
  unverified: false,
  newer: [],
  carriers: [],
};
const rule = {
  level: 'feil',
  advice: 'Ta det bort.',
  sentence: undefined,
  bad: ['Rusfri'],
  good: [],
} as const;
const text = (parts: Partial<Explanation> = {}) => explanationText({ ...plain, ...parts }, plainStyle());

describe('explanationText', () => {
  it('has only the parts there is something to say in', () => {
    expect(text()).toBe('V1.1  Gjør dette.\n\nKilde\n  • Veilederen, kapittel 1, https://eksempel.no\n');
  });

  it('leaves out the place and address that a source has not', () => {
    expect(text({ sources: [{ title: 'Loven' }] })).toContain('  • Loven\n');
  });

  it('tells what has not been checked, and what goes before it', () => {
    const found = text({ unverified: true, newer: [{ id: 'L10', text: 'Loven er ny.' }] });
    expect(found).toContain('Sjekk med HR eller en jurist.');
    expect(found).toContain('Nyere, og går foran\n  • L10: Loven er ny.\n');
  });

  it('names four of the places where one meets it, and counts the rest', () => {
    const carriers = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ kind: 'spørsmål', text: `nummer ${index + 1}` }));
    expect(text({ carriers: carriers(4) })).not.toContain('til');
    expect(text({ carriers: carriers(6) })).toMatch(/• spørsmål: nummer 4\n {2}• og 2 til\n$/u);
  });

  it('tells of a rule what to write instead only where there is a sentence', () => {
    expect(text({ rule })).toContain('Dette gir funn\n  • Rusfri\n');
    expect(text({ rule })).not.toMatch(/Slik kan du skrive|Dette er greit/u);
    expect(text({ rule: { ...rule, sentence: 'Skriv slik.' } })).toContain(
      'Slik kan du skrive\n  • Skriv slik.',
    );
  });
});

describe('explanationJson', () => {
  it('has null for what is not there, and the fields of a rule only for a rule', () => {
    const bare = JSON.parse(explanationJson({ ...plain, sources: [{ title: 'Veilederen' }] }));
    expect(bare).toMatchObject({
      hvorfor: null,
      kilder: [{ tittel: 'Veilederen', sted: null, nettadresse: null }],
      bør_sjekkes: false,
    });
    expect(bare).not.toHaveProperty('nivå');
    expect(JSON.parse(explanationJson({ ...plain, rule }))).toMatchObject({
      nivå: 'feil',
      ferdig_setning: null,
      eksempler: { dårlige: ['Rusfri'], gode: [] },
    });
  });
});

it('the list of topics has every recommendation, fact and rule', () => {
  const list = topicList(knowledge, plainStyle());
  const all = [...knowledge.recommendations(), ...knowledge.facts(), ...knowledge.rules()];
  expect(all.filter(({ id }) => !list.includes(`  ${id}`))).toEqual([]);
});

describe('the flags of init', () => {
  const flags = [
    ['stilling-antall', 'stilling.antall', false],
    ['formal-mal', 'formål.mål', true],
  ] as const;
  const texts = { seksjoner: [], felt: { 'formål.mål': 'hva dere vil oppnå' } };

  it('are listed with what each is for, and which may be repeated', () => {
    expect(flagList(flags, texts, plainStyle())).toMatch(
      /\n\n {2}--stilling-antall\n {2}--formal-mal\n {6}hva dere vil oppnå; kan gjentas\n$/u,
    );
  });

  it('are JSON too', () => {
    expect(JSON.parse(flagsJson(flags, texts)).valg).toEqual([
      { valg: '--stilling-antall', sti: 'stilling.antall', kan_gjentas: false, forklaring: null },
      { valg: '--formal-mal', sti: 'formål.mål', kan_gjentas: true, forklaring: 'hva dere vil oppnå' },
    ]);
  });
});
