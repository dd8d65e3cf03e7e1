import { Readable } from 'node:stream';
import { createContext } from '../../src/commands/context.ts';
import { sink, workplace } from './run.ts';

/** A command's context in a folder with these files, and what the command writes; `input` is what stands on stdin. */
export async function contextIn(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  { input = '' }: { readonly input?: string } = {},
) {
  const place = workplace(files);
  const [out, err] = [sink(), sink()];
  const context = await createContext(
    {
      stdin: Readable.from(input === '' ? [] : [input]),
      stdout: out.stream,
      stderr: err.stream,
      env: { NO_COLOR: '1' },
      cwd: place.folder,
      now: () => new Date('2026-11-22T12:00:00Z'),
    },
    false,
  );
  const text = {
    get out() {
      return out.text();
    },
    get err() {
      return err.text();
    },
  };
  return { ...place, context, text };
}
