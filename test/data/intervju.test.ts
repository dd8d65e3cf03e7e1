import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dilemmas, type InterviewQuestion, questionLabels } from '../../src/knowledge/interview.ts';
import { lix } from '../../src/norwegian/lix.ts';
import { experiences, services } from '../../src/profile/choices.ts';
import { cases, criteria, data, neverAsked, questions, themes, topics } from './intervju-data.ts';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const minutesOf = (list: readonly { readonly minutter: number }[]) =>
  list.reduce((sum, { minutter }) => sum + minutter, 0);
const round = (number: 1 | 2) => questions.filter(({ runde }) => runde === number);
const core = (number: 1 | 2) => round(number).filter(({ fast }) => fast);

/** What the interviewer says to the applicant. */
const spoken = ({ spørsmål, oppfølging, informer }: InterviewQuestion) => [
  spørsmål,
  ...oppfølging,
  ...(informer ? [informer] : []),
];

const onlyForPrograms = [
  ...['id', 'kilder', 'mønstre', 'unntak_mønstre', 'eksempler', 'oppgaver'],
  ...['passer_til', 'passer_ikke_til', 'krav', 'kriterier'],
];

/** What is read, without what only programs read. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, child]) => (onlyForPrograms.includes(key) ? [] : textsOf(child)))
      : [];

describe('questions', () => {
  test('are at least 50, in both rounds, with ids of their own', () => {
    expect(questions.length).toBeGreaterThanOrEqual(50);
    expect(new Set(ids(questions)).size).toBe(questions.length);
    expect(round(1).length).toBeGreaterThan(20);
    expect(round(2).length).toBeGreaterThan(20);
  });

  test('cover every theme, and no other', () => {
    expect(new Set(questions.map(({ tema }) => tema))).toEqual(new Set(ids(themes)));
  });

  // The themes of the sources, so that none is dropped from the list without somebody deciding it.
  test.each([
    [
      'V11.3',
      'arbeidsstedet rollen hvorfor-erfaring stotte helseoppfolging vilkar bakgrunn bruk-i-mote bruk-i-utvikling dele-med-kolleger mote-kjente prosess naerhet-til-rus',
    ],
    [
      'V11.4, first round',
      'rollen apenhet prosess styrker hverdag holdninger verdier hap vanskelige-situasjoner gruppeledelse engasjement uenighet moter-og-veiledning tittel',
    ],
    [
      'V11.4, second round',
      'siden-sist bruk-i-mote malgruppe grenser styrker laering stotte alene-og-team konflikt respekt god-leder god-kollega andres-blikk referanser',
    ],
    [
      'H3.2',
      'motivasjon bidrag rettigheter bakgrunn arbeidsmate andres-blikk ferdigheter framtid forventninger samarbeid referanser avslutning',
    ],
    ['H3.3', 'formidling andres-erfaringer medvirkning kritisk-blikk verv nabotjeneste fagutdanning'],
  ])('%s is covered theme by theme', (_, list) => {
    const wanted = list.split(' ');
    expect(wanted.filter((id) => !questions.some(({ tema }) => tema === id))).toEqual([]);
    expect(wanted.filter((id) => !ids(themes).includes(id))).toEqual([]);
  });

  test('name the five kinds of support, each told before it is asked about', () => {
    const support = questions.filter(({ id, tema }) => tema === 'stotte' && id.startsWith('stotte-'));
    expect(support).toHaveLength(5);
    expect(support.filter(({ informer, merke }) => !informer || merke !== 'informer-forst')).toEqual([]);
  });

  test('point at a criterion, and every criterion is asked about in both rounds', () => {
    expect(questions.filter(({ kriterium }) => !ids(criteria).includes(kriterium))).toEqual([]);
    for (const number of [1, 2] as const) {
      const rated = round(number).filter(({ uten_vurdering }) => !uten_vurdering);
      expect(new Set(rated.map(({ kriterium }) => kriterium))).toEqual(new Set(ids(criteria)));
    }
  });

  test('have a core that fits: about 30 minutes in round 1, 35 in round 2, and enough to fill the rest', () => {
    expect(Math.abs(minutesOf(core(1)) - 30)).toBeLessThanOrEqual(2);
    expect(Math.abs(minutesOf(core(2)) - 35)).toBeLessThanOrEqual(2);
    for (const service of services)
      for (const number of [1, 2] as const) {
        const fitting = round(number).filter(
          ({ tjenester, merke, erfaring, oppgaver, nivå }) =>
            merke === 'tillatt' && !erfaring && !oppgaver && !nivå && (tjenester?.includes(service) ?? true),
        );
        expect(minutesOf(fitting), `${service} ${number}`).toBeGreaterThanOrEqual(60);
      }
  });

  test('carry a label, and name the topic it comes from', () => {
    const byId = new Map(topics.map((topic) => [topic.id, topic]));
    for (const { id, merke, emne, informer } of questions) {
      const label = byId.get(emne ?? '')?.merke;
      const expected =
        merke === 'tillatt'
          ? [undefined]
          : merke === 'informer-forst'
            ? [merke, 'informer-ikke-spor']
            : [merke];
      expect(expected, id).toContain(label);
      if (merke === 'informer-forst') expect(informer, id).toBeTruthy();
    }
    expect(new Set(questions.map(({ merke }) => merke))).toEqual(new Set(questionLabels));
  });

  test('have one of their own for every kind of experience and for both levels', () => {
    const asked = questions
      .filter(({ merke }) => merke === 'kun-begrunnet')
      .flatMap(({ erfaring = [] }) => erfaring);
    expect(new Set(asked)).toEqual(new Set(experiences));
    expect(new Set(questions.flatMap(({ nivå = [] }) => nivå))).toEqual(new Set(['operativt', 'strategisk']));
    expect(new Set(questions.flatMap(({ oppgaver = [] }) => oppgaver))).toContain('gruppe');
  });

  test('wait for the applicant to bring up what not everybody has', () => {
    const own = questions.filter(({ merke, erfaring }) => merke !== 'tillatt' && erfaring);
    expect(own.filter(({ bare_hvis }) => !bare_hvis)).toEqual([]);
    for (const { id, bare_hvis, varsom_med } of questions)
      if (bare_hvis) expect(varsom_med.join(' '), id).toContain('Spør bare når søkeren selv har nevnt');
  });

  test('say something special for every kind of service', () => {
    const served = questions.flatMap(({ tjenester = [] }) => tjenester);
    expect(services.filter((service) => !served.includes(service))).toEqual([]);
  });

  test.each(questions.map((question) => [question.id, question] as const))(
    '%s may be said',
    (_, question) => {
      expect(spoken(question).flatMap(neverAsked)).toEqual([]);
    },
  );

  test('about the own process ask for learning and use', () => {
    for (const { id, merke, spørsmål } of questions)
      if (merke === 'kun-begrunnet')
        expect(spørsmål, id).toMatch(/lært|bruke|lære|flink til|komme til nytte|komme i veien/u);
  });
});

describe('criteria', () => {
  test('are six to eight, and measure reflection and use, never the story', () => {
    expect(criteria.length).toBeGreaterThanOrEqual(6);
    expect(criteria.length).toBeLessThanOrEqual(8);
    const story =
      /(?<!\p{L})(?:historie|åpen(?:het)? om|ærlig om|frisk|syk|stabil|rusfri|diagnose|behandling|symptom|helse)\p{L}*/iu;
    for (const { id, anker } of criteria)
      for (const anchor of Object.values(anker)) expect(anchor, id).not.toMatch(story);
  });

  test('take in most lines of the banks and examples, each by a stem in lower case', () => {
    for (const { passer_til } of criteria)
      for (const stem of Object.values(passer_til).flat()) expect(stem).toBe(stem.toLowerCase());
    const qualities = parse(readFileSync(join(data, 'bank/egenskaper.yaml'), 'utf8')) as { tekst: string }[];
    const stems = criteria.flatMap(({ passer_til }) => passer_til.egenskaper);
    const lost = qualities.filter(({ tekst }) => !stems.some((stem) => tekst.toLowerCase().includes(stem)));
    expect(lost).toEqual([]);
  });
});

