import { describe, expect, it } from 'vitest';
import { answered, listed, withState } from '../../src/wizard/edit.ts';
import type { PickAsk } from '../../src/wizard/prompter.ts';
import { askOnce, knowledge } from './support.ts';

const pickOf = (asked: readonly { ask: unknown }[]) => asked[0]?.ask as PickAsk;
const service = answered(['virksomhet', 'tjenestetype'], 'dps');
const tickedOf = (ask: PickAsk, index = 0) =>
  ask.groups[index]?.items.filter(({ ticked }) => ticked).map(({ label }) => label) ?? [];

describe('askPick', () => {
  it('ticks what is recommended for the kind of service, and first', async () => {
    const { asked } = await askOnce('ikke-oppgaver', [{ exit: 'ingen' }], [service]);
    const ask = pickOf(asked);
    const ticked = tickedOf(ask);
    expect(ticked.length).toBeGreaterThan(0);
    expect(ask.groups[0]?.items.slice(0, ticked.length).every((item) => item.ticked)).toBe(true);
  });

  it('keeps the order of the suggestions when asked again, with the manager’s own last', async () => {
    const labels = (ask: PickAsk) => ask.groups[0]?.items.map(({ label }) => label) ?? [];
    const first = labels(pickOf((await askOnce('ikke-oppgaver', [{ exit: 'ingen' }], [service])).asked));
    const answers = listed(['oppgaver', 'ikke'], ['Vaske biler', first[4] ?? '', first[1] ?? '']);
    const { asked } = await askOnce('ikke-oppgaver', [{ exit: 'ingen' }], [service, answers]);
    expect(labels(pickOf(asked))).toEqual([...first, 'Vaske biler']);
    expect(pickOf(asked).groups[0]?.items.at(-1)).toMatchObject({ mine: true, ticked: true });
  });

  it('never ticks beforehand what must be settled first', async () => {
    const { asked } = await askOnce('oppgaver', [{ exit: 'ingen' }], [service]);
    const risky = knowledge
      .bank('oppgaver')
      .filter(({ avklar }) => avklar)
      .map(({ tekst }) => tekst);
    const ask = pickOf(asked);
    const ticked = ask.groups.flatMap((_, index) => tickedOf(ask, index));
    expect(risky.filter((text) => ticked.includes(text))).toEqual([]);
    const items = ask.groups.flatMap((group) => group.items).filter(({ label }) => risky.includes(label));
    expect(items.every(({ note }) => note !== undefined)).toBe(true);
  });

  it('puts each group where it belongs, and an empty one as «nothing»', async () => {
    const { profile, known } = await askOnce('oppgaver', [
      {
        'oppgaver.individ': ['Bli med til NAV'],
        'oppgaver.gruppe': [],
        'oppgaver.system': ['Lese brev'],
        'oppgaver.fora': [],
      },
    ]);
    expect(profile.oppgaver).toMatchObject({ individ: ['Bli med til NAV'], system: ['Lese brev'] });
    expect(known.stateOf(['oppgaver', 'gruppe'])).toBe('none');
    expect(profile.stilling.nivå).toBe('begge');
  });

  it.each([
    [
      { 'oppgaver.individ': ['a'], 'oppgaver.gruppe': [], 'oppgaver.system': [], 'oppgaver.fora': [] },
      'operativt',
    ],
    [
      { 'oppgaver.individ': [], 'oppgaver.gruppe': [], 'oppgaver.system': ['a'], 'oppgaver.fora': [] },
      'strategisk',
    ],
    [
      { 'oppgaver.individ': [], 'oppgaver.gruppe': ['b'], 'oppgaver.system': ['a'], 'oppgaver.fora': [] },
      'begge',
    ],
  ])('sums up the level of %j', async (picked, level) => {
    const { profile } = await askOnce('oppgaver', [picked], [answered(['stilling', 'nivå'], 'begge')]);
    expect(profile.stilling.nivå).toBe(level);
  });

  it('keeps what stood in the order it had, and puts what is new after it', async () => {
    const stood = answered(['egenerfaring', 'typer'], ['psykisk-helse', 'rus']);
    const picked = { 'egenerfaring.typer': ['rus', 'psykisk-helse', 'parorende'] };
    const { profile } = await askOnce('erfaring', [picked], [stood]);
    expect(profile.egenerfaring.typer).toEqual(['psykisk-helse', 'rus', 'parorende']);
  });

  it('leaves a level that was written by hand, where the tasks stay the same', async () => {
    const stood = [answered(['oppgaver', 'system'], ['a']), answered(['stilling', 'nivå'], 'begge')];
    const same = { 'oppgaver.system': ['a'] };
    expect((await askOnce('oppgaver', [same], stood)).profile.stilling.nivå).toBe('begge');
  });

  it('keeps an answer that has left the bank, ticked and first', async () => {
    const edits = [service, answered(['oppgaver', 'ikke'], ['Noe vi fant på selv'])];
    const { asked } = await askOnce('ikke-oppgaver', [{ exit: 'ingen' }], edits);
    expect(tickedOf(pickOf(asked))).toEqual(['Noe vi fant på selv']);
  });

  it('points out what no longer is among the suggestions, and why', async () => {
    const other = 'Holde kontakten over tid, også når det går tregt eller stopper opp';
    const edits = [
      answered(['virksomhet', 'tjenestetype'], 'sykehus'),
      answered(['oppgaver', 'individ'], [other, 'Noe eget']),
    ];
    const { asked } = await askOnce('oppgaver', [{ exit: 'ingen' }], edits);
    const noteOf = (text: string) =>
      pickOf(asked)
        .groups.flatMap(({ items }) => items)
        .find(({ value }) => value === text)?.note;
    expect(noteOf(other)).toContain('for tjenesten du har valgt');
    expect(noteOf('Noe eget')).toContain('ikke blant forslagene våre');
  });

  it('answers with the way out for every path', async () => {
    const open = await askOnce('kvalifikasjoner', [{ exit: 'vet ikke ennå' }]);
    expect(open.known.stateOf(['kvalifikasjoner', 'krav'])).toBe('open');
    const none = await askOnce('brukergrupper', [{ exit: 'ingen' }]);
    expect(none.known.stateOf(['stilling', 'brukergrupper'])).toBe('none');
  });

  it('makes lived experience a requirement, and formal education none, with the kinds of experience', async () => {
    const { profile, asked } = await askOnce('erfaring', [{ 'egenerfaring.typer': ['rus', 'parorende'] }]);
    expect(profile.egenerfaring).toMatchObject({
      kreves: true,
      typer: ['rus', 'parorende'],
      dobbeltkompetanse: 'ikke-nodvendig',
    });
    expect(pickOf(asked).groups[0]?.own).toBe(false);
    const kept = await askOnce(
      'erfaring',
      [{ 'egenerfaring.typer': ['rus'] }],
      [answered(['egenerfaring', 'kreves'], 'nei')],
    );
    expect(kept.profile.egenerfaring.kreves).toBe(false);
    const open = await askOnce('erfaring', [{ exit: 'vet ikke ennå' }]);
    expect(open.known.stateOf(['egenerfaring', 'kreves'])).toBe('unasked');
  });

  it('notices work with the young', async () => {
    const young = knowledge.bank('brukergrupper').find(({ under_18 }) => under_18)?.tekst ?? '';
    const { profile } = await askOnce('brukergrupper', [{ 'stilling.brukergrupper': [young] }]);
    expect(profile.stilling.under_18).toBe(true);
  });

  it('shows a few of many, but never «1 flere»', async () => {
    const { asked } = await askOnce('oppgaver', [{ exit: 'ingen' }], [service]);
    for (const { items, shown } of pickOf(asked).groups) expect([0, items.length - shown]).not.toContain(1);
  });
});

