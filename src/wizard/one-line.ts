import { formatMoneySpan, withoutOreDash } from '../norwegian/money.ts';
import { accept, type Parsed, reject } from '../norwegian/parsed.ts';
import { parsePay } from '../norwegian/pay.ts';
import { collapse, NBSP } from '../norwegian/text.ts';
import { panelRoles } from '../profile/choices.ts';
import { type Fields, parsePanelMember, parsePerson, splitCommas } from './composites.ts';
import { typedValue } from './display.ts';
import { parseMeeting } from './meeting.ts';

/*
 * How answers with several parts are written on one line on the command line. What is written reads back the same, or
 * the caller finds out: not every answer fits.
 */

interface OneLine {
  parse(text: string): Parsed<Fields>;
  /** The fields as they would be typed. */
  write(fields: Fields): string;
}

/** «Miljøarbeider, 505 000–565 000» */
function parseColleague(text: string): Parsed<Fields> {
  const parts = splitCommas(withoutOreDash(text));
  const span = parsePay(parts.pop() ?? '');
  if (!span.ok) return span;
  if (parts.length === 0)
    return reject('Begynn med stillingen, for eksempel: Miljøarbeider, 505 000–565 000.');
  const kroner = (value: number) => typedValue('money', value);
  return accept(
    { stilling: parts.join(', '), fra: kroner(span.value.from), til: kroner(span.value.to) },
    span.doubt,
  );
}

const amount = (text: string | undefined) => Number((text ?? '').replaceAll(' ', ''));

const colleague: OneLine = {
  parse: parseColleague,
  write: ({ stilling, fra, til }) => {
    const span = formatMoneySpan({ from: amount(fra), to: amount(til) }).replaceAll(NBSP, ' ');
    return `${stilling}, ${span.replace(/ kroner?$/u, '')}`;
  },
};

const person: OneLine = { parse: parsePerson, write: (fields) => Object.values(fields).join(', ') };

const meeting: OneLine = {
  parse: parseMeeting,
  write: ({ dato, klokkeslett, sted }) => {
    const when = [dato, klokkeslett].filter(Boolean).join(' ');
    return [when, sted].filter(Boolean).join(', ');
  },
};

const roles = new Map(panelRoles.map((role) => [role, role]));
const panel: OneLine = {
  parse: (text) => accept(parsePanelMember(text, roles)),
  write: ({ rolle, navn, honorar }) => {
    const seat = [rolle === 'annen' ? undefined : rolle, navn].filter(Boolean).join(': ');
    return honorar === undefined ? seat : `${seat} (honorar: ${honorar})`;
  },
};

/** «navn: tekst», for entries that have a short and a long part; the long one may have several paragraphs. */
const pair = (first: string, second: string): OneLine => ({
  parse: (text) => {
    const [, head, rest] = /^([^:]*[^:\s])\s*:\s*(\S.*)$/su.exec(text.trim()) ?? [];
    return head === undefined || rest === undefined
      ? reject(`Skriv det som «${first}: ${second}».`)
      : accept({ [first]: collapse(head), [second]: rest });
  },
  write: (fields) => `${fields[first]}: ${fields[second]}`,
});

/** By the path of a list, for each of its entries, or of a person or a meeting. */
const forms: Readonly<Record<string, OneLine>> = {
  'lønn.kolleger': colleague,
  'veiledning.leder': person,
  'veiledning.veileder': person,
  'veiledning.erfaringsveileder': person,
  'veiledning.mentor': person,
  'veiledning.tillitsvalgt': person,
  'veiledning.verneombud': person,
  'opplæring.ansvarlig': person,
  'prosess.kontakter': person,
  'prosess.erfaringskonsulent': person,
  'intervju.panel': panel,
  'intervju.runde_1': meeting,
  'intervju.runde_2': meeting,
  'intervju.case': pair('tittel', 'tekst'),
  unntak: pair('id', 'grunn'),
};

/** How what stands at a path is written on one line; undefined where it has no parts, or no such form. */
export const oneLineForm = (dotted: string): OneLine | undefined => forms[dotted];
