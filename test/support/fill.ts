import { compileOwnTemplate } from '../../src/documents/own-template.ts';
import { createSourceMarks } from '../../src/documents/source-marks.ts';
import { fillTemplate } from '../../src/documents/templates.ts';
import type { View } from '../../src/documents/view.ts';
import { knowledge } from '../../src/knowledge/index.ts';

async function withSources(template: string, view: View) {
  const marks = createSourceMarks(knowledge, true);
  const text = fillTemplate('prove', view, marks, await compileOwnTemplate(template, 'prove.md.hbs'));
  return { text, list: marks.list() };
}

/** Fills a template written in a test, as a manager's own template is filled. */
export const fill = Object.assign(
  async (template: string, view: View) => (await withSources(template, view)).text,
  { withSources },
);
