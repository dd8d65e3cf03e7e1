import { UserError } from '../errors.ts';
import { setAnswer } from '../profile/edit.ts';
import { type LoadedProfile, readProfileText } from '../profile/read.ts';
import type { Edit } from './edit.ts';

/** The profile while the wizard works on it. Every change is on the disk before the next question. */
export interface Session {
  /** The profile as it was last read. */
  known(): LoadedProfile;
  /** The profile as it would be with some changes, which are not made. */
  preview(edits: readonly Edit[]): LoadedProfile;
  /** Makes the changes and saves them. Throws UserError where the file can't be read or written any more. */
  apply(edits: readonly Edit[]): void;
}

/** Where the profile's text lives: a file, or a test's variable. */
export interface Store {
  readonly file: string;
  read(): string;
  /** Saves; `previous` is the text that the change was made to. */
  write(text: string, previous: string): void;
}

function load(text: string, file: string): LoadedProfile {
  const result = readProfileText(text, file);
  if (!result.ok) throw new UserError(result.problems);
  return result.value;
}

/** A text with the changes made, one after the other. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduce((edited, { path, answer }) => setAnswer(edited, path, answer), text);
}

/** A session on a profile. Throws UserError where the text isn't a profile. */
export function createSession(store: Store): Session {
  let known = load(store.read(), store.file);
  return {
    known: () => known,
    preview: (edits) => (edits.length === 0 ? known : load(applyEdits(known.text, edits), store.file)),
    apply: (edits) => {
      // Read afresh, so that what was changed in an editor meanwhile isn't lost.
      const text = store.read();
      if (text !== known.text) known = load(text, store.file);
      const changed = applyEdits(text, edits);
      if (changed === text) return;
      const next = load(changed, store.file);
      store.write(changed, text);
      known = next;
    },
  };
}
