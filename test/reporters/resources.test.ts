import { expect, it } from 'vitest';
import { resourcesJson, resourcesText } from '../../src/reporters/resources.ts';
import { plainStyle } from './plain-style.ts';

const themes = [
  {
    id: 'hjelp',
    tittel: 'Hjelp',
    tekst: 'Spør noen.',
    steder: [
      {
        navn: 'Sentrum',
        tekst: 'Svarer deg.',
        nettadresse: 'https://sentrum.eksempel.no/en/svaert/lang/adresse',
        år: 2025,
        kilder: ['F5'],
      },
      { navn: 'Naboen', tekst: 'Kan rollen.', år: 2022 },
    ],
  },
];

it('tells what one gets, where, and the year that is from', () => {
  expect(resourcesText(themes, true, plainStyle(40))).toBe(`Hjelp (hjelp)
Spør noen.
  • Sentrum
    Svarer deg. (2025)
    https://sentrum.eksempel.no/en/svaert/lang/adresse
  • Naboen
    Kan rollen. (2022)

Årstallet viser når opplysningen er fra.
Sjekk på nettsiden hva som gjelder nå.
Se bare ett tema: erfaring ressurser
hjelp
`);
});

it('says nothing of other themes when one was asked for', () => {
  expect(resourcesText(themes, false, plainStyle(80))).not.toContain('Se bare ett tema');
});

it('gives JSON with the same, and null for no address', () => {
  const parsed = JSON.parse(resourcesJson(themes)) as { temaer: { steder: { nettadresse: unknown }[] }[] };
  expect(parsed.temaer[0]?.steder.map(({ nettadresse }) => nettadresse)).toEqual([
    'https://sentrum.eksempel.no/en/svaert/lang/adresse',
    null,
  ]);
});
