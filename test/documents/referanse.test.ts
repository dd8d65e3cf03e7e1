import { describe, expect, it } from 'vitest';
import { exampleNames } from '../support/examples.ts';
import { itIsWhole } from './interview-papers.ts';

const carries = ['H2.1', 'V11.2', 'L01', 'L03', 'L05', 'L13', 'L17'];

describe.each(exampleNames)('the talk with a referee for %s', (name) => {
  const markdown = itIsWhole('referanse', name, { lix: 45, carries });

  it('asks for consent before anything else', () => {
    expect(markdown.indexOf('Søkeren har sagt ja')).toBeLessThan(markdown.indexOf('## Skjema'));
    expect(markdown).toContain('Ring bare dem søkeren har oppgitt.');
  });

  it('warns that the call itself may tell of lived experience, before it is made', () => {
    const box = markdown.indexOf('> **Husk** Hvilken jobb det er, kan si noe om hva søkeren har opplevd.');
    expect(box).toBeGreaterThan(0);
    expect(box).toBeLessThan(markdown.indexOf('## Slik begynner du'));
    expect(markdown).toContain('- [ ] Søkeren og du er enige om hva du kan si om jobben');
  });

  it('says that the bans hold here too, and that other referees will do', () => {
    expect(markdown).toContain('> **Loven sier** Det dere ikke kan spørre søkeren om');
    expect(markdown).toContain('En referanse trenger ikke være en tidligere sjef.');
  });

  it('asks about work, by the criteria of the interviews', () => {
    expect(markdown.match(/^\| bruker erfaring til nytte for andre \| {1,2}\|$/gmu)).toHaveLength(1);
  });
});
