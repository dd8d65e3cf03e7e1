import { posix, win32 } from 'node:path';

/** What finding a program needs to know of the computer. */
export interface Computer {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Whether there is a file, by its whole path. */
  isFile(path: string): boolean;
}

/** A program to write in, found on the computer, and what it is to be given before the file. */
export interface EditorCommand {
  readonly program: string;
  readonly args: readonly string[];
}

export type FoundEditor =
  | { readonly ok: true; readonly words: string; readonly command: EditorCommand }
  | { readonly ok: false; readonly words?: string; readonly message: string };

/** How an editor is told to keep the terminal until the text is closed: what is added, and what says so already. */
interface Patience {
  readonly names: readonly string[];
  readonly add: readonly string[];
  readonly told: RegExp;
  /** Where the name means something else on other machines. */
  readonly only?: NodeJS.Platform;
}

/** Editors with a window of their own, which give the terminal back at once unless they are told to wait. */
const impatient: readonly Patience[] = [
  {
    names:
      'code code-insiders codium vscodium cursor windsurf subl sublime_text zed mate bbedit atom gedit xed'.split(
        ' ',
      ),
    add: ['--wait'],
    told: /^(?:-w|--wait)$/u,
  },
  { names: ['gvim', 'mvim'], add: ['-f'], told: /^(?:-f|--nofork)$/u },
  { names: ['kate'], add: ['-b'], told: /^(?:-b|--block)$/u },
  { names: ['gnome-text-editor'], add: ['-s'], told: /^(?:-s|--standalone)$/u },
  { names: ['mousepad'], add: ['--disable-server'], told: /^--disable-server$/u },
  { names: ['notepad++'], add: ['-multiInst', '-nosession'], told: /^-multiInst$/u },
  // A new copy of the app: one that is open already would be waited for until it is closed altogether.
  { names: ['open'], add: ['-W', '-n'], told: /^(?:-[A-Za-z]*W[A-Za-z]*|--wait-apps)$/u, only: 'darwin' },
];

const onWindows = ({ platform }: Computer) => platform === 'win32';
const pathsOf = (computer: Computer) => (onWindows(computer) ? win32 : posix);

/** The words of a command as a shell would part them: by spaces, but not within quotation marks. */
function split(command: string, computer: Computer): string[] {
  // A backslash is what folders are parted by on Windows; elsewhere it keeps the next character as it is.
  const word = onWindows(computer) ? /(?:"[^"]*"|[^\s"])+/gu : /(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+/gu;
  const unquote = (text: string) =>
    onWindows(computer)
      ? text.replaceAll('"', '')
      : text.replaceAll(/"([^"]*)"|'([^']*)'|\\(.)/gu, (_, double, single, kept) => double ?? single ?? kept);
  return (command.match(word) ?? []).map(unquote);
}

/** A program's whole path, looked for as the shell does; undefined where there is none. */
function locate(name: string, computer: Computer): string | undefined {
  const { env } = computer;
  const paths = pathsOf(computer);
  const home = name.startsWith('~/') && env.HOME ? paths.join(env.HOME, name.slice(2)) : name;
  const endings = onWindows(computer) ? ['', ...(env.PATHEXT ?? '.COM;.EXE;.BAT;.CMD').split(';')] : [''];
  const named = /[\\/]/u.test(home);
  if (!onWindows(computer) && named) return computer.isFile(home) ? home : undefined;
  const folders = named ? [''] : (env.PATH ?? env.Path ?? '').split(paths.delimiter).filter(Boolean);
  // Windows runs nothing without an ending, whatever file may have the bare name.
  const tries = endings.filter(
    (ending) => !onWindows(computer) || ending !== '' || paths.extname(home) !== '',
  );
  return folders
    .flatMap((folder) => tries.map((ending) => (named ? home : paths.join(folder, home)) + ending))
    .find((path) => computer.isFile(path));
}

