import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { dataFiles } from '../src/knowledge/schemas.ts';

/** `line:column` of the deepest node that exists along a path. */
function place(document: Document, lines: LineCounter, path: readonly PropertyKey[]): string {
  for (let length = path.length; length >= 0; length--) {
    const parent = length > 0 ? document.getIn(path.slice(0, length - 1), true) : undefined;
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path[length - 1])
      : undefined;
    const key = pair?.key;
    const node = isNode(key)
      ? key
      : length > 0
        ? document.getIn(path.slice(0, length), true)
        : document.contents;
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return `${line}:${col}`;
    }
  }
  return '1:1';
}

/** Files in data/ that no schema knows would be silently left out of the program; so they are faults. */
function strayFiles(folder: string): string[] {
  const known = new Set(Object.keys(dataFiles).map((name) => `${name}.yaml`));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => !known.has(name) && name !== 'dekning-venter.yaml' && !name.startsWith('eksempler/'))
    .map((name) => `data/${name}:1:1 no schema knows this file (src/knowledge/schemas.ts)`);
}

/** Reads and checks every file that has a schema. Problems are `file:line:column message`. */
export function readData(folder: string) {
  const values = new Map<string, unknown>();
  const problems = strayFiles(folder);
  for (const [name, schema] of Object.entries(dataFiles)) {
    const file = join(folder, `${name}.yaml`);
    if (!existsSync(file)) {
      problems.push(`data/${name}.yaml:1:1 the file is missing`);
      continue;
    }
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
    for (const error of document.errors) {
      const { line, col } = lines.linePos(error.pos[0]);
      problems.push(`data/${name}.yaml:${line}:${col} ${error.message.split('\n')[0]}`);
    }
    if (document.errors.length > 0) continue;
    const result = schema.safeParse(document.toJS());
    if (result.success) values.set(name, result.data);
    else
      for (const issue of result.error.issues) {
        const path =
          issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
        problems.push(
          `data/${name}.yaml:${place(document, lines, path)} ${path.join('.')}: ${issue.code} ${issue.message}`,
        );
      }
  }
  return { values, problems };
}
