import { join } from 'node:path';

/** The built program, or another build of it: the single executable runs through the same tests. */
const program = process.env.ERFARING_PROGRAM ?? join(import.meta.dirname, '..', '..', 'bin', 'erfaring.js');

/** Whether what is tested is the single executable (`npm run prov:pakk`). */
export const isSingleExecutable = !program.endsWith('.js');

/** The words that start the program. */
export const command: readonly [file: string, ...before: string[]] = isSingleExecutable
  ? [program]
  : [process.execPath, program];
