import type { CalendarDate } from '../norwegian/dates.ts';
import { accept, type Parsed } from '../norwegian/parsed.ts';
import { parsePay } from '../norwegian/pay.ts';
import { formatPercent, parsePercent } from '../norwegian/percent.ts';
import { parseSpokenDate } from '../norwegian/spoken-dates.ts';
import { fold } from '../norwegian/text.ts';
import type { FieldKind } from '../profile/fields.ts';
import { type Asking, leafAt } from './asking.ts';
import { type Fields, parseCommas, parseDates, parsePerson } from './composites.ts';
import { typedValue } from './display.ts';
import { answered, type Edit, withState } from './edit.ts';
import { toPath, valueAt } from './known.ts';
import { parseMeeting } from './meeting.ts';
import { isGap, kindOf, pathOf, pathsOf, questionState } from './question.ts';

/*
 * How one line of text is read, for one field or several.
 */

/** What reading an answer needs to know. */
export type Reading = Pick<Asking, 'question' | 'known' | 'knowledge' | 'today'>;

/** A text that stands for one or more fields: how to read it, and how it reads when it is there already. */
export interface LineForm {
  /** The edits that the text asks for; none where it is what stands there. */
  read(text: string): Parsed<readonly Edit[]>;
  typed(): string;
}

const spokenOn = (today: CalendarDate) => (text: string) => parseSpokenDate(text, today);

const joined = (value: unknown) => Object.values((value ?? {}) as object).join(', ');

function mapped<T>(parsed: Parsed<T>, edits: (value: T) => readonly Edit[]): Parsed<readonly Edit[]> {
  return parsed.ok ? accept(edits(parsed.value), parsed.doubt) : parsed;
}

/** «0,8» of a post is most likely 80 per cent; elsewhere it is refused. */
function parsePart(text: string): Parsed<number> {
  const parsed = parsePercent(text);
  const part = parsed.ok ? undefined : /^0[.,](\d{1,3})$/u.exec(fold(text))?.[1];
  const percent = Math.round(Number(`0.${part}`) * 1000) / 10;
  return part === undefined || percent < 1 ? parsed : accept(percent, `Mente du ${formatPercent(percent)}?`);
}

/** How the prompts read a kind of answer, which is more freely than a file may be read: they can ask. */
const freely: Partial<Record<FieldKind, (text: string, today: CalendarDate) => Parsed<unknown>>> = {
  date: parseSpokenDate,
  percent: parsePart,
};

function single({ question, known, today }: Reading): LineForm {
  const path = pathOf(question);
  const { kind, parse } = leafAt(path);
  return {
    read: (text) =>
      mapped(freely[kind]?.(text, today) ?? parse(text), (value) => [
        answered(path, typedValue(kind, value)),
      ]),
    typed: () => typedValue(kind, valueAt(known.profile, path)),
  };
}

/** What a line left out is asked for later when there is a question for it, and is open when there is none. */
function commas({ question, known, knowledge, today }: Reading): LineForm {
  const paths = pathsOf(question);
  const dateKey = paths.find((path) => leafAt(path).kind === 'date')?.join('.');
  const asked = new Set(
    knowledge
      .questions()
      .flatMap((stage) => stage.spørsmål.flatMap((other) => (other === question ? [] : [other.sti].flat()))),
  );
  const keys = paths.map((path) => path.join('.'));
  return {
    read: (text) =>
      mapped(parseCommas(text, keys, dateKey, spokenOn(today)), (fields) =>
        keys.flatMap((key) => {
          const value = fields[key];
          if (value !== undefined) return [answered(toPath(key), value)];
          // Who is asked only for what was left out, takes nothing else away.
          if (question.oppfølger && known.stateOf(toPath(key)) !== 'unasked') return [];
          return [withState(toPath(key), asked.has(key) ? 'unasked' : 'open')];
        }),
      ),
    typed: () =>
      paths
        .filter((path) => known.stateOf(path) === 'answered')
        .map((path) => typedValue(leafAt(path).kind, valueAt(known.profile, path)))
        .join(', '),
  };
}

function pay({ known }: Reading): LineForm {
  const kroner = (value: number) => typedValue('money', value);
  const { fra, til } = known.profile.lønn;
  return {
    read: (text) =>
      mapped(parsePay(text), ({ from, to }) => [
        answered(['lønn', 'fra'], kroner(from)),
        answered(['lønn', 'til'], kroner(to)),
      ]),
    typed: () => [fra, til].flatMap((value) => (value === undefined ? [] : [kroner(value)])).join('–'),
  };
}

function meeting({ question, known, today }: Reading): LineForm {
  const path = pathOf(question);
  const { dato, klokkeslett, sted, minutter } = (valueAt(known.profile, path) ?? {}) as Record<
    string,
    unknown
  >;
  // The line says nothing of how long the meeting is; what is known stays.
  const length: Fields = minutter === undefined ? {} : { minutter: String(minutter) };
  return {
    read: (text) =>
      mapped(parseMeeting(text, spokenOn(today)), (fields) => [answered(path, { ...fields, ...length })]),
    typed: () => {
      const when = [dato && typedValue('date', dato), klokkeslett].filter(Boolean).join(' ');
      return [when, sted].filter(Boolean).join(', ');
    },
  };
}

function person({ question, known }: Reading): LineForm {
  const path = pathOf(question);
  return {
    read: (text) => mapped(parsePerson(text), (fields) => [answered(path, fields)]),
    typed: () => joined(valueAt(known.profile, path)),
  };
}

function dates({ question, known, today }: Reading): LineForm {
  const path = pathOf(question);
  return {
    read: (text) => mapped(parseDates(text, spokenOn(today)), (values) => [answered(path, values)]),
    typed: () =>
      ((valueAt(known.profile, path) ?? []) as unknown[]).map((date) => typedValue('date', date)).join(', '),
  };
}

const forms = { line: single, commas, pay, meeting, person, dates } as const;

/** Whether a question is answered on one line. */
const isLineKind = (kind: string): kind is keyof typeof forms => Object.hasOwn(forms, kind);

/** What stands is kept to the letter when it is given back: read anew, a name with a comma in it would be two. */
function keeping(form: LineForm): LineForm {
  const standing = form.typed();
  return { ...form, read: (text) => (text.trim() === standing ? accept([]) : form.read(text)) };
}

/** How a question is read that is answered on one line. Throws on a question of another kind (a bug). */
export function lineForm(reading: Reading): LineForm {
  const { question, known } = reading;
  const kind = kindOf(question);
  if (!isLineKind(kind)) throw new Error(`${question.id} is not a question for one line`);
  const form = forms[kind](reading);
  const stands = questionState(question, known) === 'answered' && !isGap(question, known);
  return stands ? keeping(form) : form;
}
