import { defaultProfile } from '../profile/file-name.ts';

/** A command that works on this profile, as it is to be typed. */
export function commandFor(command: string, profile: string): string {
  if (profile === defaultProfile) return command;
  return `${command} --profil ${/\s/u.test(profile) ? `"${profile}"` : profile}`;
}
