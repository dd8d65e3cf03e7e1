import { accept, type Parsed } from '../norwegian/parsed.ts';
import type { Value } from '../profile/answers.ts';
import { type SchemaNode, schemaAt } from '../profile/walk.ts';
import { isMeant } from './ask-meant.ts';
import { type Asking, leafAt, readAnswer, standingAnswer, toCheck } from './asking.ts';
import { suggestions } from './bank.ts';
import type { Fields } from './composites.ts';
import { defaultText } from './defaults.ts';
import { typedValue } from './display.ts';
import { answered, type Edit, listed } from './edit.ts';
import { valueAt } from './known.ts';
import { asTyped } from './merge.ts';
import { oneLineForm } from './one-line.ts';
import { back, type OrBack, type Suggestion } from './prompter.ts';
import { kindOf, pathOf } from './question.ts';

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** Each line by its parser; the first that isn't understood is told. */
function readLines(text: string, read: (line: string) => Parsed<Value>): Parsed<Value[]> {
  const values: Value[] = [];
  const doubts: string[] = [];
  for (const line of linesOf(text)) {
    const parsed = read(line);
    if (!parsed.ok) return parsed;
    values.push(parsed.value);
    if (parsed.doubt !== undefined) doubts.push(parsed.doubt);
  }
  return accept(values, doubts.length > 0 ? doubts.join(' ') : undefined);
}

/** The schema of one entry of a list. Throws on a path that is none (a bug in data/). */
function itemAt(path: readonly string[]): SchemaNode {
  const node = schemaAt(path);
  if (node?.type !== 'list') throw new Error(`${path.join('.')} is no list`);
  return node.item;
}

interface TextForm {
  readonly shape: 'paragraphs' | 'list';
  read(text: string): Parsed<readonly Edit[]>;
  typed(): string;
}

function paragraphs({ question, known }: Asking): TextForm {
  const path = pathOf(question);
  return {
    shape: 'paragraphs',
    read: (text) => {
      const parsed = leafAt(path).parse(text);
      return parsed.ok ? accept([answered(path, String(parsed.value))]) : parsed;
    },
    typed: () => String(valueAt(known.profile, path) ?? ''),
  };
}

function list({ question, known }: Asking): TextForm {
  const path = pathOf(question);
  const form = oneLineForm(path.join('.'));
  const entries = () => (valueAt(known.profile, path) ?? []) as unknown[];
  const readOne = (line: string): Parsed<Value> => {
    if (form) return form.parse(line);
    const { kind, parse } = leafAt(path);
    const parsed = parse(line);
    return parsed.ok ? accept(typedValue(kind, parsed.value)) : parsed;
  };
  return {
    shape: 'list',
    read: (text) => {
      const parsed = readLines(text, readOne);
      return parsed.ok ? accept([listed(path, parsed.value)], parsed.doubt) : parsed;
    },
    typed: () =>
      entries()
        .map((entry) =>
          form ? form.write(asTyped(itemAt(path), entry) as Fields) : typedValue(leafAt(path).kind, entry),
        )
        .join('\n'),
  };
}

/** Asks for text over several lines, with whole texts to use or to begin from. */
export async function askText(asking: Asking): Promise<OrBack<readonly Edit[]>> {
  const { question, frame, known, knowledge, prompter, today } = asking;
  const form = kindOf(question) === 'paragraph' ? paragraphs(asking) : list(asking);
  const read = (text: string) => readAnswer(text, question, form.read);
  const fallback = defaultText(question, known, today);
  const bank = question.bank
    ? suggestions(knowledge, question.bank, known.profile.virksomhet.tjenestetype)
    : [];
  const standing = standingAnswer(asking, form.typed);
  const offered: (Suggestion | undefined)[] = [
    fallback === undefined ? undefined : { text: fallback, reason: question.standard_grunn },
    ...bank.map(({ tekst, råd }): Suggestion => ({ text: tekst, reason: råd })),
  ];
  // Also what equals the answer that stands: the suggestions keep their numbers.
  const distinct = offered.filter(
    (one, index): one is Suggestion =>
      one !== undefined && offered.findIndex((other) => other?.text === one.text) === index,
  );
  for (let own = standing; ; ) {
    const reply = await prompter.text({
      frame,
      shape: form.shape,
      suggestions: own ? [own, ...distinct] : distinct,
      example: question.eksempel,
      check: (text) => toCheck(read(text)),
    });
    if (reply === back) return back;
    const parsed = read(reply);
    if (!parsed.ok) throw new Error(`${question.id}: the prompter let through what the check refused`);
    if (parsed.doubt === undefined || (await isMeant(parsed.doubt, prompter))) return parsed.value;
    own = { text: reply, reason: 'det du skrev', standing: true };
  }
}
