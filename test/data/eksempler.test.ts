import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  type CalendarDate,
  compareDates,
  formatDateShort,
  parseDate,
  weekday,
} from '../../src/norwegian/dates.ts';
import { lix } from '../../src/norwegian/lix.ts';
import type { AnswerState, Path } from '../../src/profile/answers.ts';
import { policeCertificate } from '../../src/profile/employer.ts';
import { type LoadedProfile, readProfile } from '../../src/profile/read.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { profileFields } from '../../src/profile/walk.ts';

const folder = join(import.meta.dirname, '../../data/eksempler');
const names = ['rop-team', 'dps', 'sykehus', 'dropout', 'oppsokende', 'recovery', 'nav'];
const examples = names.map((name) => ({ name, loaded: load(name), raw: read(name) }));

function read(name: string): string {
  return readFileSync(join(folder, `${name}.yaml`), 'utf8');
}

function load(name: string): LoadedProfile {
  const result = readProfile(readFileSync(join(folder, `${name}.yaml`)), `${name}.yaml`);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.value;
}

/** Paths that say nothing about a post like this one; they stand empty, as `init` would leave them. */
function irrelevant({ vilkår, formål, prosess, virksomhet }: Profile): string[] {
  return [
    ...(vilkår.ansettelsesform === 'fast' ? ['vilkår.grunnlag', 'vilkår.til_dato'] : []),
    ...(vilkår.prosent === 100
      ? ['vilkår.deltid.begrunnelse', 'vilkår.deltid.drøftet_med', 'vilkår.deltid.drøftet_dato']
      : []),
    ...(formål.finansiering === 'drift' ? ['formål.etter_tilskudd'] : []),
    ...(virksomhet.arbeidsgiver === 'oslo' ? [] : ['lønn.lønnstrinn_fra', 'lønn.lønnstrinn_til']),
    ...(prosess.politiattest === 'kreves-ikke' ? ['prosess.politiattest_hjemmel'] : []),
  ];
}

type Visit = (path: Path, value: unknown) => void;

function visit(value: unknown, seen: Visit, path: Path = []): void {
  seen(path, value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) visit(child, seen, [...path, key]);
}

function isDate(value: unknown): value is CalendarDate {
  return typeof value === 'object' && value !== null && 'year' in value;
}

function datesOf(profile: Profile): [string, CalendarDate][] {
  const found: [string, CalendarDate][] = [];
  visit(profile, (path, value) => {
    if (isDate(value)) found.push([path.join('.'), value]);
  });
  return found;
}

function textsOf(profile: Profile): string[] {
  const found: string[] = [];
  visit(profile, (_, value) => {
    if (typeof value === 'string') found.push(value);
  });
  return found;
}

function inOrder(...dates: (CalendarDate | undefined)[]): boolean {
  return dates.every((date, index) => {
    const before = dates[index - 1];
    return date !== undefined && (before === undefined || compareDates(before, date) < 0);
  });
}

test('every example has its file, and no file is left out', () => {
  expect(readdirSync(folder).toSorted()).toEqual(names.map((name) => `${name}.yaml`).toSorted());
});

