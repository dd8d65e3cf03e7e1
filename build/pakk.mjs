// `npm run pakk`: the whole program as one executable for the machine it is made on, which needs no Node: Node's own
// «single executable application». Written to dist/pakk/, with the licences of everything in it beside it.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const out = join(dist, 'pakk');
const isMac = process.platform === 'darwin';
const program = join(out, process.platform === 'win32' ? 'erfaring.exe' : 'erfaring');
const [entry, config, blob] = ['entry.cjs', 'sea.json', 'erfaring.blob'].map((name) => join(out, name));

const { bundleNames } = createRequire(import.meta.url)('../bin/loader.js');

/** What the program carries with it: the bundles, and V8's code cache for each. */
const assets = ['cli', ...bundleNames].flatMap((name) => [`${name}.cjs`, `${name}.cjs.cache`]);

/** Runs a program whose output is of interest only when it fails. */
const run = (command, ...args) => execFileSync(command, args, { stdio: 'pipe' });

/** Everything but Node: the entry, and the files of `assets`, in the form that Node reads them in. */
async function makeBlob() {
  await build({
    absWorkingDir: root,
    entryPoints: ['build/single.cjs'],
    outfile: entry,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    logLevel: 'warning',
  });
  const settings = {
    main: entry,
    output: blob,
    // Else Node warns on stderr, in English, each time the program starts.
    disableExperimentalSEAWarning: true,
    assets: Object.fromEntries(assets.map((name) => [name, join(dist, name)])),
  };
  writeFileSync(config, JSON.stringify(settings));
  run(process.execPath, '--experimental-sea-config', config);
}

/** A copy of the Node that runs this, without the names that only debuggers use where a tool can take them out. */
function copyNode() {
  copyFileSync(process.execPath, program);
  chmodSync(program, 0o755);
  // A signature is of the whole file: it must go before the file is changed, and a new one is made after.
  if (isMac) run('codesign', '--remove-signature', program);
  if (process.platform !== 'linux') return;
  try {
    run('strip', program);
  } catch {
    console.log(
      'Programmet «strip» finnes ikke her, eller virket ikke. Filen blir litt større enn den trenger å være.',
    );
  }
}

function inject() {
  const postject = join(root, 'node_modules', 'postject', 'dist', 'cli.js');
  const fuse = ['--sentinel-fuse', 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'];
  const segment = isMac ? ['--macho-segment-name', 'NODE_SEA'] : [];
  run(process.execPath, postject, program, 'NODE_SEA_BLOB', blob, ...fuse, ...segment);
  if (isMac) run('codesign', '--sign', '-', program);
}

/** Node's own licence, which installations keep in different places; its address where it isn't found. */
function nodeLicence() {
  const folder = dirname(process.execPath);
  const places = ['LICENSE', '../LICENSE', '../share/doc/node/LICENSE', '../share/doc/nodejs/LICENSE'];
  const file = places.map((place) => join(folder, place)).find((path) => existsSync(path));
  return file
    ? readFileSync(file, 'utf8')
    : `https://github.com/nodejs/node/blob/${process.version}/LICENSE\n`;
}

function writeLicences() {
  const bundled = readFileSync(join(dist, 'LICENSES.txt'), 'utf8');
  const rule = '='.repeat(78);
  const text = `${bundled}\n${rule}\n\nNode.js ${process.version}, which runs it:\n\n${nodeLicence()}`;
  writeFileSync(join(out, 'LICENSES.txt'), text);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await makeBlob();
copyNode();
inject();
writeLicences();
for (const file of [entry, config, blob]) rmSync(file);
const megabytes = (statSync(program).size / 1e6).toFixed(0);
console.log(`${relative(process.cwd(), program)}: ${megabytes} MB, med Node ${process.versions.node} i seg`);
