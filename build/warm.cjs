'use strict';
// Runs the program once, so that the code cache holds the functions that the common commands use,
// and writes the cache beside the bundles.
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { bundlesOf, createLoader } = require('../bin/loader.js');

const scripts = new Map();
const load = createLoader({ onScript: (filename, script) => scripts.set(filename, script) });
const folder = mkdtempSync(join(tmpdir(), 'erfaring-'));
const quiet = { write: () => true, on: () => quiet };
const streams = {
  stdin: process.stdin,
  stdout: quiet,
  stderr: quiet,
  env: { NO_COLOR: '1' },
  cwd: folder,
  now: () => new Date(),
};

async function warm() {
  const { run } = load('cli');
  const bundles = bundlesOf(load);
  const commands = [
    ['init', '--eksempel', 'rop-team'],
    ['annonse'],
    ['sjekk'],
    ['sjekk', 'dokumenter/annonse.md'],
  ];
  for (const argv of commands) {
    const code = await run(argv, bundles, streams);
    if (code !== 0) throw new Error(`erfaring ${argv.join(' ')} gave ${code} while the code cache was made`);
  }
  for (const [filename, script] of scripts) writeFileSync(`${filename}.cache`, script.createCachedData());
}

warm()
  .finally(() => rmSync(folder, { recursive: true, force: true }))
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
