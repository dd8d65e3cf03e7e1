import { readCsvTable } from './csv.ts';
import type { LocalTable } from './draft.ts';
import { readYamlTable } from './yaml.ts';

export type { LocalTable } from './draft.ts';

/**
 * Reads a pay table of the employer's own: YAML where the file's name says so, else CSV. `file` is its name in the
 * problems. The format is told by `erfaring forklar lønnstabell`.
 */
export function readLocalTable(text: string, file: string): LocalTable {
  return /\.ya?ml$/iu.test(file) ? readYamlTable(text, file) : readCsvTable(text, file);
}
