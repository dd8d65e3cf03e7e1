import { type ExitCode, exitCode, UserError } from '../errors.ts';
import { saveProfile } from '../files/apply.ts';
import type { Context } from './context.ts';

export async function run(
  options: { profile: string; example?: unknown; [key: string]: unknown },
  { knowledge, disk }: Context,
): Promise<ExitCode> {
  const text = knowledge.example(String(options.example));
  if (text === undefined) throw new UserError('Ukjent eksempel.');
  saveProfile(options.profile, text, disk, null);
  return exitCode.done;
}
