import { describe, expect, it } from 'vitest';
import type { PointState } from '../../src/documents/facts/checklist.ts';
import type { Readiness } from '../../src/documents/facts/readiness.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { checklistJson, formatChecklist } from '../../src/reporters/checklist.ts';
import { plainStyle } from './plain-style.ts';

const [point] = knowledge.checklist();
if (!point) throw new Error('the checklist is empty');
const state = (parts: Partial<PointState> = {}): PointState => ({
  point,
  status: 'gjenstår',
  responsible: undefined,
  date: undefined,
  missing: [],
  ...parts,
});
const done = state({ status: 'gjort', responsible: 'Kari', date: { year: 2027, month: 3, day: 1 } });
const ready: Readiness = { met: 7, total: 12, gaps: knowledge.readiness().slice(0, 5) };
const text = (...points: PointState[]) => formatChecklist(points, ready, plainStyle(200));

describe('formatChecklist', () => {
  it('tells who and when of what is done, and offers no help with it', () => {
    expect(text(done)).toContain(`${point.nøkkel}: gjort (Kari, 01.03.2027)`);
    expect(text(done)).toContain(`[✔] ${point.tekst}`);
    expect(text(done)).not.toContain('hjelp:');
  });

  it('tells what is missing from the rest, and where to get help', () => {
    const open = text(state({ missing: ['Mål', 'Rolleforståelse'] }));
    expect(open).toContain(`${point.nøkkel}: gjenstår\n    mangler: mål, rolleforståelse\n`);
    expect(open).toContain(`hjelp: ${point.kommando}`);
  });

  it('tells what can be ticked from what is ticked', () => {
    expect(text(state({ status: 'klar' }))).toContain(`[ ] ${point.tekst}`);
    expect(text(state({ status: 'klar' }))).toContain('klar til å krysses av');
  });

  it('counts, and names the three gaps that matter most', () => {
    const all = text(done, state(), state());
    expect(all).toContain('1 av 3 punkter er gjort. 7 av 12 råd om forarbeidet er fulgt.');
    const named = ready.gaps.filter(({ mangler }) => all.includes(mangler));
    expect(named).toEqual(ready.gaps.slice(0, 3));
  });
});

it('the JSON has null for what is not known', () => {
  expect(JSON.parse(checklistJson([done, state({ missing: ['Mål'] })], ready))).toMatchObject({
    kommando: 'sjekkliste',
    punkter: [
      { id: point.id, status: 'gjort', ansvarlig: 'Kari', dato: '01.03.2027', mangler: [] },
      { ansvarlig: null, dato: null, mangler: ['Mål'] },
    ],
    råd: { fulgt: 7, av: 12 },
  });
});