describe('the cases', () => {
  const path = ['intervju', 'valgte_case'];

  it('are those that suit the post, the closest first, none of them picked beforehand', async () => {
    const { asked, profile, said } = await askOnce(
      'case',
      [{ 'intervju.valgte_case': ['et-kjent-ansikt'] }],
      [
        answered(['virksomhet', 'tjenestetype'], 'rop-team'),
        answered(['oppgaver', 'individ'], ['Gå runder ute']),
      ],
    );
    const [group] = pickOf(asked).groups;
    expect(tickedOf(pickOf(asked))).toEqual([]);
    expect(group?.items.slice(0, 3).map(({ value }) => value)).toContain('et-kjent-ansikt');
    for (const { note, label } of group?.items ?? []) expect(note, label).toBeTruthy();
    expect(profile.intervju.valgte_case).toEqual(['et-kjent-ansikt']);
    expect(said).toEqual(['Case: Et kjent ansikt']);
  });

  it('stay picked when asked again, the manager’s own too', async () => {
    const picked = ['tredje-kvelden-pa-rad', 'egen-1'];
    const { asked, known } = await askOnce('case', [{ exit: 'ingen' }], [answered(path, picked)]);
    expect(tickedOf(pickOf(asked))).toEqual(['Tredje kvelden på rad', 'egen-1']);
    expect(known.stateOf(path)).toBe('none');
  });
});

describe('the panel', () => {
  const names = [answered(['veiledning', 'leder', 'navn'], 'Kari Nordmann')];

  it('is picked as roles, with the names that are known', async () => {
    const { asked, profile } = await askOnce(
      'panel',
      [{ 'intervju.panel': ['Nærmeste leder: Kari Nordmann', 'Prest'] }],
      names,
    );
    expect(tickedOf(pickOf(asked))[0]).toMatch(/leder: Kari Nordmann$/iu);
    expect(tickedOf(pickOf(asked))).toHaveLength(3);
    expect(profile.intervju.panel?.at(-1)).toEqual({ rolle: 'annen', navn: 'Prest' });
  });

  it('keeps the fee of one who keeps the seat', async () => {
    const seated = { rolle: 'erfaringskonsulent', navn: 'Terje Lunde', honorar: '500 kroner timen' };
    const first = await askOnce('panel', [{ exit: 'ingen' }], [answered(['intervju', 'panel'], [seated])]);
    const [line = ''] = tickedOf(pickOf(first.asked));
    const again = await askOnce(
      'panel',
      [{ 'intervju.panel': [line] }],
      [answered(['intervju', 'panel'], [seated])],
    );
    expect(again.profile.intervju.panel).toEqual([seated]);
  });

  it('ticks nothing when it is asked again after «ingen»', async () => {
    const { asked } = await askOnce('panel', [{ exit: 'ingen' }], [withState(['intervju', 'panel'], 'none')]);
    expect(tickedOf(pickOf(asked))).toEqual([]);
  });
});
