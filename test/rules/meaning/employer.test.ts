import { describe, expect, it } from 'vitest';
import { createEmployerReader, type KnownFacts } from '../../../src/rules/meaning/employer.ts';
import { lexicon, readings } from '../support.ts';

const begin = createEmployerReader(lexicon);

function read(text: string, known: KnownFacts = {}) {
  const reader = begin();
  for (const reading of readings(text)) reader.read(reading);
  return { employer: reader.employer(), ...reader.circumstances(known) };
}

describe('the kind of employer', () => {
  it.each([
    ['Vik kommune søker erfaringskonsulent.', 'kommune'],
    ['Bydel Sagene søker erfaringskonsulent.', 'oslo'],
    ['Oslo kommune, Velferdsetaten', 'oslo'],
    ['Universitetssykehuset Nord HF', 'helseforetak'],
    ['Fjell DPS søker erfaringskonsulent.', 'helseforetak'],
    ['NAV Vik har 40 ansatte.', 'stat'],
    ['Kriminalomsorgen region sør', 'stat'],
    ['Nordlia fengsel har 40 plassar.', 'stat'],
    ['Kvam herad søkjer erfaringskonsulent.', 'kommune'],
    ['Stiftelsen Varden driver et åpent hus.', 'ideell'],
    ['Trygg Vei AS søker erfaringskonsulent.', 'privat'],
    ['Bydelens team søker likeperson. Bydel Lia, Oslo kommune', 'oslo'],
    ['Landslaget for pårørande er ein interesseorganisasjon ved to sjukehus.', 'ideell'],
    ['Vi i hjemmetjenesten trenger en kollega.', undefined],
    ['Vi søker en god kollega.', undefined],
  ] as const)('%s: %s', (text, employer) => {
    expect(read(text).employer).toBe(employer);
  });

  it('is the first one named, and never one that is only worked with', () => {
    expect(read('Vik kommune samarbeider med NAV og DPS.').employer).toBe('kommune');
    expect(read('Du samarbeider med NAV. Stiftelsen Varden er arbeidsgiver.').employer).toBe('ideell');
  });
});

describe('an employer told in so many words', () => {
  it.each([
    ['NAV Vik søker erfaringskonsulent. Stillingen er kommunal.', 'kommune'],
    ['NAV Vik søkjer. Du blir tilsett i Vik kommune.', 'kommune'],
    ['NAV Vik treng ein til. Det er Vik kommune som tilset.', 'kommune'],
    ['NAV Vik søker. Arbeidsgiver: Oslo kommune.', 'oslo'],
    ['NAV Vik i Vik kommune søker. Stillingen er statlig.', 'stat'],
  ] as const)('%s: %s', (text, employer) => {
    expect(read(text).employer).toBe(employer);
  });

  it('is never the one who buys the service', () => {
    expect(read('Vi driver huset på oppdrag fra Vik kommune. Havn AS er arbeidsgiver.').employer).toBe(
      'privat',
    );
    expect(read('Åtte vaksne bur her etter vedtak frå kommunen.').employer).toBeUndefined();
    expect(read('Kommunen kjøper plassene. Stiftelsen Varden driver huset.').employer).toBe('ideell');
  });
});

describe('what the law asks', () => {
  it('depends on the employer, and is unknown where nothing tells', () => {
    expect(read('Vi søker en kollega.').offentlig).toBeNull();
    expect(read('Vi søker en kollega.', { employer: 'ideell' }).offentlig).toBe(false);
    expect(read('Vi søker en kollega.', { employer: 'stat' }).offentlig).toBe(true);
  });

  it.each([
    ['Du jobber i psykisk helsetjeneste.', 'kommune', true, false],
    ['NAV Vik søker erfaringskonsulent.', 'kommune', false, null],
    ['NAV Vik søker erfaringskonsulent.', 'stat', false, true],
    ['Kommunene kjøper plassene av oss.', 'ideell', false, false],
    ['Vi driver huset på oppdrag fra Vik kommune.', 'privat', false, false],
    ['Stillingen er i staben, uten brukerkontakt.', 'ideell', false, null],
    ['Stillingen er i direktørens stab, uten pasientkontakt.', 'kommune', false, true],
    ['Poliklinikk for voksne', 'helseforetak', false, true],
    ['Barne- og ungdomspsykiatrisk poliklinikk', 'helseforetak', false, false],
    ['NAV Vik', 'stat', false, true],
    ['Statlig ungdomshjem, barnevernsloven krever det', 'stat', false, false],
    ['Vi driver botilbud for voksne.', 'ideell', false, false],
    ['Vi driver en poliklinikk for voksne med rusproblemer.', 'privat', false, null],
    ['Vi driver et forlag.', 'ideell', false, null],
    ['Vi arbeider bare på systemnivå, for bedre psykisk helse.', 'ideell', false, null],
  ] as const)('%s (%s): attest asked %s, without basis %s', (text, employer, asked, without) => {
    const circumstances = read(text, { employer });
    expect(circumstances['politiattest-kreves']).toBe(asked);
    expect(circumstances['politiattest-uten-hjemmel']).toBe(without);
  });

  it.each([
    ['kommune', true],
    ['privat', true],
    ['stat', null],
    [undefined, null],
  ] as const)('%s: the working environment act says how people are hired: %s', (employer, holds) => {
    expect(read('Noe helt annet.', { employer }).arbeidsmiljøloven).toBe(holds);
  });

  it('is as the profile knows it, where there is one', () => {
    const circumstances = read('Noe helt annet.', { employer: 'kommune', certificateByLaw: true });
    expect(circumstances).toMatchObject({ 'politiattest-kreves': true, 'politiattest-uten-hjemmel': false });
  });
});
