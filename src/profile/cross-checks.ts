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
  const bands = bandsOf(profile);
  return {
    problems: [
      ...bands.flatMap((band) => backwards(band, problemAt)),
      ...stepsBackwards(profile, problemAt),
      ...endsTooSoon(profile, problemAt),
    ],
    warnings: [...bands.flatMap((band) => monthly(band, problemAt)), ...deadlineGone(profile, problemAt)],
  };
}

/** A band of pay, and where it stands. */
interface Band {
  readonly path: Path;
  readonly fra?: number | undefined;
  readonly til?: number | undefined;
}

/** The band of the post, and those of the colleagues. */
function bandsOf({ lønn }: Profile): Band[] {
  const colleagues = (lønn.kolleger ?? []).map(({ fra, til }, index) => ({
    path: ['lønn', 'kolleger', index],
    fra,
    til,
  }));
  return [{ path: ['lønn'], fra: lønn.fra, til: lønn.til }, ...colleagues];
}

function backwards({ path, fra, til }: Band, problemAt: MakeProblem): Problem[] {
  if (fra === undefined || til === undefined || til >= fra) return [];
  const message = `Lønnen går til ${formatMoney(til)}, men begynner på ${formatMoney(fra)}.`;
  return [problemAt([...path, 'til'], message, 'Sett det laveste beløpet i «fra».')];
}

function monthly({ path, fra, til }: Band, problemAt: MakeProblem): Problem[] {
  return Object.entries({ fra, til }).flatMap(([key, pay]) => {
    if (pay === undefined || !looksMonthly(pay)) return [];
    const message = `${formatMoney(pay)} ser ut som lønn for en måned.`;
    return [problemAt([...path, key], message, 'Skriv lønnen for et helt år i full stilling.')];
  });
}

function stepsBackwards({ lønn }: Profile, problemAt: MakeProblem): Problem[] {
  const { lønnstrinn_fra: lowest, lønnstrinn_til: highest } = lønn;
  if (lowest === undefined || highest === undefined || highest >= lowest) return [];
  const message = `Lønnstrinnene går til ${highest}, men begynner på ${lowest}.`;
  return [problemAt(['lønn', 'lønnstrinn_til'], message, 'Sett det laveste trinnet i «lønnstrinn_fra».')];
}

function endsTooSoon({ vilkår }: Profile, problemAt: MakeProblem): Problem[] {
  const { oppstart, til_dato: end } = vilkår;
  if (!oppstart || !end || compareDates(end, oppstart) >= 0) return [];
  const message = `Stillingen slutter ${formatDateShort(end)}, før den begynner ${formatDateShort(oppstart)}.`;
  return [problemAt(['vilkår', 'til_dato'], message)];
}

function deadlineGone({ dokumentdato, prosess }: Profile, problemAt: MakeProblem): Problem[] {
  const { frist } = prosess;
  if (!dokumentdato || !frist || compareDates(frist, dokumentdato) >= 0) return [];
  const message = `Søknadsfristen ${formatDateShort(frist)} er før dokumentdatoen ${formatDateShort(dokumentdato)}.`;
  return [problemAt(['prosess', 'frist'], message, 'Rett fristen, eller «dokumentdato» øverst i filen.')];
}
