'use strict';
// `npm run eksempel`: a complete fictional profile and every document made from it, in eksempel/.
const { mkdirSync, rmSync } = require('node:fs');
const { join, relative } = require('node:path');
const { bundlesOf, createLoader } = require('../bin/loader.js');

const folder = join(__dirname, '..', 'eksempel');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

const load = createLoader();
const here = process.cwd();

async function make() {
  const { run } = load('cli');
  const bundles = bundlesOf(load);
  const streams = {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: here,
    now: () => new Date(),
  };
  const profile = relative(here, join(folder, 'erfaring.yaml'));
  const steps = [
    ['init', '--eksempel', 'rop-team', '--profil', profile, '--stille'],
    ['alt', '--profil', profile, '--ut', relative(here, folder)],
  ];
  for (const argv of steps) {
    const code = await run(argv, bundles, streams);
    if (code !== 0) return code;
  }
  process.stdout.write(
    `\nDette er et oppdiktet eksempel. Åpne ${relative(here, join(folder, 'annonse.docx'))} i Word og se.\nLag din egen: npx erfaring init\n`,
  );
  return 0;
}

make().then((code) => {
  process.exitCode = code;
});
