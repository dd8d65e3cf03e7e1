import * as z from 'zod/mini';
import { parseDate } from '../norwegian/dates.ts';
import { parseMoney } from '../norwegian/money.ts';
import { parseInteger } from '../norwegian/numbers.ts';
import { accept, type Parsed, reject } from '../norwegian/parsed.ts';
import { parsePercent } from '../norwegian/percent.ts';
import { suggest } from '../norwegian/suggest.ts';
import { ascii, collapse, joinList, nfc, quoted } from '../norwegian/text.ts';
import { parseYesNo } from '../norwegian/yes-no.ts';

/** How one field is asked for, parsed, shown and described to an editor. */
export type FieldKind =
  | 'line'
  | 'paragraph'
  | 'money'
  | 'percent'
  | 'date'
  | 'yesNo'
  | 'integer'
  | 'choice'
  | 'path';

export interface FieldInfo {
  readonly kind: FieldKind;
  readonly choices?: readonly string[];
  /** Reads what was typed, the same for the file, the flags and the prompts. */
  readonly parse: (text: string) => Parsed<unknown>;
}

type Schema = z.ZodMiniType;

// The kind of each leaf is kept beside the zod schema, so that prompts, flags and the JSON Schema
// can be read off the same tree that validates.
const infoOf = new WeakMap<Schema, FieldInfo>();

/** What kind of field a leaf of the schema is; undefined for objects, lists and wrappers. */
export function fieldInfo(schema: Schema): FieldInfo | undefined {
  return infoOf.get(schema);
}

/** A leaf that reads what was typed with one of the Norwegian parsers. */
function leaf<T>(kind: FieldKind, parse: (text: string) => Parsed<T>, choices?: readonly string[]) {
  const schema = z.pipe(
    z.string(),
    z.transform((text: string, context): T => {
      const parsed = parse(text);
      if (parsed.ok) return parsed.value;
      context.issues.push({ code: 'custom', message: parsed.message, input: text });
      return z.NEVER;
    }),
  );
  infoOf.set(schema, choices ? { kind, parse, choices } : { kind, parse });
  return schema;
}

// XML has no place for these, so Word could not open a document that holds one.
const unprintable = /[\0-\x08\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

/** How many characters a text has that no document can hold; reading it leaves them out. */
export const countUnprintable = (typed: string): number => typed.match(unprintable)?.length ?? 0;

const text = (tidy: (typed: string) => string) => (typed: string) =>
  accept(tidy(nfc(typed.replace(unprintable, ''))));

/** One line of text: white space is folded to single spaces. */
export const line = () => leaf('line', text(collapse));

/** Text that may have several paragraphs; the soft line break that Word pastes counts as a line break. */
export const paragraph = () =>
  leaf(
    'paragraph',
    text((typed) => typed.replace(/\r\n?|[\v\f]/gu, '\n').trim()),
  );

/** A file name, kept as it is: paths are never normalised. */
export const path = () => leaf('path', accept<string>);

/** Whole kroner; the schema says per year where it is pay. */
export const money = () => leaf('money', parseMoney);
/** From 1 to 100. */
export const percent = () => leaf('percent', parsePercent);
/** A day of the calendar. */
export const date = () => leaf('date', parseDate);
/** True or false, typed as ja or nei. */
export const yesNo = () => leaf('yesNo', parseYesNo);
/** A whole number. */
export const integer = () => leaf('integer', parseInteger);

/** One of a closed set of ids; capitals, spaces and æøå are forgiven. */
export function choice<const T extends string>(choices: readonly T[]) {
  const parse = (typed: string): Parsed<T> => {
    const wanted = ascii(collapse(typed)).toLowerCase().replaceAll(/[ _]/gu, '-');
    const found = choices.find((id) => id === wanted);
    if (found) return accept(found);
    const [near] = suggest(typed, choices);
    const meant = near ? ` Mente du «${near}»?` : '';
    return reject(`${quoted(typed)} passer ikke her.${meant} Velg blant: ${joinList(choices, 'eller')}.`);
  };
  return leaf('choice', parse, choices);
}
