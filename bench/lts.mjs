// The same budgets on the newest LTS of Node: fetched from npm into a temporary folder, with a build of its own there,
// since V8's code cache fits only the Node that made it. Arguments go on to bench.mjs.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const version = '24.9.0';
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'erfaring-lts-'));
const project = join(folder, 'project');
const show = { stdio: 'inherit' };

try {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['install', '--silent', '--prefix', folder, `${name}@${version}`], show);
  const node = join(folder, 'node_modules', name, 'bin', 'node');
  mkdirSync(project);
  for (const part of ['bench', 'bin', 'build', 'data', 'src', 'templates', 'package.json']) {
    cpSync(join(root, part), join(project, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  execFileSync(node, ['build/build.mjs'], { ...show, cwd: project });
  execFileSync(node, ['bench/bench.mjs', ...process.argv.slice(2)], { ...show, cwd: project });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
