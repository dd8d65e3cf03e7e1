import { describe, expect, it } from 'vitest';
import { answered, type Edit } from '../../src/wizard/edit.ts';
import { panelEdit, panelGroup } from '../../src/wizard/panel.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { frame } from './adapters/support.ts';
import { emptyProfile, knowledge, known, question, scripted, today } from './support.ts';

const asking = (...edits: readonly Edit[]) => ({
  question: question('panel'),
  frame,
  known: known(applyEdits(emptyProfile, edits)),
  knowledge,
  prompter: scripted([]).prompter,
  today,
});
const ticked = (...edits: readonly Edit[]) =>
  panelGroup(asking(...edits))
    .items.filter((item) => item.ticked)
    .map(({ label }) => label);
const seats = (...members: Record<string, string>[]) => answered(['intervju', 'panel'], members);

describe('the panel to pick from', () => {
  it('has the recommended roles ticked, with the names that are known', () => {
    const leader = answered(['veiledning', 'leder'], { navn: 'Kari Nordmann' });
    expect(ticked(leader)).toEqual(['Leder: Kari Nordmann', 'Tillitsvalgt', 'Erfaringskonsulent']);
  });

  it('has those who sit there already, and recommends nobody else', () => {
    const { items } = panelGroup(asking(seats({ rolle: 'leder', navn: 'Ola' })));
    expect(items[0]).toMatchObject({ label: 'Leder: Ola', ticked: true });
    expect(items.filter((item) => item.ticked)).toHaveLength(1);
    expect(items.filter(({ label }) => label.startsWith('Leder'))).toHaveLength(1);
  });
});

describe('the panel that is picked', () => {
  const paid = seats({ rolle: 'erfaringskonsulent', navn: 'Terje Lunde', honorar: '1 500 kroner' });

  it('keeps the fee of one who keeps the seat, and of nobody else', () => {
    expect(panelEdit(['Erfaringskonsulent: Terje Lunde'], asking(paid))).toEqual(paid);
    expect(panelEdit(['Erfaringskonsulent: Ada Li'], asking(paid))).toEqual(
      seats({ rolle: 'erfaringskonsulent', navn: 'Ada Li' }),
    );
  });

  it('keeps that a fee is none, or not known yet', () => {
    for (const honorar of ['ingen', 'vet ikke ennå']) {
      const said = seats({ rolle: 'leder', navn: 'Kari Nordmann', honorar });
      expect(panelEdit(['Leder: Kari Nordmann'], asking(said))).toEqual(said);
    }
  });

  it('takes the fee that is typed before the one that was', () => {
    expect(panelEdit(['Erfaringskonsulent: Terje Lunde (honorar: 2 000 kroner)'], asking(paid))).toEqual(
      seats({ rolle: 'erfaringskonsulent', navn: 'Terje Lunde', honorar: '2 000 kroner' }),
    );
  });

  it('is none where nobody is picked', () => {
    expect(panelEdit([], asking()).answer).toEqual({ state: 'none' });
  });
});
