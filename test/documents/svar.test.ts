import { describe, expect, it } from 'vitest';
import { exampleNames } from '../support/examples.ts';
import { holesIn } from '../support/holes.ts';
import { lixOf, paperOf } from '../support/paper.ts';
import { itIsWhole } from './interview-papers.ts';

const basics = 'versjon: 1\nstilling:\n  tittel: Rådgiver\nvirksomhet:\n  navn: Nes kommune\n';

describe.each(exampleNames)('the letters of %s', (name) => {
  const markdown = itIsWhole('svar', name, { lix: 40, carries: ['L13', 'L03', 'V5.7', 'H1.14', 'L17'] });
  const letters = markdown.split(/^---$/gmu).slice(1);

  it('are four, each on a page of its own, with no source marks', () => {
    expect(letters.map((letter) => /## (.+)/u.exec(letter)?.[1])).toEqual([
      'Invitasjon til intervju',
      'Tilbud om jobben',
      'Svar etter intervjuet',
      'Svar på søknaden din',
    ]);
    expect(markdown).not.toMatch(/\\\[\d|## Kilder/u);
  });

  it('are short, easy to read, and signed', () => {
    for (const letter of letters) {
      expect(lixOf(letter)).toBeLessThanOrEqual(40);
      expect(letter.split(/\s+/u).length).toBeLessThan(260);
      expect(letter).toContain('Vennlig hilsen');
      expect(letter).toContain('(sted og dato)');
      // The applicant gets the heading too.
      expect(letter.toLowerCase()).not.toContain('avslag');
    }
  });

  it('leave no cell of a table empty: what is to be written in stands in brackets', () => {
    expect(markdown).not.toMatch(/\| \|$/mu);
    for (const bracket of ['(klokkeslett)', '(lønn)', '(svarfrist)', '(antall)', '(navn)'])
      expect(markdown).toContain(bracket);
  });

  it('tell in a rejection what one may ask to know of whoever got the job', () => {
    for (const letter of letters.slice(2)) expect(letter).toContain('praksis og andre klare kvalifikasjoner');
  });

  it('say in a rejection that the ad was weighed, without a word on the life', () => {
    for (const letter of letters.slice(2)) {
      expect(letter).toContain('i annonsen');
      expect(letter).not.toContain('livet ditt');
    }
  });
});

it('the offer asks for a politiattest only where one is asked for', () => {
  expect(paperOf('svar', basics).markdown).not.toContain('politiattest');
  const municipal = `${basics}  arbeidsgiver: kommune\n  tjenestetype: rop-team\n`;
  expect(paperOf('svar', municipal).markdown).toContain('politiattest');
});

it('the offer says that more than one got one', () => {
  const many = basics.replace('Rådgiver', 'Rådgiver\n  antall: 2');
  expect(paperOf('svar', many).markdown).toContain('fordi du er en av dem som passer best');
  expect(paperOf('svar', basics).markdown).toContain('fordi du passer best');
});

it('letters of almost nothing have no holes', () => {
  expect(holesIn(paperOf('svar', basics).markdown)).toEqual([]);
});
