'use strict';
// The entry of the single executable: as bin/erfaring.js, but the bundles and their code cache are read out of the
// executable itself.
const { getRawAsset } = require('node:sea');
const { bundlesOf, createLoader } = require('../bin/loader.js');

// No copy is made: the bytes stay where the system has mapped the executable.
const load = createLoader({ read: (file) => Buffer.from(getRawAsset(file)) });
load('cli').main(bundlesOf(load));