describe.each(examples)('$name', ({ loaded, raw }) => {
  const { profile } = loaded;
  const { vilkår, prosess, intervju, sjekkliste, lønn } = profile;

  test('is read without a remark, and says that it is made up', () => {
    expect(loaded.warnings).toEqual([]);
    expect(raw.slice(0, 160).toLowerCase()).toContain('oppdiktet');
  });

  test('answers every question that bears on the post, and leaves none open', () => {
    const states = profileFields().map(({ path }): [string, AnswerState] => [
      path.join('.'),
      loaded.stateOf(path),
    ]);
    const empty = states.flatMap(([path, state]) => (state === 'unasked' ? [path] : []));
    expect(empty.toSorted()).toEqual(irrelevant(profile).toSorted());
    expect(states.filter(([, state]) => state === 'open')).toEqual([]);
  });

  test('has its keys in the order of the schema', () => {
    const lines = profileFields().map(({ path }) => loaded.positionOf(path).line);
    expect(lines).not.toContain(null);
    expect(lines).toEqual(lines.toSorted((a, b) => Number(a) - Number(b)));
  });

  test('runs from the ad to the first day in an order that can be kept', () => {
    const { dokumentdato } = profile;
    expect(
      inOrder(
        dokumentdato,
        prosess.frist,
        intervju.runde_1?.dato,
        intervju.runde_2?.dato,
        prosess.svar_innen,
        vilkår.oppstart,
        ...(profile.veiledning.evalueringer ?? []),
      ),
    ).toBe(true);
    expect(inOrder(vilkår.oppstart, ...(profile.veiledning.medarbeidersamtaler ?? []))).toBe(true);
    expect(inOrder(dokumentdato, prosess.kollegamøte, vilkår.oppstart)).toBe(true);
    expect(inOrder(lønn.drøftet_dato, dokumentdato)).toBe(true);
    if (dokumentdato && prosess.frist) {
      expect(compareDates(addDays(dokumentdato, 20), prosess.frist)).toBeLessThan(0);
    }
  });

  test('discusses part time before the post is decided', () => {
    const [, day = ''] = /, (\d+\. \p{L}+ \d{4})$/u.exec(profile.formål.beslutning ?? '') ?? [];
    const decided = parseDate(day);
    if (!decided.ok) throw new Error('the decision has no date');
    const discussed = vilkår.prosent === 100 ? [] : [vilkår.deltid?.drøftet_dato];
    expect(inOrder(...discussed, decided.value, profile.dokumentdato)).toBe(true);
  });

  test('meets nobody on a Saturday or a Sunday', () => {
    const weekend = datesOf(profile).filter(([, date]) => ['lørdag', 'søndag'].includes(weekday(date)));
    expect(weekend.map(([path, date]) => `${path}: ${formatDateShort(date)}`)).toEqual([]);
  });

  test('ticks what has happened by the date of the document, and only that', () => {
    for (const [point, answer] of Object.entries(sjekkliste)) {
      const { dokumentdato } = profile;
      if (!dokumentdato || !answer?.dato) throw new Error(`${point} has no date`);
      expect([point, answer.gjort]).toEqual([point, compareDates(answer.dato, dokumentdato) <= 0]);
    }
  });

  test('keeps the rules of hiring', () => {
    expect(profile.egenerfaring.kreves).toBe(true);
    expect(profile.egenerfaring.dobbeltkompetanse).not.toBe('krav');
    expect(prosess.attester).not.toBe('kreves');
    const roles = intervju.panel?.map(({ rolle }) => rolle);
    expect(roles).toEqual(expect.arrayContaining(['leder', 'tillitsvalgt', 'erfaringskonsulent']));
    const decided = { ...prosess, politiattest: undefined, politiattest_hjemmel: undefined };
    const byLaw = policeCertificate({ ...profile, prosess: decided });
    const asked = prosess.politiattest === 'kreves' ? 'lov' : 'nei';
    // What binds an ideal organisation follows from its contract, so the rules alone can't tell.
    expect([asked, 'ukjent']).toContain(byLaw.demand);
    if (asked === 'lov') expect(prosess.politiattest_hjemmel).toBe(byLaw.basis);
    if (vilkår.prosent !== 100) {
      expect(inOrder(vilkår.deltid?.drøftet_dato, profile.dokumentdato)).toBe(true);
    }
    if (vilkår.til_dato) expect(vilkår.grunnlag).toMatch(/§/u);
  });

  test('offers 3–5 tasks not to do, 5–9 to do, 2–4 wishes and 3–5 qualities', () => {
    const { oppgaver, kvalifikasjoner } = profile;
    const tasks = [oppgaver.individ, oppgaver.gruppe, oppgaver.system].flatMap((list) => list ?? []);
    const between = (list: readonly string[] | undefined, low: number, high: number) =>
      list !== undefined && list.length >= low && list.length <= high;
    expect(between(tasks, 5, 9)).toBe(true);
    expect(between(oppgaver.ikke, 3, 5)).toBe(true);
    expect(between(kvalifikasjoner.ønsker, 2, 4)).toBe(true);
    expect(between(kvalifikasjoner.egenskaper, 3, 5)).toBe(true);
  });

  test('is easy to read', () => {
    const { virksomhet, formål } = profile;
    const long = [virksomhet.omtale, formål.begrunnelse, formål.rolleforståelse];
    for (const text of long) expect(lix([text ?? '']).lix).toBeLessThanOrEqual(40);
    expect(lix(textsOf(profile)).lix).toBeLessThanOrEqual(40);
  });

  test('holds no real telephone number or web address', () => {
    const numbers = [...raw.matchAll(/telefon: (.+)/gu)].map(([, number]) => number);
    for (const number of numbers) expect(number).toMatch(/^900 00 0\d\d$/u);
    const addresses = raw.match(/(?:www\.|@)\S+/gu) ?? [];
    for (const address of addresses) expect(address).toMatch(/\beksempel\.no(?:\/|$)/u);
  });
});

describe('the examples side by side', () => {
  const profiles = examples.map(({ loaded }) => loaded.profile);

  test('show every kind of public employer, and one that is not', () => {
    const employers = profiles.map(({ virksomhet }) => virksomhet.arbeidsgiver);
    expect(new Set(employers)).toEqual(new Set(['kommune', 'oslo', 'helseforetak', 'stat', 'ideell']));
  });

  test('share no telephone number, no person and no longer run of words', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    const claim = (name: string, key: string) => {
      if ((owners.get(key) ?? name) !== name) shared.push(`${key} (${name}, ${owners.get(key)})`);
      owners.set(key, name);
    };
    for (const { name, raw, loaded } of examples) {
      for (const [, value = ''] of raw.matchAll(/(?:navn|telefon|ansvarlig): (.+)/gu)) claim(name, value);
      const free = textsOf(loaded.profile).filter((text) => !text.startsWith('3412 ') && !text.includes('§'));
      for (const text of free) {
        const found = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
        for (let at = 0; at + 6 <= found.length; at += 1) claim(name, found.slice(at, at + 6).join(' '));
      }
    }
    expect(shared).toEqual([]);
  });
});
