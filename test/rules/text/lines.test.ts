import { describe, expect, it } from 'vitest';
import {
  continues,
  isOpenEnded,
  lineKind,
  looksLikeHeading,
  openingBold,
} from '../../../src/rules/text/lines.ts';

describe('what a line is by itself', () => {
  it.each([
    ['', 'blank'],
    ['---', 'rule'],
    ['## Krav', 'heading'],
    ['**Kvalifikasjoner**', 'heading'],
    ['Hva gjør du?', 'heading'],
    ['Kven er vi?', 'heading'],
    ['Har du vært der selv?', 'text'],
    ['- førerkort', 'item'],
    ['•\tførerkort', 'item'],
    ['●førerkort', 'item'],
    ['2) norsk', 'item'],
    ['– kvalitetssikre planutkast', 'item'],
    ['o samtaler', 'item'],
    ['- [x] gjort', 'item'],
    ['| a | b |', 'row'],
    ['1. februar er fristen', 'text'],
    ['og så videre', 'text'],
  ] as const)('%j is %s', (line, kind) => {
    expect(lineKind(line).kind).toBe(kind);
  });

  it('begins after the marks', () => {
    const look = lineKind('  - [ ] norsk');
    expect(look).toMatchObject({ kind: 'item', from: 8 });
  });
});

describe('bold words that open a line', () => {
  it('are a heading when they are closed, and else the beginning of the sentence', () => {
    expect(openingBold('**Hvem er du?** Du er …')).toMatchObject({ text: 'Hvem er du?', isHeading: true });
    expect(openingBold('**Du får** fast stilling')).toMatchObject({ text: 'Du får', isHeading: false });
    expect(openingBold('**Frist:** 1. mai')).toMatchObject({ isHeading: false });
    expect(openingBold('Du får **fast** stilling')).toBeUndefined();
  });
});

describe('short lines', () => {
  it.each(['Arbeidsoppgaver', 'Hvem er du?', 'KRAV', 'Vi tilbyr'])('%s looks like a heading', (line) => {
    expect(looksLikeHeading(line)).toBe(true);
  });
  it.each(['Du må ha førerkort.', 'Frist: 1. mai', 'egenerfaring', 'Ring 900 00 123'])(
    '%s does not',
    (line) => {
      expect(looksLikeHeading(line)).toBe(false);
    },
  );
  it('may be items when nothing closes them', () => {
    expect(isOpenEnded('God til å samarbeide')).toBe(true);
    expect(isOpenEnded('Du er god til å samarbeide.')).toBe(false);
  });
});

describe('a line that goes on', () => {
  it.each([
    ['Vi søker en erfaringskonsulent som', 'kan møte folk'],
    ['Du blir med på møter i samarbeid med', 'NAV og fastlegen'],
    ['Vi er en tjeneste for voksne som trenger oppfølging over tid.', 'Du blir en av oss.'],
    ['Relevant utdanning, fortrinnsvis', 'barnevernspedagog'],
  ])('%j … %j', (before, line) => {
    expect(continues(before, line)).toBe(true);
  });
  it.each([
    ['Tålmodig og trygg', 'God til å samarbeide'],
    ['Du må ha egen erfaring med psykiske helseutfordringer fra ungdomstiden', 'Førerkort er nødvendig'],
    ['Kort setning.', 'Ny setning.'],
  ])('%j | %j', (before, line) => {
    expect(continues(before, line)).toBe(false);
  });
});
