import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';

const dist = join(import.meta.dirname, '..', '..', 'dist');

const { bundleNames } = createRequire(import.meta.url)('../../bin/loader.js') as { bundleNames: string[] };
const names = ['cli', ...bundleNames];

describe.each(names)('the bundle %s', (name) => {
  const source = readFileSync(join(dist, `${name}.cjs`), 'latin1');

  it('is ASCII, as the loader takes it to be', () => {
    expect(source).toMatch(/^[\x00-\x7f]*$/u);
  });

  it('comes with a code cache that this Node accepts', () => {
    const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
    const filename = join(dist, `${name}.cjs`);
    const script = new vm.Script(wrapped, { filename, cachedData: readFileSync(`${filename}.cache`) });
    expect(script.cachedDataRejected).toBe(false);
  });
});

it('the licences of what is bundled are shipped, and none is GPL', () => {
  const licences = readFileSync(join(dist, 'LICENSES.txt'), 'utf8');
  expect(licences).toMatch(/^docx \d/mu);
  // jszip, should it come along, is taken on its MIT side.
  expect(licences.match(/^.+ \((?:A|L)?GPL[^)]*\)$/gmu) ?? []).toEqual([]);
});

it('no path of the machine that built it is in the program', () => {
  const root = join(import.meta.dirname, '..', '..');
  for (const name of names) {
    expect(readFileSync(join(dist, `${name}.cjs`), 'latin1')).not.toContain(root);
  }
});
