import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { formatStatus, type Status, statusJson } from '../../src/reporters/status.ts';
import { load } from '../profile/support.ts';
import { plainStyle } from './plain-style.ts';

const loaded = load('versjon: 1\nvirksomhet:\n  navn: Nes kommune\n  enhet: ROP-teamet\n');
const stages = knowledge.questions();
const first = (index: number) => stages[index]?.neste[0]?.kommando;

/** A status in which each stage has so many of ten answers. */
function status(
  answered: readonly number[],
  file = 'erfaring.yaml',
  open: readonly string[] = [],
  made: readonly string[] = [],
): Status {
  return {
    isMade: (command) => made.includes(command),
    file,
    loaded,
    stages: stages.map((stage, index) => ({
      stage,
      answered: answered[index] ?? 0,
      total: 10,
      next: answered[index] === 10 ? undefined : 'Lønn',
      open,
    })),
    checklist: { done: 3, total: 10 },
  };
}

const next = (answered: readonly number[], file?: string) =>
  (JSON.parse(statusJson(status(answered, file))) as { neste: string }).neste;

describe('the next command', () => {
  it('goes on with a stage that is begun', () => {
    expect(next([4])).toBe('erfaring init');
    expect(next([10, 1])).toBe('erfaring init');
    expect(formatStatus(status([4]), plainStyle())).toContain(
      'Neste: erfaring init\n       går videre med: lønn',
    );
  });

  it('is what a finished stage leads to before the one after it is begun', () => {
    expect(next([10, 0])).toBe(first(0));
    expect(next([10, 10, 0])).toBe(first(1));
  });

  it('is the next stage where the paper that a stage leads to is made', () => {
    const made = status([10, 0], 'erfaring.yaml', [], [first(0) ?? '']);
    expect(JSON.parse(statusJson(made))).toMatchObject({ neste: 'erfaring init' });
  });

  it('is what the last stage leads to when all are finished', () => {
    expect(next([10, 10, 10])).toBe(first(2));
  });

  it('keeps to the profile it is about', () => {
    expect(next([4], 'nes.yaml')).toBe('erfaring init --profil nes.yaml');
    expect(next([10, 0], 'nes.yaml')).toBe(`${first(0)} --profil nes.yaml`);
  });
});

describe('formatStatus', () => {
  it('tells what, where and how far, a line for each stage', () => {
    const lines = formatStatus(status([10, 4, 0]), plainStyle()).split('\n');
    expect(lines.slice(0, 2)).toEqual(['Stillingen har ingen tittel ennå', 'ROP-teamet, Nes kommune']);
    expect(lines.filter((line) => line.endsWith('av 10 svar')).map((line) => line[0])).toEqual([
      '✔',
      '•',
      '•',
    ]);
  });

  it('lists what is open, only where something is', () => {
    expect(formatStatus(status([4]), plainStyle())).not.toContain('Åpent');
    const text = formatStatus(
      status([4], 'erfaring.yaml', ['tittel', 'e-post til Anne Lien']),
      plainStyle(200),
    );
    expect(text).toContain('Åpent («vet ikke ennå»): tittel, e-post til Anne Lien');
  });

  it('counts what is open, and lets no stage with it pass for done', () => {
    const text = formatStatus(
      status([10, 0], 'erfaring.yaml', ['tittel'], [first(0) ?? '']),
      plainStyle(200),
    );
    expect(text).toMatch(/^• Før utlysning +10 av 10 svar, 1 åpent$/mu);
    expect(text).toContain('tar først det som er åpent, og går videre med intervjuene');
  });
});
