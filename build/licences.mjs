// The licence texts of everything that is bundled, so that they are shipped with it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the package a bundled file belongs to, or undefined for our own files. */
function packageFolder(file) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0];
}

export function collectLicences(root, metafiles) {
  const folders = new Set();
  for (const metafile of metafiles) {
    for (const file of Object.keys(metafile.inputs)) {
      const folder = packageFolder(file);
      if (folder) folders.add(folder);
    }
  }
  const texts = [...folders].sort().map((folder) => {
    const path = join(root, folder);
    const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    const file = existsSync(path) && readdirSync(path).find((entry) => /^(licen[cs]e|copying)/iu.test(entry));
    const text = file ? readFileSync(join(path, file), 'utf8').trim() : '(no licence file in the package)';
    return `${name} ${version} (${typeof license === 'string' ? license : 'see below'})\n\n${text}\n`;
  });
  return `The program contains these packages, each under its own licence.\n\n${texts.join(`\n${'-'.repeat(78)}\n\n`)}`;
}
