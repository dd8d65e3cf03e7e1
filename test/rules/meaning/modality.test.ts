import { describe, expect, it } from 'vitest';
import { createModality } from '../../../src/rules/meaning/modality.ts';
import { firstSpan, lexicon, readings } from '../support.ts';

const modeOf = createModality(lexicon);

/** How schooling is meant in the sentence that names it. */
function mode(text: string, concept = 'utdanning') {
  const reading = readings(text).find(({ spans }) => spans(lexicon.idOf(concept)).length > 0);
  if (!reading) throw new Error(`«${concept}» is not said`);
  return modeOf(reading, firstSpan(reading, concept));
}

describe('how a thing is meant', () => {
  it.each([
    'Du må ha bachelor.',
    'Bachelor kreves.',
    'Bachelor må du ha.',
    'Det er et krav at du har bachelor.',
    'Vi krev bachelor.',
    'Søkere uten bachelor blir ikke vurdert.',
    'Krav:\n- bachelor i sosialt arbeid',
    'For å få jobben må du dessverre ha bachelor.',
    'Krav:\n- bachelor\n\nDet er fint om du har kurs, men det er ikke nødvendig.',
  ])('required: %j', (text) => {
    expect(mode(text)).toBe('krav');
  });

  it.each([
    'Bachelor er en fordel.',
    'Gjerne bachelor.',
    'Har du bachelor, er det fint.',
    'Du må ha førerkort, og bachelor er et pluss.',
    'Vi ser gjerne at du har bachelor.',
    'Ønskelig:\n- bachelor',
    'Krav:\n- bachelor er en fordel',
    'Relevant utdanning, helst som vernepleier, kan være en fordel.',
  ])('wished for: %j', (text) => {
    expect(mode(text)).toBe('ønske');
  });

  it.each([
    'Bachelor er ikke noe krav.',
    'Du trenger ikke bachelor.',
    'Vi krever verken bachelor eller fagbrev.',
    'Bachelor kreves ikke.',
    'Vi tilset uavhengig av utdanning.',
    'Krav:\n- ingen krav til utdanning',
    'Du kan ha bachelor. Det er ikke et krav.',
    'Må du ha bachelor? Nei.',
    'Bachelor? Det spør vi ikke om.',
  ])('not needed: %j', (text) => {
    expect(mode(text)).toBe('ikke-krav');
  });

  it('is taken for granted of the one that is looked for', () => {
    expect(mode('Du har bachelor i sosialt arbeid.')).toBe('antydet');
    expect(mode('Vi søker en kollega med bachelor.')).toBe('antydet');
    expect(mode('Har du bachelor?')).toBe('antydet');
    expect(mode('Du er etterlatt etter selvmord.', 'egenerfaring')).toBe('antydet');
  });

  it('is left open where nothing tells', () => {
    expect(mode('Kollegene har bachelor og master.')).toBeNull();
  });

  it('is told of by the next sentence only where that ends with it', () => {
    expect(mode('Du må ha fagbrev. Det stilles ikke krav om førerkort.', 'utdanning')).toBe('krav');
    expect(mode('Vi treng deg med bachelor. Det kan ingen av oss lære bort.')).toBe('antydet');
    expect(mode('Vi treng deg med bachelor. Det er et pluss.')).toBe('ønske');
  });

  it('stops at «men»: what comes after is about something else', () => {
    expect(mode('Bachelor er fint, men du må ha førerkort.')).toBe('ønske');
    expect(mode('Egenerfaring er et krav, men utdanning er bare et pluss.', 'egenerfaring')).toBe('krav');
  });
});
