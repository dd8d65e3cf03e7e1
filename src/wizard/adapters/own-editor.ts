import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from '../../profile/decode.ts';
import { type Computer, findEditor, type Start, startOf } from './editor-command.ts';

/** The machine as writing in a program of the manager's own needs it. */
export interface EditorHost extends Computer {
  /** Runs a program in the terminal until it ends; its exit code, null when it was stopped. Throws where it can't start. */
  run(start: Start): Promise<number | null>;
}

/** What came of it: the text, or why there is none. */
export type Written =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

/** One question's visits to the manager's own program. */
export interface OwnEditor {
  write(text: string): Promise<Written>;
}

const fileName = 'svar.txt';
const kept = 'Teksten din står som før.';

/** Runs `work` in a fresh folder that only this user can look into, and removes it whatever happens. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'erfaring-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A text as a question takes it: without byte order mark, the line breaks of Windows and the space at its end. */
const plain = (text: string) =>
  text
    .replace(/^\ufeff/u, '')
    .replaceAll('\r\n', '\n')
    .trimEnd();

const fail = (message: string): Written => ({ ok: false, message });

/** Opens texts in the program that VISUAL or EDITOR names, and reads them back. Never throws for what the machine does. */
export function createOwnEditor(host: EditorHost): OwnEditor {
  // What was saved in another encoding is given back as it was when the same text is opened again.
  let unread: { readonly text: string; readonly bytes: Uint8Array } | undefined;

  async function open(text: string, folder: string): Promise<Written> {
    const found = findEditor(host);
    if (!found.ok) return found;
    const file = join(folder, fileName);
    const begun = unread?.text === text ? unread.bytes : Buffer.from(text === '' ? '' : `${text}\n`);
    writeFileSync(file, begun, { mode: 0o600, flag: 'wx' });
    const { program } = found.command;
    let code: number | null;
    try {
      code = await host.run(startOf(found.command, folder, fileName, host));
    } catch (error) {
      return fail(`Fikk ikke startet ${program} (${(error as NodeJS.ErrnoException).code}). ${kept}`);
    }
    if (code !== 0) {
      const how = code === null ? 'ble stoppet' : `meldte om en feil (kode ${code})`;
      return fail(`${program} ${how}, så det du skrev der, er ikke tatt med. ${kept}`);
    }
    const bytes = readFileSync(file);
    const decoded = decode(bytes, fileName, { notText: '', empty: null });
    if (!decoded.ok) {
      unread = { text, bytes };
      return fail(
        `${decoded.problem.message} Ingenting er mistet: Trykk Ctrl+O igjen, og lagre teksten som UTF-8.`,
      );
    }
    unread = undefined;
    return { ok: true, text: plain(decoded.text) };
  }

  return {
    write: async (text) => {
      try {
        return await inFolder((folder) => open(text, folder));
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === undefined) throw error;
        return fail(
          code === 'ENOENT'
            ? `Filen som teksten lå i, er borte. ${kept}`
            : `Fikk ikke åpnet teksten i et annet program (${code}). ${kept}`,
        );
      }
    },
  };
}
