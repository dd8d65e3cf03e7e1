import { CommanderError } from 'commander';
import { createCli, type Start } from './cli.ts';
import { type ExitCode, exitCode } from './errors.ts';
import { version } from './generated/version.ts';
import { nfc } from './norwegian/text.ts';
import type { Program, Streams } from './program.ts';

const aliases: Record<string, string> = { '--help': '--hjelp', '--version': '--versjon' };

/**
 * Command names and option names are matched in NFC, whatever the keyboard made. Values are left as they
 * are: they may be paths, and paths are never normalised.
 */
export function normaliseArguments(argv: readonly string[]): string[] {
  let commandSeen = false;
  let literal = false;
  return argv.map((argument) => {
    if (literal) return argument;
    if (argument === '--') {
      literal = true;
      return argument;
    }
    if (argument.startsWith('--')) {
      const [name = '', ...rest] = argument.split('=');
      const known = aliases[argument] ?? nfc(name);
      return rest.length > 0 ? [known, ...rest].join('=') : known;
    }
    if (commandSeen || argument.startsWith('-')) return argument;
    commandSeen = true;
    return nfc(argument);
  });
}

/** Runs one command line and gives the exit code. Never throws for a user's mistake. */
export async function run(
  argv: readonly string[],
  loadProgram: () => Program,
  streams: Streams,
): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  const start: Start = async (name, command, values) => {
    const program = loadProgram();
    const context = await program.createContext(streams, values.enkel === true);
    try {
      code = await command(program, context);
      if (context.outputFailed()) code = exitCode.badInput;
    } catch (error) {
      code = program.reportFailure(error, { name, json: values.json === true }, context);
    }
  };
  const normalised = normaliseArguments(argv);
  const cli = createCli(version, start, streams, normalised);
  try {
    await cli.parseAsync(normalised, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.badInput;
    throw error;
  }
  return code;
}

/** The process edge: the only place that knows `process`. */
export function main(loadProgram: () => Program): void {
  const streams: Streams = {
    // Node sets the stream up when it is first asked for, which only questions do.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date(),
    onInterrupt: (listener) => {
      process.once('SIGINT', listener);
      return () => process.off('SIGINT', listener);
    },
  };
  run(process.argv.slice(2), loadProgram, streams).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`Det oppsto en feil i programmet selv. Svarene dine er lagret.\n\n${detail}\n`);
      process.exitCode = exitCode.badInput;
    },
  );
}
