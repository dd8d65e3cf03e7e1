import { describe, expect, it } from 'vitest';
import { tellFiles } from '../../src/commands/tell-files.ts';
import type { FileOutcome } from '../../src/files/plan.ts';
import { contextIn } from '../support/context.ts';

const full = { file: 'ut', line: null, column: null, message: 'Disken er full.' };
const made: FileOutcome = { path: 'a.md', state: 'ny' };
const kept: FileOutcome = { path: 'b.md', state: 'beholdt' };
const failed: FileOutcome = { path: 'c.md', state: 'feilet', problem: full };

async function told(files: readonly FileOutcome[], quiet: boolean) {
  const { context, text } = await contextIn();
  tellFiles(files, { quiet }, context);
  return text;
}

describe('tellFiles', () => {
  it('tells how each went, and why one failed', async () => {
    const { out, err } = await told([made, failed], false);
    expect(out).toBe('a.md  ny\nc.md  feilet\n');
    expect(err).toBe('ut  Disken er full.\n');
  });

  it('tells only what explains the exit code when it is to be quiet', async () => {
    const { out, err } = await told([made, kept, failed], true);
    expect(out).toBe('');
    expect(err).toMatch(/^b\.md {2}beholdt[\s\S]*Disken er full\.\n$/u);
    expect(err).not.toContain('a.md');
  });

  it('is silent when it is to be quiet and all went well', async () => {
    expect(await told([made], true)).toEqual({ out: '', err: '' });
  });
});
