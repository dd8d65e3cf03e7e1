import { describe, expect, it } from 'vitest';
import { readProfileText } from '../../src/profile/read.ts';
import { problemsOf } from './support.ts';

/** A profile in which a manager has done as the hint says. */
const isRight = (text: string) => readProfileText(text, 'erfaring.yaml').ok;
const first = (text: string) => problemsOf(text)[0];

describe('what stands where something else is wanted', () => {
  it('keys for a list: says how a list is written', () => {
    expect(first('versjon: 1\nformål:\n  mål:\n    bygge: tillit\n')).toContain(
      'Her skal det stå en liste. → Skriv ett punkt på hver linje',
    );
    expect(isRight('versjon: 1\nformål:\n  mål:\n    - bygge tillit\n')).toBe(true);
  });

  it('a text for keys: names them, and shows the first with the text in it', () => {
    const problem = first('versjon: 1\nveiledning:\n  leder: Kari Nordmann\n');
    expect(problem).toContain('Under «leder» skal det stå nøkler: navn,');
    expect(problem).toContain('«navn: Kari Nordmann» på linjen under');
    expect(isRight('versjon: 1\nveiledning:\n  leder:\n    navn: Kari Nordmann\n')).toBe(true);
  });

  it('a text for keys in a list: shows the point as it should be', () => {
    const problem = first('versjon: 1\nlønn:\n  kolleger:\n    - Miljøarbeider\n');
    expect(problem).toContain('Under hvert punkt skal det stå nøkler');
    expect(problem).toContain('«- stilling: Miljøarbeider»');
  });

  it('keys for a text: puts it in quotation marks', () => {
    expect(first('versjon: 1\nkvalifikasjoner:\n  krav:\n    - Norsk: muntlig\n')).toContain(
      'sett anførselstegn rundt: - "Norsk: muntlig"',
    );
    expect(isRight('versjon: 1\nkvalifikasjoner:\n  krav:\n    - "Norsk: muntlig"\n')).toBe(true);
  });

  it('a list for a text: says to write it after the colon', () => {
    expect(first('versjon: 1\nstilling:\n  tittel:\n    - Rådgiver\n')).toContain(
      '→ Skriv teksten rett etter kolonet, uten strek foran.',
    );
  });

  it('a list within a list is told apart', () => {
    expect(first('versjon: 1\nformål:\n  mål:\n    - - bygge tillit\n')).toContain(
      'Her er det en liste inne i listen.',
    );
  });

  it('a file that begins with a list, or with no key, is told what a profile has', () => {
    expect(first('- navn: Nes\n')).toContain('1:1 Profilen kan ikke begynne med en liste.');
    expect(first('Nes kommune\n')).toContain('1:1 ');
  });
});

describe('a dash that is read as text', () => {
  it('is pointed at where it lacks its space', () => {
    expect(first('versjon: 1\nformål:\n  mål:\n    -bygge tillit\n')).toBe(
      '4:6 Det mangler mellomrom etter streken. → Skriv: - bygge tillit',
    );
  });

  it('is pointed at on its own line where it stands further in than the one above', () => {
    expect(first('versjon: 1\nformål:\n  mål:\n    - bygge tillit\n      - lytte\n')).toContain(
      '5:7 Streken leses som en del av teksten på linjen over.',
    );
  });

  it('is no fault in a text that is no list', () => {
    expect(isRight('versjon: 1\nstilling:\n  tittel: -lærling\n')).toBe(true);
    expect(isRight('versjon: 1\nstilling:\n  tittel: FACT-konsulent\nlønn:\n  dato: 01.05.2026\n')).toBe(
      true,
    );
    expect(isRight('versjon: 1\nvirksomhet:\n  omtale: Vi er fem - av og til seks\n')).toBe(true);
  });
});
