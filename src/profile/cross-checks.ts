import type { Problem } from '../errors.ts';
import { compareDates, formatDateShort } from '../norwegian/dates.ts';
import { formatMoney, looksMonthly } from '../norwegian/money.ts';
import type { Path } from './answers.ts';
import type { Profile } from './schema.ts';

/** What answers say about each other. */
export interface CrossChecks {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

type MakeProblem = (path: Path, message: string, hint?: string) => Problem;

/** Pay that runs backwards, dates in the wrong order, and pay that looks monthly. `problemAt` knows the file. */
export function crossCheck(profile: Profile, problemAt: MakeProblem): CrossChecks {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const bands = [
    { path: ['lønn'] as Path, band: profile.lønn },
    ...(profile.lønn.kolleger ?? []).map((band, index) => ({ path: ['lønn', 'kolleger', index], band })),
  ];
  for (const { path, band } of bands) {
    const { fra, til } = band;
    if (fra !== undefined && til !== undefined && til < fra) {
      const message = `Lønnen går til ${formatMoney(til)}, men begynner på ${formatMoney(fra)}.`;
      problems.push(problemAt([...path, 'til'], message, 'Sett det laveste beløpet i «fra».'));
    }
    for (const [key, pay] of Object.entries({ fra, til })) {
      if (pay === undefined || !looksMonthly(pay)) continue;
      const message = `${formatMoney(pay)} ser ut som lønn for en måned.`;
      warnings.push(problemAt([...path, key], message, 'Skriv lønnen for et helt år i full stilling.'));
    }
  }
  const { lønnstrinn_fra: lowest, lønnstrinn_til: highest } = profile.lønn;
  if (lowest !== undefined && highest !== undefined && highest < lowest) {
    const message = `Lønnstrinnene går til ${highest}, men begynner på ${lowest}.`;
    problems.push(
      problemAt(['lønn', 'lønnstrinn_til'], message, 'Sett det laveste trinnet i «lønnstrinn_fra».'),
    );
  }
  const { oppstart, til_dato: end } = profile.vilkår;
  if (oppstart && end && compareDates(end, oppstart) < 0) {
    const message = `Stillingen slutter ${formatDateShort(end)}, før den begynner ${formatDateShort(oppstart)}.`;
    problems.push(problemAt(['vilkår', 'til_dato'], message));
  }
  const { dokumentdato } = profile;
  const { frist } = profile.prosess;
  if (dokumentdato && frist && compareDates(frist, dokumentdato) < 0) {
    const message = `Søknadsfristen ${formatDateShort(frist)} er før dokumentdatoen ${formatDateShort(dokumentdato)}.`;
    warnings.push(
      problemAt(['prosess', 'frist'], message, 'Rett fristen, eller «dokumentdato» øverst i filen.'),
    );
  }
  return { problems, warnings };
}
