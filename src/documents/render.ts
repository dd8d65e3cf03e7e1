import { relaxNumbers } from '../formats/relax.ts';
import type { InterviewOptions } from '../interview/plan.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { DocumentEntry } from '../knowledge/schemas.ts';
import type { Profile } from '../profile/schema.ts';
import type { Specification } from './handlebars.ts';
import { createSourceMarks } from './source-marks.ts';
import { fillTemplate } from './templates.ts';
import { buildView } from './view.ts';

/** A document as Markdown: what the .md file holds, and what every other format is made from. */
export interface RenderedDocument {
  readonly markdown: string;
  /** For the properties of the Word file. */
  readonly title: string;
  /** Ids of the recommendations and facts the document carries. */
  readonly carries: ReadonlySet<string>;
}

/** Conditions leave empty lines behind; one blank line between blocks is enough. */
function tidy(markdown: string): string {
  return `${relaxNumbers(markdown)
    .replaceAll(/[ \t]+$/gmu, '')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()}\n`;
}

/**
 * Renders one document of a profile. `own` is the manager's own template for it, compiled; `interview` is what the command
 * line decides about the interviews; without `sourcesWanted` no marks are printed, as in an ad.
 * Throws TemplateError where a template asks for something that isn't there.
 */
export function renderDocument(
  document: DocumentEntry,
  profile: Profile,
  knowledge: Knowledge,
  own?: Specification,
  interview?: InterviewOptions,
  sourcesWanted = true,
): RenderedDocument {
  const marks = createSourceMarks(knowledge, sourcesWanted && document.kildemerker === 'ja');
  const body = fillTemplate(document.navn, buildView(profile, knowledge, interview), marks, own);
  const sources = { kort: marks.paragraph, samlet: marks.gathered, full: marks.list }[
    document.kildeliste ?? 'full'
  ]();
  const markdown = tidy(sources ? `${body}\n\n## Kilder\n\n${sources}\n` : body);
  const post = profile.stilling.tittel;
  return { markdown, title: post ? `${document.tittel}: ${post}` : document.tittel, carries: marks.cited };
}
