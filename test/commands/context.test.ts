import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { createContext } from '../../src/commands/context.ts';

/** Streams of which stdout can be made to fail. */
async function withFailing(code: string) {
  const events = new EventEmitter();
  const told: string[] = [];
  const stdout = {
    write: () => undefined,
    on: (event: string, listener: (error: Error) => void) => events.on(event, listener),
  };
  const stderr = { write: (text: string) => void told.push(text), on: () => stderr };
  const stdin = Readable.from([]);
  const streams = { stdin, stdout, stderr, env: {}, cwd: '/', now: () => new Date(0) };
  const context = await createContext(streams, false);
  const before = context.outputFailed();
  events.emit('error', Object.assign(new Error(code), { code }));
  return { before, after: context.outputFailed(), told: told.join('') };
}

it('remembers that output was lost, so that the run cannot end as if all were well', async () => {
  expect(await withFailing('ENOSPC')).toEqual({
    before: false,
    after: true,
    told: 'Fikk ikke skrevet ut teksten (ENOSPC). Er disken full?\n',
  });
});

it('takes a reader that is gone for no failure', async () => {
  expect(await withFailing('EPIPE')).toEqual({ before: false, after: false, told: '' });
});
