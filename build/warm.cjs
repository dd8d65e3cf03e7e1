'use strict';
// Runs the program once, so that the code cache holds the functions that the common commands use,
// and writes the cache beside the bundles.
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
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

/** An ad as ads are: a list, a table, contact, and something to find of every kind. */
const ad = `# Erfaringskonsulent 80 % – **Vik kommune**

Vi søker en person med psykisk lidelse som er ferdig med misbruket, jf. våre verdier. Er du frisk nok?

## Arbeidsoppgaver

- samtaler med brukere, f.eks. hjemme hos dem, og oppfølging av rusmisbrukere i samarbeid med behandlerne på teamet
- diverse andre oppgaver

## Krav:

* Du må ha minst bachelor i helsefag, men egenerfaring er en fordel.
* Det kreves ikke førerkort. Du bør ikke ha små barn.

| Lønn | Frist |
| --- | --- |
| etter avtale | 1. mars 2027 |

**Spørsmål?** Ring Kari Nordmann, tlf. 22 33 44 55, kari@vik.example.
`;

async function warm() {
  // What was used a while ago would else be thrown away, and not be in the cache.
  setFlagsFromString('--no-flush-bytecode');
  const { run } = load('cli');
  const bundles = bundlesOf(load);
  const commands = [
    ['init', '--eksempel', 'rop-team'],
    ['annonse'],
    ['sjekk'],
    ['sjekk', 'dokumenter/annonse.md'],
    ['sjekk', 'funnet.md'],
  ];
  writeFileSync(join(folder, 'funnet.md'), ad);
  for (const argv of commands) {
    const code = await run(argv, bundles, streams);
    if (code !== Number(argv.includes('funnet.md')))
      throw new Error(`erfaring ${argv.join(' ')} gave ${code} while the code cache was made`);
  }
  // A cache made with other flags than those it is used with is not taken.
  setFlagsFromString('--flush-bytecode');
  for (const [filename, script] of scripts) writeFileSync(`${filename}.cache`, script.createCachedData());
}

warm()
  .finally(() => rmSync(folder, { recursive: true, force: true }))
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
