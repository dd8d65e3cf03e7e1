/*
 * The command line as plain data, so that what may be typed can be worked out without commander.
 */

export interface OptionShape {
  /** With its dashes: `--format`. */
  readonly flag: string;
  readonly short: string | undefined;
  readonly text: string;
  readonly takesValue: boolean;
  /** The values of a closed set, where the option itself knows them. */
  readonly choices: readonly string[];
  /** Left out of the help: `init` has one for every answer. */
  readonly hidden: boolean;
}

export interface CommandShape {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly text: string;
  readonly options: readonly OptionShape[];
  /** The names of its arguments, in order. */
  readonly arguments: readonly string[];
  readonly commands: readonly CommandShape[];
}
