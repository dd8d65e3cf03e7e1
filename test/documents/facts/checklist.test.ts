import { describe, expect, it } from 'vitest';
import { checklistStates } from '../../../src/documents/facts/checklist.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { almostEmpty, exampleProfile } from '../../support/examples.ts';

function point(key: string, lines = '') {
  const state = checklistStates(almostEmpty(lines), knowledge).find(
    ({ point: { nøkkel } }) => nøkkel === key,
  );
  if (!state) throw new Error(`no point ${key}`);
  return state;
}

/** What the wizard calls a question. */
function asked(id: string): string | undefined {
  return knowledge
    .questions()
    .flatMap(({ spørsmål }) => spørsmål)
    .find((question) => question.id === id)?.kort;
}

describe('the ten points', () => {
  it('come in order, each with who and when', () => {
    const states = checklistStates(exampleProfile('rop-team'), knowledge);
    expect(states.map(({ point: { id } }) => id)).toEqual(
      Array.from({ length: 10 }, (_, index) => `V1.${index + 1}`),
    );
    expect(states[0]).toMatchObject({
      status: 'gjort',
      responsible: 'Ingunn Fossmo',
      date: { year: 2026, month: 9, day: 23 },
    });
  });

  it('are done when they are ticked, whatever is answered', () => {
    expect(point('team', 'sjekkliste:\n  team:\n    gjort: ja\n')).toMatchObject({
      status: 'gjort',
      missing: [asked('team')],
    });
  });

  it('can be ticked when all the answers they rest on are there', () => {
    expect(point('team')).toMatchObject({ status: 'gjenstår', missing: [asked('team')] });
    expect(point('team', 'veiledning:\n  team: ROP-teamet\n')).toMatchObject({ status: 'klar', missing: [] });
    const noted = 'veiledning:\n  team: ROP-teamet\nsjekkliste:\n  team:\n    gjort: nei\n';
    expect(point('team', noted).status).toBe('klar');
  });

  it('want an ad that says where to apply and whom to ask', () => {
    const ad = `egenerfaring:
  typer: rus
formål:
  rolleforståelse: Kollega
kvalifikasjoner:
  egenskaper: [lytter]
`;
    const reach = (lines: string) => point('utlysning', `${ad}${lines}`).missing;
    expect(reach('prosess:\n  frist: 31.12.2026\n')).toEqual([
      asked('soknad-til'),
      'Telefon eller e-post til en søkerne kan spørre',
    ]);
    const process = 'prosess:\n  frist: 31.12.2026\n  søknad_til: www.nes.no\n';
    expect(reach(`${process}veiledning:\n  leder:\n    navn: Anne Lien\n    epost: a@nes.no\n`)).toEqual([]);
  });

  it('never follow from answers where nothing but the manager knows', () => {
    for (const key of ['råd', 'lønn'])
      expect(
        checklistStates(exampleProfile('nav'), knowledge).find(({ point: { nøkkel } }) => nøkkel === key),
      ).toMatchObject({
        missing: [],
        status: 'gjort',
      });
    expect(point('kolleger', 'prosess:\n  kollegamøte: 20.01.2027\n').status).toBe('gjenstår');
    expect(point('lønn', 'lønn:\n  fra: 500 000\n  til: 550 000\n').status).toBe('gjenstår');
  });

  it('name what is missing as the wizard does, also what another answer sets', () => {
    expect(point('rolle').missing).toEqual([asked('oppgaver'), asked('ikke-oppgaver')]);
    expect(point('intervju', 'intervju:\n  runde_1:\n    dato: 05.01.2027\n').missing).toEqual([
      asked('panel'),
      asked('runde-2'),
    ]);
  });
});
