import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/rules/lexicon/annotate.ts';
import { createHeadingTest, createSectionFinder } from '../../../src/rules/meaning/sections.ts';
import { tokens } from '../../../src/rules/text/tokens.ts';
import { lexicon } from '../support.ts';

const sectionOf = createSectionFinder(lexicon);
const isHeading = createHeadingTest(lexicon);
const read = (text: string) => annotate(tokens(text), lexicon);

describe('what a heading opens', () => {
  it.each([
    ['Kvalifikasjoner', 'krav'],
    ['Kven er du?', 'krav'],
    ['Dette må du ha', 'krav'],
    ['Ønskede kvalifikasjoner', 'ønske'],
    ['Det er fint om du har', 'ønske'],
    ['Du trenger ikke', 'ikke-krav'],
    ['Fint, men ikke krav', 'ikke-krav'],
    ['Arbeidsoppgaver/ansvarsområder', 'oppgaver'],
    ['Kva skal du gjere?', 'oppgaver'],
    ['Dette er ikke oppgavene dine', 'ikke-oppgaver'],
    ['Personlige egenskaper', 'egenskaper'],
    ['Vi tilbyr', 'tilbud'],
    ['Kva får du?', 'tilbud'],
    ['Lønn og vilkår', 'vilkår'],
    ['Hvem er vi?', 'om-oss'],
    ['Hvorfor vi vil ha en erfaringskonsulent', 'rolle'],
    ['Slik søker du', 'søknad'],
    ['Mangfold', 'mangfold'],
    ['Kontaktinformasjon', 'kontakt'],
    ['Erfaringskonsulent, 50 %', null],
    ['Vil du jobbe i NAV?', null],
  ] as const)('%s: %s', (heading, section) => {
    expect(sectionOf(read(heading))).toBe(section);
  });
});

describe('a line that nothing marks', () => {
  it('is a heading when its words are those of one', () => {
    for (const line of ['Arbeidsoppgaver', 'Personlige egenskaper', 'Vi tilbyr', 'Om stillingen', 'Du er'])
      expect(isHeading(read(line)), line).toBe(true);
    for (const line of ['Relevant utdanning fra høyskole', 'God til å samarbeide', 'Førerkort', 'Du er blid'])
      expect(isHeading(read(line)), line).toBe(false);
  });
});
