import { ascii, fold } from '../norwegian/text.ts';
import type { CommandShape, OptionShape } from './tree.ts';

/** A word that may be typed, and what it means. */
export interface Suggestion {
  readonly word: string;
  readonly text?: string | undefined;
}

/** What may stand in one place. Names of files and folders are left to the shell, which knows how to write them. */
export type Values =
  | { readonly kind: 'words'; readonly words: readonly Suggestion[]; readonly list?: boolean }
  /** Files with these endings; none means any file. */
  | { readonly kind: 'files'; readonly endings: readonly string[] }
  | { readonly kind: 'folders' };

/** Where a value is wanted: `--format` of `annonse`, or the argument `navn` of `maler kopier`. */
export interface Place {
  readonly command: string;
  readonly name: string;
  readonly root: CommandShape;
}

/** The values of a place; undefined where anything may be written. */
export type ValuesOf = (place: Place) => Values | undefined;

/** A command line as far as it is typed: the words that are finished, and the one that is being typed. */
export interface Typed {
  readonly before: readonly string[];
  readonly current: string;
}

const nothing: Values = { kind: 'words', words: [] };

/** What may stand where the cursor is; only what goes on from the letters that are there already. */
export function complete({ before, current }: Typed, root: CommandShape, valuesOf: ValuesOf): Values {
  const here = read(before, root);
  const values = (name: string, choices: readonly string[] = []): Values =>
    choices.length > 0
      ? { kind: 'words', words: choices.map((word) => ({ word })) }
      : (valuesOf({ command: here.path.join(' '), name, root }) ?? nothing);
  const { awaiting, command, operands } = here;
  if (awaiting) return narrow(values(awaiting.flag, awaiting.choices), current);
  if (here.literal) return narrow(values(command.arguments[operands] ?? ''), current);
  const equals = /^(--[^=]+)=(.*)$/su.exec(current);
  if (equals) {
    const [, flag = '', value = ''] = equals;
    const option = find(command, flag);
    return option?.takesValue ? narrow(values(flag, option.choices), value, `${flag}=`) : nothing;
  }
  if (current.startsWith('-')) return narrow(flags(here, current), current);
  const wanted = command.arguments[operands];
  const own = wanted === undefined ? nothing : values(wanted);
  if (own.kind !== 'words') return own;
  const names = operands === 0 ? commandNames(command.commands, current) : [];
  const found = narrow({ ...own, words: [...names, ...own.words] }, current);
  // Where no word is wanted, the options are what is left to choose from.
  return wanted === undefined && names.length === 0 && current === '' ? flags(here, current) : found;
}

interface Position {
  readonly command: CommandShape;
  /** The command's names from the top, without the program's own. */
  readonly path: readonly string[];
  /** So many arguments of the command are there already. */
  readonly operands: number;
  readonly used: ReadonlySet<string>;
  /** An option that stands last and wants a value. */
  readonly awaiting: OptionShape | undefined;
  /** After `--` nothing is an option. */
  readonly literal: boolean;
}

function read(words: readonly string[], root: CommandShape): Position {
  let command = root;
  let operands = 0;
  let awaiting: OptionShape | undefined;
  let literal = false;
  const path: string[] = [];
  const used = new Set<string>();
  for (const word of words) {
    if (awaiting) awaiting = undefined;
    else if (literal || word === '-' || !word.startsWith('-')) {
      const next = operands === 0 && !literal ? named(command, word) : undefined;
      if (next) {
        command = next;
        path.push(next.name);
        used.clear();
      } else operands += 1;
    } else if (word === '--') literal = true;
    else {
      const option = find(command, word.split('=')[0] ?? '');
      if (option && !option.takesValue) used.add(option.flag);
      if (option?.takesValue && !word.includes('=')) awaiting = option;
    }
  }
  return { command, path, operands, used, awaiting, literal };
}

const named = ({ commands }: CommandShape, word: string) =>
  commands.find(({ name, aliases }) => [name, ...aliases].includes(fold(word)));

const find = ({ options }: CommandShape, flag: string) =>
  options.find((option) => option.flag === flag || option.short === flag);

/** The options of a command; those that the help leaves out only when a letter of theirs is typed. */
function flags({ command, used }: Position, current: string): Values {
  const letters = current.replace(/^-+/u, '');
  const words = command.options
    .filter(({ flag, hidden }) => !used.has(flag) && (!hidden || letters !== ''))
    .map(({ flag, text }) => ({ word: flag, text }));
  return { kind: 'words', words };
}

/** A command's name, or the other name it has where only that one goes on from what is typed: `lo` is `lonn`. */
function commandNames(commands: readonly CommandShape[], current: string): Suggestion[] {
  return commands.map(({ name, aliases, text }) => ({
    word: [name, ...aliases].find((word) => begins(word, current)) ?? name,
    text,
  }));
}

const begins = (word: string, typed: string) => fold(word).startsWith(fold(typed));

/** Only the words that go on from what is typed, each with what stands before it; of a list, only the last is typed. */
function narrow(values: Values, typed: string, before = ''): Values {
  if (values.kind !== 'words') return values;
  const comma = values.list ? typed.lastIndexOf(',') + 1 : 0;
  const taken = typed.slice(0, comma).split(',').map(fold);
  const last = typed.slice(comma);
  const seen = new Set<string>();
  const words = values.words.flatMap(({ word, text }) => {
    // Who has no ø writes o, and every command understands both.
    const form = [word, ascii(word)].find((name) => begins(name, last));
    if (form === undefined || seen.has(word) || taken.includes(fold(word))) return [];
    seen.add(word);
    return [{ word: `${before}${typed.slice(0, comma)}${form}`, text }];
  });
  return { kind: 'words', words };
}
