import { problemWith, UserError } from '../errors.ts';
import { readAdFile, readAdStream } from '../files/read-ad.ts';
import { type Employer, employers } from '../profile/choices.ts';
import type { LoadedProfile } from '../profile/read.ts';
import type { CheckReport } from '../reporters/check-report.ts';
import { commandFor } from '../reporters/command.ts';
import type { AdReport, Checker } from '../rules/engine.ts';
import type { KnownFacts } from '../rules/meaning/employer.ts';
import type { Ad } from '../rules/text/ad.ts';
import { adFromParagraphs } from '../rules/text/from-paragraphs.ts';
import { adFromText } from '../rules/text/from-text.ts';
import type { Context } from './context.ts';
import { knownFacts } from './sjekk-known-facts.ts';
import { toReport } from './sjekk-report.ts';

/** Checks an ad from anywhere; the profile, where there is one, knows the employer and what the manager has set aside. */
export async function checkAdFile(
  file: string,
  profilePath: string,
  employer: Employer | undefined,
  checker: Checker,
  context: Context,
): Promise<CheckReport> {
  refuseProfile(file);
  const ad = await readAd(file, context);
  const profile = (await profileBeside(profilePath, context))?.profile;
  const known = profile ? knownFacts(profile, employer) : { employer };
  const report = checker.checkAd(ad, known);
  return toReport(report.findings, report, profile?.unntak, { basis: basisOf(report, known, profilePath) });
}

/** A profile is checked by rules of its own, and would make a poor ad. Throws UserError with the command to use. */
function refuseProfile(file: string): void {
  if (!/\.ya?ml$/iu.test(file)) return;
  const hint = `Sjekk profilen og annonsen den gir, med: ${commandFor('erfaring sjekk', file)}`;
  throw new UserError([problemWith(file, 'Dette er en profil, ikke en annonse.', hint)]);
}

async function readAd(file: string, { disk, streams }: Context): Promise<Ad> {
  const read = file === '-' ? await readAdStream(streams.stdin) : await readAdFile(file, disk);
  const name = file === '-' ? null : file.replaceAll('\\', '/');
  return read.kind === 'text' ? adFromText(read.text, name) : adFromParagraphs(read.paragraphs, name);
}

/** The profile, where there is one that can be read. */
async function profileBeside(path: string, { disk, terminal }: Context): Promise<LoadedProfile | undefined> {
  if (!disk.isFile(path)) return undefined;
  const { openProfile } = await import('./profile.ts');
  try {
    return openProfile(path, disk);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    terminal.err(`${path} kan ikke leses, og er ikke brukt.\n`);
    return undefined;
  }
}

/** Whose words tell the employer, or how to tell it. */
function basisOf({ employer }: AdReport, known: KnownFacts, path: string): string {
  if (!employer) {
    return `Annonsen sier ikke tydelig hvem som er arbeidsgiver. Si det med --arbeidsgiver (${employers.join(', ')}).`;
  }
  if (known.employer === undefined) return `Arbeidsgiver: ${employer}, lest fra annonsen.`;
  return `Arbeidsgiver: ${employer}${known.certificateByLaw === undefined ? '' : `, fra ${path}`}.`;
}
