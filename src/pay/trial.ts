import { type Problem, problemWith } from '../errors.ts';
import { formatMoney, looksMonthly, parseMoney } from '../norwegian/money.ts';
import { parseInteger } from '../norwegian/numbers.ts';
import { accept, type Parsed, reject } from '../norwegian/parsed.ts';
import { parsePercent } from '../norwegian/percent.ts';
import { collapse, nfc, quoted } from '../norwegian/text.ts';
import type { Profile } from '../profile/schema.ts';

/** What was typed after the flags of a trial placing; undefined for those not given. */
export interface TrialFlags {
  readonly fra?: string | undefined;
  readonly til?: string | undefined;
  readonly trinnFra?: string | undefined;
  readonly trinnTil?: string | undefined;
  readonly gruppe?: string | undefined;
  readonly ansiennitet?: string | undefined;
  readonly uttelling?: string | undefined;
  readonly utenUttelling?: string | undefined;
  readonly prosent?: string | undefined;
}

export type Trial =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Pay = Profile['lønn'];

/** The profile with the flags in place of its own answers; nothing is saved. Every flag that can't be read is told. */
export function applyTrial(profile: Profile, flags: TrialFlags): Trial {
  const problems: Problem[] = [];
  const read = <T>(
    flag: string,
    typed: string | undefined,
    parse: (text: string) => Parsed<T>,
  ): T | undefined => {
    if (typed === undefined) return undefined;
    const parsed = parse(typed);
    if (parsed.ok) return parsed.value;
    problems.push(problemWith(null, `${flag}: ${parsed.message}`));
    return undefined;
  };
  const given = {
    fra: read('--fra', flags.fra, yearlyPay),
    til: read('--til', flags.til, yearlyPay),
    lønnstrinn_fra: read('--trinn-fra', flags.trinnFra, atLeast(1)),
    lønnstrinn_til: read('--trinn-til', flags.trinnTil, atLeast(1)),
    gruppe: read('--gruppe', flags.gruppe, name),
    ansiennitet_år: read('--ansiennitet', flags.ansiennitet, atLeast(0)),
    uttelling_år: read('--uttelling', flags.uttelling, atLeast(0)),
    uten_uttelling: read('--uten-uttelling', flags.utenUttelling, yearlyPay),
  };
  const percent = read('--prosent', flags.prosent, parsePercent);
  const tried = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const lønn: Pay = { ...profile.lønn, ...setAside(given), ...tried };
  problems.push(...turnedAround(lønn, given));
  if (problems.length > 0) return { ok: false, problems };
  const vilkår = percent === undefined ? profile.vilkår : { ...profile.vilkår, prosent: percent };
  return { ok: true, profile: { ...profile, vilkår, lønn } };
}

/** Answers of the profile that what is tried leaves no longer true. */
function setAside(given: Pay): Pay {
  const steps = given.lønnstrinn_fra !== undefined || given.lønnstrinn_til !== undefined;
  return {
    // Lønnstrinn that are tried are the band, where no other is given.
    ...(steps && { fra: undefined, til: undefined, dato: undefined }),
    // A group that is tried goes before the profile's lønnstrinn, which would else be what the band is placed from.
    ...(given.gruppe !== undefined && !steps && { lønnstrinn_fra: undefined, lønnstrinn_til: undefined }),
    ...((steps || given.fra !== undefined) && { uten_uttelling: undefined }),
    ...(given.uttelling_år !== undefined && { uten_uttelling: undefined, uttelling_begrunnelse: undefined }),
  };
}

/** Ends in the wrong order, told with where each came from: a flag may meet an answer of the profile. */
function turnedAround(pay: Pay, given: Pay): Problem[] {
  const ends = [
    { keys: ['fra', 'til'], flags: ['--fra', '--til'], show: formatMoney },
    {
      keys: ['lønnstrinn_fra', 'lønnstrinn_til'],
      flags: ['--trinn-fra', '--trinn-til'],
      show: (step: number) => `lønnstrinn ${step}`,
    },
  ] as const;
  return ends.flatMap(({ keys, flags, show }) => {
    const [low, high] = keys.map((key) => pay[key]);
    if (low === undefined || high === undefined || low <= high) return [];
    const [lowFrom, highFrom] = keys.map((key, index) =>
      given[key] === undefined ? 'profilen' : flags[index],
    );
    const message = `Det begynner på ${show(low)} (${lowFrom}), men går bare til ${show(high)} (${highFrom}).`;
    return [problemWith(null, message, `Oppgi både ${flags[0]} og ${flags[1]}, det laveste først.`)];
  });
}

function yearlyPay(typed: string): Parsed<number> {
  const pay = parseMoney(typed);
  if (!pay.ok || (pay.value > 0 && !looksMonthly(pay.value))) return pay;
  const year = pay.value * 12;
  const isMonth = year > 0 && !looksMonthly(year);
  const wrong = isMonth
    ? `ser ut som lønn for en måned. Er det det, er årslønnen ${formatMoney(year)}.`
    : 'er for lite til å være lønn for et år.';
  return reject(`${formatMoney(pay.value)} ${wrong} Skriv lønnen for et helt år i full stilling.`);
}

function atLeast(least: number) {
  return (typed: string): Parsed<number> => {
    const number = parseInteger(typed);
    if (number.ok && number.value >= least) return number;
    const wrong = number.ok ? 'er for lite' : 'er ikke et helt tall';
    return reject(`${quoted(typed)} ${wrong}. Skriv ${least} eller mer, med bare siffer.`);
  };
}

function name(typed: string): Parsed<string> {
  const text = collapse(nfc(typed));
  return text === '' ? reject('Skriv navnet på gruppen.') : accept(text);
}
