// Measures the budgets: ratios within one run, the candidates interleaved so that a busy machine hits
// them alike. Prints, and judges nothing but the two budgets it names.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rounds = Number(process.argv[2] ?? 21);
const bin = join(dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'erfaring.js');
const folder = mkdtempSync(join(tmpdir(), 'erfaring-bench-'));
const node = process.execPath;
execFileSync(node, [bin, 'init', '--eksempel', 'rop-team'], { cwd: folder, stdio: 'ignore' });
execFileSync(node, [bin, 'annonse', '--ut', 'ut'], { cwd: folder, stdio: 'ignore' });

const hasPandoc = spawnSync('pandoc', ['--version'], { stdio: 'ignore' }).status === 0;
const candidates = {
  'node -e 0': [node, ['-e', '0']],
  '--versjon': [node, [bin, '--versjon']],
  'en annonse (docx og md)': [node, [bin, 'annonse', '--ut', 'ut', '--overskriv']],
  ...(hasPandoc ? { 'pandoc, én docx': ['pandoc', ['ut/annonse.md', '-o', 'pandoc.docx']] } : {}),
};

const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, [command, args]] of Object.entries(candidates)) {
    // Every round writes its documents anew, not «uendret».
    rmSync(join(folder, 'ut'), { recursive: true, force: true });
    if (name.startsWith('pandoc'))
      execFileSync(node, [bin, 'annonse', '--ut', 'ut', '--format', 'md'], { cwd: folder, stdio: 'ignore' });
    const start = process.hrtime.bigint();
    const { status } = spawnSync(command, args, { cwd: folder, stdio: 'ignore' });
    times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
  }
}
rmSync(folder, { recursive: true, force: true });

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const base = median(times['node -e 0']);
const budgets = { '--versjon': 1.25, 'en annonse (docx og md)': 3 };
console.log(`Node ${process.versions.node}, ${rounds} runder, median (minst) i ms, og forhold til node -e 0`);
for (const [name, values] of Object.entries(times)) {
  const ratio = median(values) / base;
  const budget = budgets[name];
  const verdict = budget ? `  budsjett ${budget}: ${ratio <= budget ? 'holder' : 'HOLDER IKKE'}` : '';
  console.log(
    `${name.padEnd(26)} ${median(values).toFixed(0).padStart(5)} (${Math.min(...values).toFixed(0)})  ${ratio.toFixed(2)} ×${verdict}`,
  );
}
