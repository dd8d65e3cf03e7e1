import { type ExitCode, exitCode } from '../errors.ts';

export async function run(_options: unknown, _context: unknown): Promise<ExitCode> {
  return exitCode.done;
}
