import { describe, expect, it } from 'vitest';
import { compileOwnTemplate } from '../../src/documents/own-template.ts';
import { createSourceMarks } from '../../src/documents/source-marks.ts';
import { fillTemplate } from '../../src/documents/templates.ts';
import type { View } from '../../src/documents/view.ts';
import { UserError } from '../../src/errors.ts';
import { knowledge } from '../../src/knowledge/index.ts';

/** Fills a template of the manager's own. */
async function fill(text: string, view: View = {}): Promise<string> {
  const own = await compileOwnTemplate(text, 'annonse.md.hbs');
  return fillTemplate('annonse', view, createSourceMarks(knowledge, false), own);
}

describe('fillTemplate', () => {
  it('escapes what was typed, and leaves the template as it is', async () => {
    expect(await fill('*{{tittel}}*', { tittel: '*A*' })).toBe('*\\*A\\**');
  });

  it('tells which field is not there, and where it is asked for', async () => {
    await expect(fill('Hei\n  {{tittel}} {{titel}}', { tittel: 'A' })).rejects.toMatchObject({
      message: 'Feltet «titel» finnes ikke.',
      template: 'annonse.md.hbs',
      line: 2,
      column: 16,
    });
  });

  it('tells of a partial that is not there', async () => {
    await expect(fill('{{> finnes-ikke}}')).rejects.toMatchObject({
      message: 'Delmalen «finnes-ikke» finnes ikke.',
    });
  });

  it('blames the partial for a fault in it, and not the template that uses it', async () => {
    await expect(fill('{{> hilsen}}')).rejects.toMatchObject({ template: 'partials/hilsen.md.hbs' });
  });

  it('lets what the user can mend through as it is', async () => {
    const view = Object.defineProperty({}, 'fakta', {
      get: () => {
        throw new UserError('Casen finnes ikke.');
      },
    });
    await expect(fill('{{fakta}}', view)).rejects.toThrow(UserError);
  });
});
