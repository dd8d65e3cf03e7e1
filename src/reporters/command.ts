import { defaultProfile } from '../profile/file-name.ts';
import { ownShell, type Shell, shellWord } from './shell.ts';

/** A command that works on this profile, as it is to be typed in the shell. */
export function commandFor(command: string, profile: string, shell: Shell = ownShell()): string {
  if (profile === defaultProfile) return command;
  return `${command} --profil ${shellWord(profile, shell) ?? `"${profile}"`}`;
}
