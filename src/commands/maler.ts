import { join } from 'node:path';
import { type ExitCode, exitCode, UserError } from '../errors.ts';
import { applyPlan } from '../files/apply.ts';
import type { Disk } from '../files/disk.ts';
import { type FileOutcome, filesExitCode, planFiles } from '../files/plan.ts';
import { templateTexts } from '../generated/templates.ts';
import { suggest } from '../norwegian/suggest.ts';
import { formatJson } from '../reporters/problems.ts';
import { letterheadAdvice, templateList } from '../reporters/templates.ts';
import { writtenJson } from '../reporters/written.ts';
import { templateName, templatesFolder } from './beside-profile.ts';
import type { Context } from './context.ts';
import { tellFiles } from './tell-files.ts';

interface MalerOptions {
  readonly profile: string;
  readonly json: boolean;
}

const keptAdvice = 'Den du har fra før, er ikke rørt. Vil du ha vår på nytt, gi din et annet navn først.';

/** `erfaring maler`: the templates, and which of them the manager has an own copy of. */
export async function list({ profile, json }: MalerOptions, context: Context): Promise<ExitCode> {
  const { disk, knowledge, terminal } = context;
  const folder = templatesFolder(profile);
  const rows = knowledge.documents().map(({ navn, beskrivelse }) => ({
    name: navn,
    description: beskrivelse,
    own: disk.isFile(join(folder, templateName(navn))),
  }));
  if (json) {
    const maler = rows.map(({ name, description, own }) => ({
      navn: name,
      beskrivelse: description,
      egen: own,
    }));
    terminal.out(formatJson('maler', { maler }));
  } else terminal.out(templateList(rows, folder, terminal));
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
  const outcomes = addToTemplates(profile, templateName(wanted), Buffer.from(text), disk);
  if (json) terminal.out(writtenJson('maler kopier', outcomes, cwd));
  else tellFiles(outcomes, { keptAdvice }, context);
  return filesExitCode(outcomes);
}

/** `erfaring maler brevmal`: a letterhead to put the organisation's logo in; never over one that is changed. */
export async function letterhead({ profile, json }: MalerOptions, context: Context): Promise<ExitCode> {
  const { disk, terminal, cwd } = context;
  const { starterLetterhead } = await import('../formats/letterhead/starter.ts');
  const outcomes = addToTemplates(profile, 'brevmal.docx', starterLetterhead(), disk);
  if (json) terminal.out(writtenJson('maler brevmal', outcomes, cwd));
  else {
    tellFiles(outcomes, { keptAdvice }, context);
    if (filesExitCode(outcomes) === exitCode.done) terminal.out(`\n${letterheadAdvice(terminal)}`);
  }
  return filesExitCode(outcomes);
}

/** Never over a file that the manager has changed. */
function addToTemplates(profile: string, name: string, bytes: Uint8Array, disk: Disk): FileOutcome[] {
  return applyPlan(planFiles(templatesFolder(profile), [{ name, bytes }], { overwrite: false }, disk), disk);
}
