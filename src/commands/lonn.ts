import { type ExitCode, exitCode, UserError } from '../errors.ts';
import { today } from '../norwegian/dates.ts';
import { payOverview } from '../pay/overview.ts';
import { applyTrial, type TrialFlags } from '../pay/trial.ts';
import { payReport } from '../reporters/pay.ts';
import { payJson } from '../reporters/pay-json.ts';
import { formatProblems } from '../reporters/problems.ts';
import type { Context } from './context.ts';
import { withProfileTable, withTableFile } from './pay-table.ts';
import { openProfile } from './profile.ts';

/** The options of `erfaring lønn`. */
export interface LonnOptions {
  readonly profile: string;
  readonly json: boolean;
  /** A pay table to try, relative to where one stands. */
  readonly table: string | undefined;
  /** What stands in for answers of the profile, as typed. */
  readonly flags: TrialFlags;
}

/** `erfaring lønn`: where the pay band lies, and what it rests on. Nothing is written. */
export async function run(
  { profile: path, json, table, flags }: LonnOptions,
  context: Context,
): Promise<ExitCode> {
  const { disk, streams, terminal } = context;
  const loaded = openProfile(path, disk);
  const trial = applyTrial(loaded.profile, flags);
  if (!trial.ok) throw new UserError(trial.problems);
  const { profile } = trial;
  const { knowledge } = await (table === undefined
    ? withProfileTable(profile, path, context)
    : withTableFile(table, context));
  const asOf = profile.dokumentdato ?? today(streams.now());
  const overview = payOverview(profile, knowledge, asOf);
  const tried = table !== undefined || Object.values(flags).some((flag) => flag !== undefined);
  if (json) terminal.out(payJson(overview, { asOf, tried, bandDate: profile.lønn.dato }));
  else {
    const report = {
      overview,
      post: profile.stilling.tittel,
      pay: profile.lønn,
      tables: knowledge.payTables(),
      trial: tried,
    };
    terminal.out(payReport(report, terminal));
    terminal.err(formatProblems(loaded.warnings, terminal.errStyle));
  }
  return exitCode.done;
}
