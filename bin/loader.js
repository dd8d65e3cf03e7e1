'use strict';
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const vm = require('node:vm');

const dist = join(__dirname, '..', 'dist');
const fromDist = (file) => readFileSync(join(dist, file));

/** Says in Norwegian why the program cannot start, and sets the exit code of bad input. */
function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

/** The bundles beside the command line, which fetches one of them when a command runs. */
exports.bundleNames = ['program', 'papers', 'check'];

/** The bundles, each as a function that fetches it. */
exports.bundlesOf = (load) => Object.fromEntries(exports.bundleNames.map((name) => [name, () => load(name)]));

/**
 * Makes `load(name)`, which runs the bundle `<name>.cjs` with the code cache written by the build.
 * A cache that V8 doesn't accept (another Node version) costs time and nothing else.
 * `read` gives the bytes of a file in `dist/`; the single executable carries them with it.
 * `onScript` is for the build, which makes the cache from the scripts it has run.
 */
exports.createLoader = function createLoader({ read = fromDist, onScript } = {}) {
  const loaded = new Map();
  return function load(name) {
    if (loaded.has(name)) return loaded.get(name);
    const filename = join(dist, `${name}.cjs`);
    let source;
    try {
      // The bundles are ASCII: as Latin-1 they are read faster and take half the room.
      source = read(`${name}.cjs`).latin1Slice();
    } catch {
      return refuse('Programmet er ikke bygd ennå. Gå til mappen med erfaring og kjør: npm ci');
    }
    let cachedData;
    if (!onScript) {
      try {
        cachedData = read(`${name}.cjs.cache`);
      } catch {
        // No cache: slower, but right.
      }
    }
    const script = new vm.Script(
      `(function (exports, require, module, __filename, __dirname) {${source}\n})`,
      {
        filename,
        cachedData,
      },
    );
    if (onScript) onScript(filename, script);
    const module = { exports: {} };
    loaded.set(name, module.exports);
    script.runInThisContext()(module.exports, createRequire(filename), module, filename, dist);
    loaded.set(name, module.exports);
    return module.exports;
  };
};
