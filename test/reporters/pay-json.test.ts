import { expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { payOverview } from '../../src/pay/overview.ts';
import { payJson } from '../../src/reporters/pay-json.ts';
import { payProfile } from '../pay/support.ts';

const asOf = { year: 2026, month: 11, day: 20 };
const json = (employer: string, ...pay: string[]) => {
  const profile = payProfile(employer, ...pay);
  return JSON.parse(
    payJson(payOverview(profile, knowledge), { asOf, tried: false, bandDate: profile.lønn.dato }),
  );
};

it('tells the band, its placing and the colleagues in whole kroner', () => {
  const pay = [
    'fra: 552 000',
    'til: 575 100',
    'dato: 01.05.2026',
    'lønnstrinn_fra: 26',
    'lønnstrinn_til: 31',
  ];
  const found = json('oslo', ...pay, 'kolleger:', '  - stilling: A', '    fra: 600 000');
  expect(found).toMatchObject({
    versjon: 1,
    kommando: 'lønn',
    dato: '2026-11-20',
    prøve: false,
    prosent: null,
    spenn: {
      hentet_fra: 'profilen',
      fra: { år: 552_000, måned: 46_000, andel_år: null, andel_måned: null },
      dato: '2026-05-01',
      gammelt: false,
    },
    plassering: {
      slag: 'lønnstrinn',
      til: { spurt: 31, trinn: 31, lønn: { år: 561_600, måned: 46_800 } },
      tabell: { navn: 'Lønnstrinn i Oslo kommune', dato: '2024-05-01', gammel: true },
      mangler: [],
      nyere_uten_tall: [{ dato: '2025', mangler: [{ spurt: 31, nærmeste: [{ trinn: 30, år: 575_100 }] }] }],
    },
    kolleger: [
      {
        stilling: 'A',
        fra: 600_000,
        til: 600_000,
        sammenlignet: { plass: 'under', fra: -48_000, til: -24_900 },
      },
    ],
  });
  expect(found.eksempler).toContainEqual({
    id: 'bydeler-2022',
    faktum: 'P02',
    tekst: 'Fire plasseringer i Oslo kommune',
    fra: null,
    til: null,
    trinn: [19, 27, 34, 40],
    kilde: 'Veilederen fra PRIOslo, kapittel 6.1',
    dato: '2022',
    gammel: true,
  });
});

it('tells a placing by group with and without the credit', () => {
  expect(json('kommune', 'gruppe: uten krav', 'ansiennitet_år: 7', 'uttelling_år: 3')).toMatchObject({
    spenn: null,
    uttelling: { år: 3, ansiennitet_år: 7 },
    plassering: {
      slag: 'gruppe',
      uten_uttelling: { spurt: 7, trinn: 6, lønn: { år: 337_200 } },
      med_uttelling: { spurt: 10, trinn: 10, lønn: { år: 391_600 } },
    },
  });
});

it('tells what is missing where there is no placing, and gives null for what is not known', () => {
  expect(json('kommune', 'gruppe: lege', 'ansiennitet_år: 0', 'kolleger:', '  - fra: 500 000')).toMatchObject(
    {
      plassering: { slag: null, mangler: 'gruppe', grupper: expect.arrayContaining(['uten krav']) },
      kolleger: [{ stilling: null, sammenlignet: null }],
    },
  );
  expect(json('oslo', 'lønnstrinn_fra: 75').plassering.fra.lønn).toBeNull();
});
