import { defaultProfile } from '../commands/options.ts';
import type { ExitCode } from '../errors.ts';
import type { Context, Program } from '../program.ts';

/** Commander's bag of option values. */
export type Values = Record<string, unknown>;

/** Starts one command of the program; `name` is what `--json` reports. */
export type Start = (
  name: string,
  command: (program: Program, context: Context) => Promise<ExitCode>,
  values: Values,
) => Promise<void>;

/** The profile that the values name, or the usual one. */
export const profileOf = (values: Values) => (values.profil as string | undefined) ?? defaultProfile;
