import { expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { workplace } from '../support/run.ts';

it('the help of init names every example there is', async () => {
  const { out } = await workplace().erfaring('init', '--hjelp');
  expect(out.replaceAll(/\s+/gu, ' ')).toContain(`(${knowledge.exampleNames().join(', ')})`);
});
