#!/usr/bin/env node
'use strict';
// CommonJS, and no import(): ES modules cannot use V8's code cache on Node 20, and start-up is what costs.
const { bundlesOf, createLoader } = require('./loader.js');

const load = createLoader();
const cli = load('cli');
if (cli) cli.main(bundlesOf(load));
