import { CommanderError } from 'commander';
import { translateError } from './cli/norwegian-commander.ts';
import type { Bundles, StartIn } from './cli/start.ts';
import { createCli } from './cli.ts';
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

/** What `--json` prints of a command line that could not be understood; the text is on stderr too. */
function usageJson(command: string, error: CommanderError): string {
  const melding = translateError(error.message).split('\n')[0] ?? '';
  const feil = [{ fil: null, linje: null, kolonne: null, melding }];
  return `${JSON.stringify({ versjon: 1, kommando: command, feil }, null, 2)}\n`;
}

/** Runs one command line and gives the exit code. Never throws for a user's mistake. */
export async function run(argv: readonly string[], bundles: Bundles, streams: Streams): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  const startIn =
    <Bundle extends Pick<Program, 'createContext' | 'reportFailure'>>(fetch: () => Bundle): StartIn<Bundle> =>
    async (name, command, values) => {
      const bundle = fetch();
      const context = await bundle.createContext(streams, values.enkel === true);
      try {
        code = await command(bundle, context, bundles);
        if (context.outputFailed()) code = exitCode.badInput;
      } catch (error) {
        code = bundle.reportFailure(error, { name, json: values.json === true }, context);
      }
    };
  const starts = {
    program: startIn(bundles.program),
    papers: startIn(bundles.papers),
    check: startIn(bundles.check),
  };
  const normalised = normaliseArguments(argv);
  const cli = createCli(version, starts, streams, normalised);
  try {
    await cli.parseAsync(normalised, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCode.done;
    if (normalised.includes('--json')) streams.stdout.write(usageJson(normalised[0] ?? '', error));
    return exitCode.badInput;
  }
  return code;
}

/**
 * Ends the process at once, where all is written: Node else takes the whole heap down first, which takes longer than
 * many a command. Called when a file that could not be written has had time to say so.
 */
function exitWhenWritten(): void {
  if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
}

/** The process edge: the only place that knows `process`. */
export function main(bundles: Bundles): void {
  let failed = false;
  for (const stream of [process.stdout, process.stderr]) {
    // Also for help and the version, which need no program. A file's errors come after the command has ended.
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'EPIPE' || code === 'EOF') return;
      failed = true;
      process.exitCode = exitCode.badInput;
    });
  }
  let cwd: string;
  try {
    cwd = process.cwd();
  } catch {
    process.stderr.write('Mappen du står i, finnes ikke lenger.\n');
    process.exitCode = exitCode.badInput;
    return;
  }
  const streams: Streams = {
    // Node sets the stream up when it is first asked for, which only questions do.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd,
    now: () => new Date(),
    onInterrupt: (listener) => {
      process.once('SIGINT', listener);
      return () => process.off('SIGINT', listener);
    },
  };
  run(process.argv.slice(2), bundles, streams).then(
    (code) => {
      process.exitCode = failed ? exitCode.badInput : code;
      setImmediate(exitWhenWritten);
    },
    (error: unknown) => {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(
        `Det oppsto en feil i programmet selv. Meld gjerne fra, med det som står under.\n\n${detail}\n`,
      );
      process.exitCode = exitCode.badInput;
    },
  );
}
