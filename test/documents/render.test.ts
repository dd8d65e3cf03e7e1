import { describe, expect, it } from 'vitest';
import { compileOwnTemplate } from '../../src/documents/own-template.ts';
import { renderDocument } from '../../src/documents/render.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { DocumentEntry } from '../../src/knowledge/schemas.ts';
import { almostEmpty } from '../support/examples.ts';

const [entry] = knowledge.documents();
if (!entry) throw new Error('there are no documents');

/** A document from a template of the manager's own. */
async function render(template: string, parts: Partial<DocumentEntry> = {}, sourcesWanted = true) {
  const own = await compileOwnTemplate(template, 'annonse.md.hbs');
  const document = { ...entry, tittel: 'Annonse', ...parts } as DocumentEntry;
  return renderDocument(document, almostEmpty(), knowledge, own, undefined, sourcesWanted);
}

describe('renderDocument', () => {
  it('leaves one blank line between blocks, and none at the ends', async () => {
    expect((await render('\n\n# A  \n\n\n\nb\t\n\n\n')).markdown).toBe('# A\n\nb\n');
  });

  it('is called after the document and the post', async () => {
    expect((await render('a')).title).toBe('Annonse: Rådgiver');
  });

  it('ends with its sources where the document has them and they are wanted', async () => {
    const cited = 'a{{kilde "V6.8"}}';
    const marked = { kildemerker: 'ja' } as const;
    expect((await render(cited, marked)).markdown).toContain('\n\n## Kilder\n\n');
    expect((await render(cited, marked, false)).markdown).toBe('a\n');
    expect((await render(cited, { kildemerker: 'nei' })).markdown).toBe('a\n');
    expect((await render('a', marked)).markdown).toBe('a\n');
  });

  it('knows what it rests on also where that is not printed', async () => {
    expect([...(await render('a{{kilde "V6.8"}}', {}, false)).carries]).toEqual(['V6.8']);
  });
});
