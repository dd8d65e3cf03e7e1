// The build and nothing else: data and templates are checked and put into the program, the program
// becomes a few CommonJS files, and V8's code cache is written beside them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { collectLicences } from './licences.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const dist = join(root, 'dist');
const { bundleNames } = require('../bin/loader.js');

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  logLevel: 'warning',
};

/** Bundles a TypeScript file of the build itself and runs it. */
async function run(entry) {
  const outfile = join(dist, 'build', `${entry}.cjs`);
  await build({ ...shared, entryPoints: [join('build', `${entry}.ts`)], outfile, packages: 'external' });
  return require(outfile);
}

/**
 * What the libraries load and we have no use for: commander's subcommands in other programs (loading what starts
 * them costs as much as the rest of `--versjon`), inquirer's editor with its tables of every encoding (ours is
 * strict UTF-8), markdown-it's finder of links in running text (10 ms to set up, and switched off), and
 * Handlebars' source maps.
 */
const unused = [
  [/^node:child_process$/, /[\\/]commander[\\/]/],
  [/^@inquirer\/editor$/, /[\\/]@?inquirer[\\/]/],
  [/^linkify-it$/, /[\\/]markdown-it[\\/]/],
  [/^source-map$/, /[\\/]handlebars[\\/]/],
];

const withoutUnused = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    for (const [filter, by] of unused)
      onResolve({ filter }, ({ path, importer }) =>
        by.test(importer) ? { path, namespace: 'unused' } : undefined,
      );
    onLoad({ filter: /./, namespace: 'unused' }, () => ({
      contents: 'module.exports = { LinkifyIt: class {} };',
    }));
  },
};

/** What is loaded when it is first used: a command that only reads has no need of what writes files (and of Node's crypto). */
const whenUsed = {
  name: 'when-used',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^write-file-atomic$/ }, ({ path, namespace }) =>
      namespace === 'when-used' ? undefined : { path, namespace: 'when-used' },
    );
    onLoad({ filter: /./, namespace: 'when-used' }, ({ path }) => ({
      contents: `exports.sync = (...all) => require('${path}').sync(...all);`,
      resolveDir: root,
    }));
  },
};

/**
 * The loader reads the bundles as Latin-1, so all must be ASCII; esbuild leaves what stands in regular expressions.
 * An escape means the same there, but for a letter that is itself escaped.
 */
function toAscii(file) {
  const text = readFileSync(file, 'utf8');
  const escaped = /(?<!\\)(?:\\\\)*\\[^\x00-\x7f]/u.exec(text);
  if (escaped) throw new Error(`${file}: a needless backslash before ${escaped[0]}`);
  const code = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, text.replaceAll(/[^\x00-\x7f]/g, code));
}

/** The papers cite what they know, and have no use for the rules of `sjekk` and the questions' examples. */
const papersKnowledge = {
  name: 'papers-knowledge',
  setup({ onResolve }) {
    onResolve({ filter: /generated[\\/]knowledge\.ts$/ }, () => ({
      path: join(root, 'src', 'generated', 'knowledge-papers.ts'),
    }));
  },
};

async function bundle(entry, name, plugins = []) {
  const result = await build({
    ...shared,
    entryPoints: [entry],
    outfile: join(dist, `${name}.cjs`),
    // Readable bundles are for profiling: the names of functions are kept.
    minify: !process.env.ERFARING_LESBAR,
    keepNames: false,
    metafile: true,
    plugins: [withoutUnused, whenUsed, ...plugins],
    legalComments: 'none',
    // An accepted code cache makes import() throw; the program is fetched by the loader in bin/ instead.
    supported: { 'dynamic-import': false },
  });
  toAscii(join(dist, `${name}.cjs`));
  return result.metafile;
}

mkdirSync(dist, { recursive: true });

const { generate } = await run('generate');
const problems = await generate(root);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}

// Only now, so that a fault in the data leaves the program that was there. A cache must never outlive its bundle.
for (const name of ['cli', ...bundleNames]) rmSync(join(dist, `${name}.cjs.cache`), { force: true });
const metafiles = [
  await bundle('src/main.ts', 'cli'),
  await bundle('src/program.ts', 'program'),
  await bundle('src/papers.ts', 'papers', [papersKnowledge]),
  await bundle('src/check.ts', 'check'),
];
writeFileSync(join(dist, 'LICENSES.txt'), collectLicences(root, metafiles));
execFileSync(process.execPath, [join(root, 'build', 'warm.cjs')], { stdio: 'inherit' });
rmSync(join(dist, 'build'), { recursive: true, force: true });
