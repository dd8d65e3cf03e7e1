// Measures the budgets: ratios within one run, the candidates interleaved so that a busy machine hits them alike.
// Usage: node bench/bench.mjs [rounds] [profiles]
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rounds = Number(process.argv[2] ?? 21);
const profiles = Number(process.argv[3] ?? 1000);
const bin = join(dirname(fileURLToPath(import.meta.url)), '..', 'bin', 'erfaring.js');
const folder = mkdtempSync(join(tmpdir(), 'erfaring-bench-'));
const node = process.execPath;
const erfaring = (...args) => execFileSync(node, [bin, ...args], { cwd: folder, stdio: 'ignore' });

// The budgets are set for Node 20; on others the figures are only reported.
const judged = process.versions.node.startsWith('20.');
const verdictOf = (figure, budget) =>
  judged ? `  budsjett ${budget}: ${figure <= budget ? 'holder' : 'HOLDER IKKE'}` : '';

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Runs each candidate once a round; `prepare` clears what the last one wrote. Milliseconds by name. */
function race(candidates, count, prepare = () => {}) {
  const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (const [name, commands] of Object.entries(candidates)) {
      prepare();
      const start = process.hrtime.bigint();
      for (const [command, ...args] of commands) {
        const { status } = spawnSync(command, args, { cwd: folder, stdio: 'ignore' });
        if (status !== 0) throw new Error(`${name}: ${command} ended with ${status}`);
      }
      times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  return times;
}

function report(times, base, budgets) {
  for (const [name, values] of Object.entries(times)) {
    const ratio = median(values) / median(times[base]);
    const budget = budgets[name];
    const verdict = budget === undefined ? '' : verdictOf(ratio, budget);
    const least = Math.min(...values).toFixed(0);
    console.log(
      `  ${name.padEnd(34)} ${median(values).toFixed(0).padStart(6)} (${least})  ${ratio.toFixed(2)} ×${verdict}`,
    );
  }
}

erfaring('init', '--eksempel', 'rop-team');
erfaring('alt', '--ut', 'alt');
const made = readdirSync(join(folder, 'alt')).filter((name) => name.endsWith('.md'));
const hasPandoc = spawnSync('pandoc', ['--version'], { stdio: 'ignore' }).status === 0;
const pandoc = (name) => ['pandoc', join('alt', name), '-o', 'pandoc.docx'];
const clear = () => rmSync(join(folder, 'ut'), { recursive: true, force: true });

console.log(
  `Node ${process.versions.node}, ${rounds} runder: median (minst) i ms, og forhold til det første`,
);
console.log('Oppstart og én annonse');
const single = {
  'node -e 0': [[node, '-e', '0']],
  '--versjon': [[node, bin, '--versjon']],
  'én annonse, docx og md': [[node, bin, 'annonse', '--ut', 'ut']],
  'sjekk av en lang annonse': [[node, bin, 'sjekk', join('alt', 'annonse.md'), '--profil', 'ingen.yaml']],
  ...(hasPandoc ? { 'pandoc, annonsen til docx': [pandoc('annonse.md')] } : {}),
};
report(race(single, rounds, clear), 'node -e 0', {
  '--versjon': 1.25,
  'én annonse, docx og md': 3,
  // 1,400 words; one of a page takes some 2.6.
  'sjekk av en lang annonse': 3.5,
});

if (hasPandoc) {
  console.log(`Alle ${made.length} dokumentene`);
  const all = {
    [`pandoc, ${made.length} docx`]: made.map(pandoc),
    'erfaring alt, docx og md': [[node, bin, 'alt', '--ut', 'ut']],
  };
  report(race(all, Math.ceil(rounds / 3), clear), `pandoc, ${made.length} docx`, {
    'erfaring alt, docx og md': 0.5,
  });

  console.log(`${profiles} profiler, én annonse hver`);
  mkdirSync(join(folder, 'profiler'));
  for (let index = 0; index < profiles; index++) {
    copyFileSync(join(folder, 'erfaring.yaml'), join(folder, 'profiler', `p${index}.yaml`));
  }
  clear();
  const sample = 20;
  const [each] = Object.values(race({ pandoc: [pandoc('annonse.md')] }, sample));
  // The child tells its own highest memory when it ends.
  writeFileSync(
    join(folder, 'minne.cjs'),
    "process.on('exit', () => process.stderr.write('\\nminne ' + process.resourceUsage().maxRSS));",
  );
  const start = process.hrtime.bigint();
  const run = spawnSync(
    node,
    ['-r', './minne.cjs', bin, 'annonse', '--profil', 'profiler', '--ut', 'ut', '--stille'],
    { cwd: folder, encoding: 'utf8' },
  );
  const total = Number(process.hrtime.bigint() - start) / 1e6;
  if (run.status !== 0) throw new Error(run.stderr);
  const ratio = total / profiles / median(each);
  const memory = Number(/minne (\d+)/u.exec(run.stderr)?.[1] ?? 0) / 1024;
  console.log(
    `  ${(total / profiles).toFixed(1)} ms per profil, ${ratio.toFixed(2)} × pandoc (${median(each).toFixed(0)} ms)${verdictOf(ratio, 0.5)}`,
  );
  console.log(`  minne på det meste ${memory.toFixed(0)} MiB${verdictOf(memory, 200)}`);
}
rmSync(folder, { recursive: true, force: true });