/** A command as it stands in EDITOR: the program may be a path with spaces in it, with or without quotation marks. */
function parse(text: string, computer: Computer): EditorCommand | undefined {
  const words = text.split(/\s+/u);
  for (let count = words.length; count > 1; count -= 1) {
    const path = words.slice(0, count).join(' ');
    const program = /[\\/]/u.test(path) ? locate(path, computer) : undefined;
    if (program) return { program, args: split(words.slice(count).join(' '), computer) };
  }
  const [name = '', ...args] = split(text, computer);
  const program = locate(name, computer);
  return program === undefined ? undefined : { program, args };
}

function patient(command: EditorCommand, computer: Computer): EditorCommand {
  const name = pathsOf(computer).parse(command.program).name.toLowerCase();
  const how = impatient.find(
    ({ names, only = computer.platform }) => names.includes(name) && only === computer.platform,
  );
  const told = how === undefined || command.args.some((arg) => how.told.test(arg));
  return told ? command : { ...command, args: [...how.add, ...command.args] };
}

/** What machines of the kind have to write in. */
const usual = (computer: Computer) => (onWindows(computer) ? ['notepad.exe'] : ['nano', 'vi']);

/** A program that the text could be opened in; without a command, one that is named and isn't there. */
interface Candidate {
  /** As it was named. */
  readonly words: string;
  readonly variable?: string;
  readonly command: EditorCommand | undefined;
}

/** In the order they are tried: VISUAL, then EDITOR, then what machines of the kind have. */
function candidates(computer: Computer): Candidate[] {
  const named = ['VISUAL', 'EDITOR'].flatMap((variable): Candidate[] => {
    const words = computer.env[variable]?.trim();
    if (!words) return [];
    const command = parse(words, computer);
    return [{ words, variable, command: command && patient(command, computer) }];
  });
  const there = usual(computer).flatMap((words): Candidate[] => {
    const program = locate(words, computer);
    return program === undefined ? [] : [{ words, command: { program, args: [] } }];
  });
  return [...named, ...there];
}

/** What Ctrl+O does the next time, when the programs in `passed` have been tried: it opens one that is there. */
export function nextTime(computer: Computer, passed: ReadonlySet<string>): string {
  const next = candidates(computer).find(({ words, command }) => command && !passed.has(words))?.command;
  if (next === undefined) return 'Skriv teksten her i stedet.';
  return `Trykk Ctrl+O igjen for å bruke ${pathsOf(computer).parse(next.program).name} i stedet.`;
}

/** The program that the manager writes in, and how it was named; never one that has been tried and did not start. */
export function findEditor(computer: Computer, passed: ReadonlySet<string> = new Set()): FoundEditor {
  const found = candidates(computer).find(({ words }) => !passed.has(words));
  if (found === undefined)
    return { ok: false, message: `Fant ikke noe skriveprogram. ${nextTime(computer, passed)}` };
  const { words, variable, command } = found;
  if (command) return { ok: true, words, command };
  const next = nextTime(computer, new Set([...passed, words]));
  return { ok: false, words, message: `Finner ikke programmet som ${variable} peker på: ${words}. ${next}` };
}

/** What is started, word for word, to open a file that lies in `folder`. */
export interface Start {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Windows is given the words as they are, without more quotation marks. */
  readonly verbatim?: boolean;
}

/**
 * How to open the file. No shell ever reads its path: batch files on Windows, which only the shell can run, are started
 * in the folder and given its bare name.
 */
export function startOf(
  { program, args }: EditorCommand,
  folder: string,
  file: string,
  computer: Computer,
): Start {
  if (!onWindows(computer) || !/\.(?:cmd|bat)$/iu.test(program)) {
    return { program, args: [...args, pathsOf(computer).join(folder, file)] };
  }
  const line = [program, ...args, file].map((word) => `"${word}"`).join(' ');
  return {
    program: computer.env.ComSpec ?? 'cmd.exe',
    args: ['/d', '/s', '/c', `"${line}"`],
    cwd: folder,
    verbatim: true,
  };
}
