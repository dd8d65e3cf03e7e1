import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withProfileTable, withTableFile } from '../../src/commands/pay-table.ts';
import { UserError } from '../../src/errors.ts';
import { contextIn } from '../support/context.ts';
import { almostEmpty } from '../support/examples.ts';

const table = 'dato;01.05.2026\ntrinn;kroner\n26;571 000\n';
const withTable = almostEmpty('lønn:\n  tabell: lonn.csv\n');

async function messageOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(({ message }) => message).join('\n');
    throw error;
  }
  return '';
}

describe('the pay table that a profile names', () => {
  it('is found beside the profile, wherever one stands', async () => {
    const { context, folder, write } = await contextIn();
    mkdirSync(join(folder, 'bydel'));
    write(join('bydel', 'lonn.csv'), table);
    const { knowledge } = await withProfileTable(withTable, join('bydel', 'erfaring.yaml'), context);
    expect(knowledge.payTables()).toContainEqual(expect.objectContaining({ trinn: { 26: 571_000 } }));
  });

  it('changes nothing where none is named', async () => {
    const { context } = await contextIn();
    expect(await withProfileTable(almostEmpty(), 'erfaring.yaml', context)).toBe(context);
  });
});

describe('a pay table that can’t be used', () => {
  it.each(['lonn.xlsx', 'Lønn 2026.XLS', 'lonn.ods', 'lonn.numbers'])(
    'is told of as a spreadsheet, without being read: %s',
    async (name) => {
      const { context } = await contextIn();
      expect(await messageOf(withTableFile(name, context))).toBe('Regneark kan ikke leses direkte.');
    },
  );

  it('has everything told that is wrong with it', async () => {
    const { context } = await contextIn({
      'lonn.csv': 'dato;01.05.2026\ntrinn;kroner\n26;mye\nmange;570 000\n',
    });
    expect((await messageOf(withTableFile('lonn.csv', context))).split('\n')).toHaveLength(2);
  });

  it('is missing, and that is told', async () => {
    const { context } = await contextIn();
    expect(await messageOf(withTableFile('lonn.csv', context))).toMatch(/finnes ikke|Finner ikke/u);
  });
});
