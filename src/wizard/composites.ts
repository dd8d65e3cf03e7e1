import { type CalendarDate, formatDate, parseDate, weekday } from '../norwegian/dates.ts';
import { accept, type Parsed, reject } from '../norwegian/parsed.ts';
import { collapse, fold, joinList, quoted } from '../norwegian/text.ts';
import { typedValue } from './display.ts';

/** How a date on the line is read; prompts know what day it is today. */
export type ReadDate = (text: string) => Parsed<CalendarDate>;

/*
 * Answers that fill several fields from one line, as people write them. Each parser gives the texts that
 * go into the profile, by key.
 */

export type Fields = Readonly<Record<string, string>>;

/** The parts between commas; a comma between digits, as in «80,5», is no separator. */
export const splitCommas = (text: string): string[] =>
  text
    .split(/,(?!\d)|(?<!\d),/u)
    .map(collapse)
    .filter((part) => part !== '');

const isPhone = (part: string) => /^(?:tlf\.?|telefon|mobil)?:? ?\+?\d[\d ]{4,}$/iu.test(part);
const isMail = (part: string) => part.includes('@');

const number = /(?<![\p{L}\d+])(?:(?:tlf\.?|telefon|mobil):? ?)?\+?\d(?: ?\d){7,}/giu;
// As an e-mail program writes it, too: «Kari Nordmann <kari@nordvik.no>».
const address = /[<(]?([^\s,;<>()]+@[^\s,;<>()]*[^\s,;<>().])[>)]?\.?/gu;
const onlyLabel = /^(?:(?:e-?post|e-?mail|mail|tlf\.?|telefon|mobil):?|og|eller)$/iu;

/** The parts of a line about a person, also where no commas stand around a number or an address. */
const personParts = (text: string): string[] =>
  splitCommas(text.replace(number, ' , $& , ').replace(address, ' , $1 , ')).filter(
    (part) => !onlyLabel.test(part),
  );

/** «navn, tittel, telefon, e-post» in that order or not: a number and an address are known by their looks. */
export function parsePerson(text: string): Parsed<Fields> {
  const parts = personParts(text);
  const mail = parts.find(isMail);
  const phone = parts.find(isPhone);
  const [name, ...title] = parts.filter((part) => part !== mail && part !== phone);
  if (name === undefined || /\d/u.test(name))
    return reject('Begynn med navnet, for eksempel: Kari Nordmann, teamleder, 900 00 000.');
  if (mail !== undefined && !/^\S+@\S+\.\S+$/u.test(mail)) {
    return reject(`${quoted(mail)} er ikke en hel e-postadresse. Skriv den som kari@nordvik.no.`);
  }
  return accept({
    navn: name,
    ...(title.length > 0 && { tittel: title.join(', ') }),
    ...(phone !== undefined && { telefon: phone.replace(/^[^+\d]*/u, '') }),
    ...(mail !== undefined && { epost: mail }),
  });
}

/**
 * One line for some texts and perhaps a date, which comes last: the first part is the first field, the last the
 * last, and what is between belongs to the one in the middle, commas and all.
 */
export function parseCommas(
  text: string,
  keys: readonly string[],
  dateKey?: string,
  readDate: ReadDate = parseDate,
): Parsed<Fields> {
  let doubt: string | undefined;
  const parts = splitCommas(text);
  const fields: Record<string, string> = {};
  const last = parts.at(-1) ?? '';
  if (dateKey !== undefined) {
    const date = readDate(last);
    if (date.ok) {
      doubt = date.doubt;
      fields[dateKey] = typedValue('date', date.value);
      parts.pop();
    } else if (/\d/u.test(last) && parts.length > 1) return date;
  }
  if (parts.length === 0 && Object.keys(fields).length === 0) return reject('Skriv et svar.');
  const texts = keys.filter((key) => key !== dateKey);
  texts.forEach((key, index) => {
    const isLast = index === texts.length - 1;
    if (parts.length === 0) return;
    const count = isLast ? parts.length : index === 0 ? 1 : Math.max(1, parts.length - 1);
    fields[key] = parts.splice(0, count).join(', ');
  });
  return accept(fields, doubt);
}

/** Some dates on one line, between commas, «og» or line breaks. */
export function parseDates(text: string, readDate: ReadDate = parseDate): Parsed<string[]> {
  const dates: CalendarDate[] = [];
  let doubtful = false;
  for (const part of text
    .split(/[,\n;]|\sog\s/u)
    .map(collapse)
    .filter(Boolean)) {
    const date = readDate(part);
    if (!date.ok) return date;
    doubtful ||= date.doubt !== undefined;
    dates.push(date.value);
  }
  if (dates.length === 0) return reject('Skriv én eller flere datoer, for eksempel 05.10.2027, 05.04.2028.');
  const said = dates.map((date) => `${weekday(date)} ${formatDate(date)}`);
  return accept(
    dates.map((date) => typedValue('date', date)),
    doubtful ? `Mente du ${joinList(said)}?` : undefined,
  );
}

/** What a member of the panel is paid, last on the line. */
const feeForm = /^(.*\S)\s*\(honorar:\s*(\S.*)\)$/isu;

/**
 * One member of the panel: «Tillitsvalgt: Kim Berg», the role alone, or a name with a role of its own; with a fee,
 * «Erfaringskonsulent: Terje Lunde (honorar: 1 500 kroner)».
 */
export function parsePanelMember(text: string, roles: ReadonlyMap<string, string>): Fields {
  const [, seat, fee] = feeForm.exec(text.trim()) ?? [];
  if (seat !== undefined && fee !== undefined)
    return { ...parsePanelMember(seat, roles), honorar: collapse(fee) };
  const [head = '', ...tail] = text.split(':').map(collapse);
  const name = tail.join(': ');
  const known = [...roles].find(([id, label]) => [id, label].some((word) => fold(word) === fold(head)))?.[0];
  if (known) return { rolle: known, ...(name !== '' && { navn: name }) };
  return { rolle: 'annen', navn: collapse(text) };
}
