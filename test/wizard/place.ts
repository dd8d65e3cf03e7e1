import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import * as check from '../../src/check.ts';
import { run } from '../../src/main.ts';
import * as papers from '../../src/papers.ts';
import * as program from '../../src/program.ts';
import { workplace } from '../support/run.ts';

/** A folder of a test's own in which the program is run with lines of input, as through a pipe. */
export function linePlace(files: Readonly<Record<string, string>> = {}) {
  const place = workplace(files);
  return {
    ...place,
    has: (name: string) => existsSync(join(place.folder, name)),
    mkdir: (name: string) => mkdirSync(join(place.folder, name)),
    async with(lines: readonly string[], ...argv: string[]) {
      const stdin = new PassThrough();
      stdin.end(lines.map((line) => `${line}\n`).join(''));
      const texts = { out: '', err: '' };
      const sink = (name: 'out' | 'err') => {
        const stream = {
          write: (text: string) => {
            texts[name] += text;
          },
          on: () => stream,
        };
        return stream;
      };
      const code = await run(
        argv,
        { program: () => program, papers: () => papers, check: () => check },
        {
          stdin,
          stdout: sink('out'),
          stderr: sink('err'),
          env: { NO_COLOR: '1' },
          cwd: place.folder,
          now: () => new Date('2026-11-22T12:00:00Z'),
        },
      );
      return { code, ...texts };
    },
  };
}
