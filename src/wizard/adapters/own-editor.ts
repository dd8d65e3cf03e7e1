import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from '../../profile/decode.ts';
import { type Computer, findEditor, nextTime, type Start, startOf } from './editor-command.ts';

/** The machine as writing in a program of the manager's own needs it. */
export interface EditorHost extends Computer {
  /** Runs a program in the terminal until it ends; its exit code, null when it was stopped. Throws where it can't start. */
  run(start: Start): Promise<number | null>;
  /** Milliseconds of a clock that only goes forward. */
  clock(): number;
  /** Calls back when our own program ends, also when its window is closed; gives a function that forgets it. */
  onEnd(listener: () => void): () => void;
}

/** What came of it: the text, or why there is none. */
export type Written =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

/** One question's visits to the manager's own program. */
export interface OwnEditor {
  write(text: string): Promise<Written>;
}

/** A fresh folder that only this user can look into, gone when our program is, at the latest. */
interface Folder {
  readonly path: string;
  remove(): void;
}

/** Bytes that were saved and could not be taken as they were, for a text that stands unchanged in the question. */
interface Saved {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** A file left for a window that may still have it open, and what it began with. */
interface Left extends Saved {
  readonly file: string;
  readonly folder: Folder;
}

const fileName = 'svar.txt';
const kept = 'Teksten din står som før.';
const again = 'Trykk Ctrl+O igjen';

/** Nobody opens a program, looks at a text and leaves it in so short a time. */
const atOnceMs = 1000;

const fail = (message: string): Written => ({ ok: false, message });
const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

function makeFolder(host: EditorHost): Folder {
  const path = mkdtempSync(join(tmpdir(), 'erfaring-'));
  const erase = () => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  const forget = host.onEnd(erase);
  return {
    path,
    remove: () => {
      forget();
      erase();
    },
  };
}

/** The line breaks of old Mac programs as those of everybody else. */
const withLineFeeds = (bytes: Uint8Array): Uint8Array =>
  bytes.includes(0x0a) ? bytes : bytes.map((byte) => (byte === 0x0d ? 0x0a : byte));

/** A text as a question takes it: with line feeds, without byte order mark, what a terminal obeys and the space at its end. */
const plain = (text: string) =>
  text
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?|[\v\f\u2028\u2029]/gu, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trimEnd();

const bytesOf = (text: string): Uint8Array => Buffer.from(text === '' ? '' : `${text}\n`);
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

/**
 * Opens texts in the program that VISUAL or EDITOR names, and reads them back. Never throws for what the machine does.
 * `passed` holds the programs that did not start, so that the next one is used, also for the next question.
 */
export function createOwnEditor(host: EditorHost, passed: Set<string> = new Set()): OwnEditor {
  // Both are given back when the same text is opened again.
  let unread: Saved | undefined;
  let left: Left | undefined;

  function take(text: string, bytes: Uint8Array): Written {
    const decoded = decode(withLineFeeds(bytes), fileName, { notText: '', empty: null });
    if (!decoded.ok) {
      unread = { text, bytes };
      return fail(`${decoded.problem.message} Ingenting er mistet: ${again}, og lagre teksten som UTF-8.`);
    }
    unread = undefined;
    return { ok: true, text: plain(decoded.text) };
  }

  /** What was saved in a window after its program had given the terminal back. */
  function takeLeft(text: string): Written | undefined {
    if (left === undefined) return undefined;
    const { file, folder, bytes: begun } = left;
    const forSame = left.text === text;
    left = undefined;
    try {
      const bytes = readFileSync(file);
      return forSame && !same(bytes, begun) ? take(text, bytes) : undefined;
    } catch {
      return undefined;
    } finally {
      folder.remove();
    }
  }

  async function open(text: string, folder: Folder): Promise<Written> {
    const found = findEditor(host, passed);
    if (!found.ok) {
      if (found.words !== undefined) passed.add(found.words);
      return found;
    }
    const passOver = () => {
      passed.add(found.words);
      return nextTime(host, passed);
    };
    const file = join(folder.path, fileName);
    const fresh = bytesOf(text);
    const begun = unread?.text === text ? unread.bytes : fresh;
    writeFileSync(file, begun, { mode: 0o600, flag: 'wx' });
    const { program } = found.command;
    const started = host.clock();
    let code: number | null;
    try {
      code = await host.run(startOf(found.command, folder.path, fileName, host));
    } catch (error) {
      return fail(`Fikk ikke startet ${program} (${codeOf(error)}). ${kept} ${passOver()}`);
    }
    const bytes = readFileSync(file);
    if (code !== 0) {
      const how = code === null ? 'ble stoppet' : `meldte om en feil (kode ${code})`;
      if (same(bytes, fresh)) {
        const next = host.clock() - started < atOnceMs ? ` ${passOver()}` : '';
        return fail(`${program} ${how}, så det du skrev der, er ikke tatt med. ${kept}${next}`);
      }
      unread = { text, bytes };
      return fail(`${program} ${how}. Det du lagret der, er tatt vare på: ${again} for å få det fram.`);
    }
    if (same(bytes, fresh) && host.clock() - started < atOnceMs) {
      left = { text, bytes, file, folder };
      return fail(
        `${program} ga seg med en gang. Er teksten åpen i et vindu, så lagre den der, og trykk Ctrl+O igjen. Neste gang kan du sette EDITOR til noe som venter, for eksempel EDITOR="gvim -f".`,
      );
    }
    return take(text, bytes);
  }

  return {
    write: async (text) => {
      const saved = takeLeft(text);
      if (saved) return saved;
      let folder: Folder;
      try {
        folder = makeFolder(host);
      } catch (error) {
        const name = host.platform === 'win32' ? 'TEMP' : 'TMPDIR';
        return fail(
          `Fikk ikke laget en midlertidig mappe i ${tmpdir()} (${codeOf(error)}). Se hva ${name} er satt til. ${kept}`,
        );
      }
      try {
        return await open(text, folder);
      } catch (error) {
        const code = codeOf(error);
        if (code === undefined) throw error;
        return fail(
          code === 'ENOENT'
            ? `Filen som teksten lå i, er borte. ${kept}`
            : `Fikk ikke åpnet teksten i et annet program (${code}). ${kept}`,
        );
      } finally {
        if (left?.folder !== folder) folder.remove();
      }
    },
  };
}
