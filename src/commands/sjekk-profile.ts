import { payDoubts } from '../pay/doubts.ts';
import { payOverview } from '../pay/overview.ts';
import type { Employer } from '../profile/choices.ts';
import type { Profile } from '../profile/schema.ts';
import type { CheckReport } from '../reporters/check-report.ts';
import type { Checker } from '../rules/engine.ts';
import { adFromText } from '../rules/text/from-text.ts';
import type { Context } from './context.ts';
import { withProfileTable } from './pay-table.ts';
import { openProfile } from './profile.ts';
import { renderFor } from './render-document.ts';
import { knownFacts } from './sjekk-known-facts.ts';
import { toReport } from './sjekk-report.ts';

/** What findings call the ad that the profile makes. */
const renderedAd = 'annonse.md';

/** Checks the profile by its own rules, and the ad it makes by those for ads. */
export async function checkProfile(
  path: string,
  employer: Employer | undefined,
  checker: Checker,
  context: Context,
): Promise<CheckReport> {
  const loaded = openProfile(path, context.disk);
  const { profile, warnings } = loaded;
  const informed = await withProfileTable(profile, path, context);
  const markdown = await renderAd(profile, path, informed);
  const ad = checker.checkAd(adFromText(markdown, renderedAd), knownFacts(profile, employer));
  const doubts = payDoubts(payOverview(profile, informed.knowledge), profile);
  const findings = [...checker.checkProfile(loaded, path, doubts), ...ad.findings];
  return toReport(findings, ad, profile.unntak, { warnings });
}

async function renderAd(profile: Profile, path: string, context: Context): Promise<string> {
  const document = context.knowledge.documents().find(({ navn }) => navn === 'annonse');
  if (!document) throw new Error('there is no document «annonse»');
  const { markdown } = await renderFor(document, profile, path, context, { sources: false });
  return markdown;
}
