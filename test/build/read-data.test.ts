import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readData } from '../../build/read-data.ts';

const data = join(import.meta.dirname, '..', '..', 'data');

/** A copy of data/ with one file changed. */
function changed(name: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'erfaring-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(data, folder, { recursive: true });
  writeFileSync(join(folder, name), change(readFileSync(join(data, name), 'utf8')));
  return folder;
}

it('has nothing against the data as it is', () => {
  expect(readData(data).problems).toEqual([]);
});

it('tells an unknown key with file, line and column', () => {
  const folder = changed(
    'kilder.yaml',
    (text) => `${text}\n- id: ny\n  tittel: Ny\n  kort: Ny\n  forfatter: X\n`,
  );
  const lines = readFileSync(join(folder, 'kilder.yaml'), 'utf8').trimEnd().split('\n').length;
  expect(readData(folder).problems).toEqual([
    expect.stringMatching(
      new RegExp(`^data/kilder\\.yaml:${lines}:3 \\d+\\.forfatter: unrecognized_keys`, 'u'),
    ),
  ]);
});

it('tells YAML that cannot be read', () => {
  const folder = changed('kilder.yaml', (text) => `${text}\n- id: "uten slutt\n`);
  expect(readData(folder).problems[0]).toMatch(/^data\/kilder\.yaml:\d+:\d+ /u);
});

it('tells a file that no schema knows, which would be left out unseen', () => {
  const folder = changed('kilder.yaml', (text) => text);
  writeFileSync(join(folder, 'bank', 'nytt.yaml'), '[]');
  expect(readData(folder).problems).toEqual([expect.stringContaining('data/bank/nytt.yaml:1:1')]);
});
