import { type CalendarDate, formatDate, parseDate, weekday } from '../norwegian/dates.ts';
import { accept, type Parsed, reject } from '../norwegian/parsed.ts';
import { collapse } from '../norwegian/text.ts';
import { type Fields, type ReadDate, splitCommas } from './composites.ts';
import { typedValue } from './display.ts';

/*
 * When and where a meeting is, on one line: the date first, then the time if there is one, then the place.
 */

const clock = String.raw`(?:kl\.? ?|klokk(?:en|a) )?((?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?)`;
const time = new RegExp(`^(?:(?:fra|mellom) )?${clock}(?:(?: ?[-–] ?| til | og )${clock})?(?=,|$| )`, 'iu');

/** What tells of a time and is no place. */
const aboutTime =
  /(?<!\p{L})(?:(?:fra|til|mellom|etter|før|ca\.?|kl\.?|klokk(?:en|a)) ?\d|halv |kvart |kvarter |(?:for|etter)?middag|formiddag|morgen|lunsj)|\d[.:]\d\d|\d ?[-–] ?\d/iu;

/** A place set apart from what stands before it, by a comma or a word that leads to it. */
const apart = /^(?:,|(?:på|i|hos|ved) )/u;

interface When {
  readonly klokkeslett?: string;
  readonly sted?: string;
  /** It can be read in another way. */
  readonly unclear: boolean;
}

/** What stands after the date. */
function readRest(rest: string): When {
  const [whole = '', from, to] = time.exec(rest.replace(/^[,\s]+/u, '')) ?? [];
  const after =
    from === undefined
      ? rest
      : rest
          .replace(/^[,\s]+/u, '')
          .slice(whole.length)
          .trimStart();
  const sted = after.replace(/^(?:[,\s]+|(?:på|i) )/u, '');
  return {
    ...(from !== undefined && { klokkeslett: `kl. ${to === undefined ? from : `${from}–${to}`}` }),
    ...(sted !== '' && { sted }),
    unclear: after !== '' && (!apart.test(after) || aboutTime.test(sted)),
  };
}

/** All that was understood, part by part, as a question. */
function partByPart(date: CalendarDate, { klokkeslett, sted }: When): string {
  const parts = {
    Dato: `${weekday(date)} ${formatDate(date)}`,
    Tid: klokkeslett ?? 'ikke sagt',
    Sted: sted ?? 'ikke sagt',
  };
  const said = Object.entries(parts).map(([name, part]) => `${name}: ${part.replace(/\.$/u, '')}.`);
  return `Er det slik du mente det? ${said.join(' ')}`;
}

/** «12.01.2027 kl. 9–15, møterommet», «tirsdag 12. januar fra 9 til 15 på rådhuset»; with a doubt where it isn't plain. */
export function parseMeeting(text: string, readDate: ReadDate = parseDate): Parsed<Fields> {
  const words = collapse(text).split(' ');
  // The longest beginning that is a date: «fredag den 12. januar 2027» is five words.
  for (let count = Math.min(5, words.length); count > 0; count -= 1) {
    const said = words.slice(0, count).join(' ');
    const date = readDate(said.replace(/,$/u, ''));
    if (!date.ok) continue;
    const rest = [said.endsWith(',') ? ',' : '', ...words.slice(count)].join(' ').trim();
    const when = readRest(rest);
    const { unclear, ...fields } = when;
    const onlyDate = Object.keys(fields).length === 0;
    const asks = unclear || (date.doubt !== undefined && !onlyDate);
    return accept(
      { dato: typedValue('date', date.value), ...fields },
      asks ? partByPart(date.value, when) : date.doubt,
    );
  }
  const date = readDate(splitCommas(text)[0] ?? '');
  return date.ok ? reject('Skriv datoen først.') : date;
}
