import { join } from 'node:path';
import { compileOwnTemplate } from '../documents/own-template.ts';
import { type RenderedDocument, renderDocument } from '../documents/render.ts';
import { TemplateError } from '../documents/templates.ts';
import { UserError } from '../errors.ts';
import { loadText } from '../files/load.ts';
import type { DocumentEntry } from '../knowledge/schemas.ts';
import type { Profile } from '../profile/schema.ts';
import { templateName, templatesFolder } from './beside-profile.ts';
import type { Context } from './context.ts';
import type { DocumentOptions } from './options.ts';

/**
 * Renders a document of a profile with the manager's own template for it, where maler/ beside the profile
 * has one, and else with ours. The context knows the profile's own pay table already (`withProfileTable`). Throws
 * UserError for a mistake in the manager's template, with its place.
 */
export async function renderFor(
  document: DocumentEntry,
  profile: Profile,
  profilePath: string,
  context: Context,
  { interview, sources }: Pick<DocumentOptions, 'interview' | 'sources'>,
): Promise<RenderedDocument> {
  const { disk, knowledge } = context;
  const file = join(templatesFolder(profilePath), templateName(document.navn));
  if (!disk.isFile(file)) return renderDocument(document, profile, knowledge, undefined, interview, sources);
  try {
    const own = await compileOwnTemplate(loadText(file, disk), file);
    return renderDocument(document, profile, knowledge, own, interview, sources);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { message, line, column } = error;
    throw new UserError([{ file, line, column, message }]);
  }
}
