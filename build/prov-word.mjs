// `npm run prov:word`: every document of every example, plain and with every letterhead, through Microsoft's validator,
// the reference check, LibreOffice and pandoc. `npm test` does the plain ones, and every letterhead with one example.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    'test/documents/proof.test.ts',
    'test/formats/letterhead/word.test.ts',
    'test/formats/accessibility.test.ts',
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ERFARING_PROV: 'alt', ERFARING_KREV_VERKTOY: '1' } },
);
process.exitCode = status ?? 1;
