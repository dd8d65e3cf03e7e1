// `npm run prov:pakk`: the end-to-end tests against the single executable, alone in a folder of its own, so that it
// can lean on nothing that lies beside it here.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const name = process.platform === 'win32' ? 'erfaring.exe' : 'erfaring';
const made = join(root, 'dist', 'pakk', name);
if (!existsSync(made)) {
  console.error('Lag programmet først: npm run pakk');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'erfaring-pakk-'));
try {
  copyFileSync(made, join(folder, name));
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', 'test/e2e'],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ERFARING_PROGRAM: join(folder, name) } },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