describe('cases', () => {
  test('are at least 22, cover every dilemma, and have ids of their own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(22);
    expect(new Set(ids(cases)).size).toBe(cases.length);
    expect(new Set(cases.map(({ dilemma }) => dilemma))).toEqual(new Set(dilemmas));
  });

  test.each(services)('at least four lie close to %s', (service) => {
    const close = cases.filter(({ tjenester }) => tjenester?.includes(service));
    expect(close.length).toBeGreaterThanOrEqual(4);
  });

  test('reach every level, and can be read in half a minute', () => {
    expect(new Set(cases.flatMap(({ nivå }) => nivå))).toEqual(new Set(['individ', 'gruppe', 'system']));
    for (const { id, tekst, minutter } of cases) {
      expect(lix([tekst]).words, id).toBeLessThanOrEqual(90);
      expect(minutter, id).toBeLessThanOrEqual(10);
    }
  });

  test('ask nothing that may not be asked', () => {
    const asked = cases.flatMap(({ id, spørsmål }) =>
      spørsmål.flatMap((text) => neverAsked(text).map((topic) => `${id}: ${topic}`)),
    );
    expect(asked).toEqual([]);
  });
});

describe('the language', () => {
  test.each(Object.entries({ themes, criteria, questions, cases, topics }))(
    'of %s is easy to read',
    (_, list) => {
      expect(lix(textsOf(list)).lix).toBeLessThanOrEqual(40);
    },
  );

  test('of every case is easy to read', () => {
    const hard = cases.filter(({ tekst, spørsmål }) => lix([tekst, ...spørsmål]).lix > 35);
    expect(ids(hard)).toEqual([]);
  });

  test('has no question longer than can be heard once', () => {
    const long = questions.filter(({ spørsmål }) => lix([spørsmål]).words > 34);
    expect(ids(long)).toEqual([]);
  });
});
