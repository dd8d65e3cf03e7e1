/** What a parser of typed text gives back: a value, or one Norwegian sentence or two on what to write instead. */
export type Parsed<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** A question to ask where it may not be what was meant: «Mente du …?» Only parsers for prompts have doubts. */
      readonly doubt?: string | undefined;
    }
  | { readonly ok: false; readonly message: string };

/** The result of text that was understood. */
export function accept<T>(value: T, doubt?: string): Parsed<T> {
  return doubt === undefined ? { ok: true, value } : { ok: true, value, doubt };
}

/** The result of text that was not; `message` is shown to the manager as it is. */
export function reject(message: string): Parsed<never> {
  return { ok: false, message };
}
