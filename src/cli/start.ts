import type { Check } from '../check.ts';
import type { ExitCode } from '../errors.ts';
import type { Papers } from '../papers.ts';
import { defaultProfile } from '../profile/file-name.ts';
import type { Context, Program } from '../program.ts';

/** Commander's bag of option values. */
export type Values = Record<string, unknown>;

/** The bundles, each fetched when one of its commands runs. */
export interface Bundles {
  program(): Program;
  papers(): Papers;
  check(): Check;
}

/** Starts one command of a bundle; `name` is what `--json` reports. Another bundle is fetched where it needs one. */
export type StartIn<Bundle> = (
  name: string,
  command: (bundle: Bundle, context: Context, bundles: Bundles) => Promise<ExitCode>,
  values: Values,
) => Promise<void>;

export type Start = StartIn<Program>;
export type StartPapers = StartIn<Papers>;
export type StartCheck = StartIn<Check>;

/** How to start the commands of each bundle. */
export interface Starts {
  readonly program: Start;
  readonly papers: StartPapers;
  readonly check: StartCheck;
}

/** The profile that the values name, or the usual one. */
export const profileOf = (values: Values) => (values.profil as string | undefined) ?? defaultProfile;
