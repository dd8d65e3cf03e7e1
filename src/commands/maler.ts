import { dirname, join } from 'node:path';
import { type ExitCode, exitCode, UserError } from '../errors.ts';
import { applyPlan } from '../files/apply.ts';
import { filesExitCode, planFiles } from '../files/plan.ts';
import { templateTexts } from '../generated/templates.ts';
import { suggest } from '../norwegian/suggest.ts';
import { formatJson } from '../reporters/problems.ts';
import { letterheadAdvice, templateList } from '../reporters/templates.ts';
import { writtenJson } from '../reporters/written.ts';
import type { Context } from './context.ts';
import { tellFiles } from './tell-files.ts';

interface MalerOptions {
  readonly profile: string;
  readonly json: boolean;
}

const keptAdvice = 'Den du har fra før, er ikke rørt. Vil du ha vår på nytt, gi din et annet navn først.';

const folderOf = (profile: string) => join(dirname(profile), 'maler');

/** `erfaring maler`: the templates, and which of them the manager has an own copy of. */
export async function list({ profile, json }: MalerOptions, context: Context): Promise<ExitCode> {
  const { disk, knowledge, terminal } = context;
  const rows = knowledge.documents().map(({ navn, beskrivelse }) => ({
    name: navn,
    description: beskrivelse,
    own: disk.isFile(join(folderOf(profile), `${navn}.md.hbs`)),
  }));
  if (json) {
    const maler = rows.map(({ name, description, own }) => ({
      navn: name,
      beskrivelse: description,
      egen: own,
    }));
    terminal.out(formatJson('maler', { maler }));
  } else terminal.out(templateList(rows, folderOf(profile), terminal));
  return exitCode.done;
}

/** `erfaring maler kopier NAVN`: a template to adapt, beside the profile; never over one that is there. */
export async function copy(
  { name, profile, json }: MalerOptions & { readonly name: string },
  context: Context,
): Promise<ExitCode> {
  const { disk, terminal, cwd } = context;
  const wanted = name.replace(/(\.md)?(\.hbs)?$/u, '');
  const text = templateTexts[`${wanted}.md`];
  if (text === undefined) {
    const names = Object.keys(templateTexts).map((key) => key.replace(/\.md$/u, ''));
    const near = suggest(wanted, names)[0];
    throw new UserError(
      `Det finnes ingen mal som heter «${name}».`,
      near ? `Mente du ${near}?` : `Disse finnes: ${names.join(', ')}.`,
    );
  }
  const plan = planFiles(
    folderOf(profile),
    [{ name: `${wanted}.md.hbs`, bytes: Buffer.from(text) }],
    { overwrite: false },
    disk,
  );
  const outcomes = applyPlan(plan, disk);
  if (json) terminal.out(writtenJson('maler kopier', outcomes, cwd));
  else tellFiles(outcomes, { keptAdvice }, context);
  return filesExitCode(outcomes);
}

/** `erfaring maler brevmal`: a letterhead to put the organisation's logo in; never over one that is changed. */
export async function letterhead({ profile, json }: MalerOptions, context: Context): Promise<ExitCode> {
  const { disk, terminal, cwd } = context;
  const { starterLetterhead } = await import('../formats/letterhead/starter.ts');
  const wanted = [{ name: 'brevmal.docx', bytes: starterLetterhead() }];
  const outcomes = applyPlan(planFiles(folderOf(profile), wanted, { overwrite: false }, disk), disk);
  if (json) terminal.out(writtenJson('maler brevmal', outcomes, cwd));
  else {
    tellFiles(outcomes, { keptAdvice }, context);
    if (filesExitCode(outcomes) === exitCode.done) terminal.out(`\n${letterheadAdvice(terminal)}`);
  }
  return filesExitCode(outcomes);
}
