import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../src/files/lock.ts';
import { temporaryFolder } from './support.ts';

const lockIn = (folder: string) => join(folder, '.erfaring.lock');

describe('withLock', () => {
  it('holds the lock while the work is done, and gives what it gives', () => {
    const folder = temporaryFolder();
    expect(withLock(folder, () => existsSync(lockIn(folder)))).toBe(true);
    expect(existsSync(lockIn(folder))).toBe(false);
  });

  it('lets go when the work fails', () => {
    const folder = temporaryFolder();
    const fail = () => {
      throw new Error('the work failed');
    };
    expect(() => withLock(folder, fail)).toThrow('the work failed');
    expect(existsSync(lockIn(folder))).toBe(false);
  });

  it('does the work also where no lock can be made', () => {
    expect(withLock(join(temporaryFolder(), 'finnes', 'ikke'), () => 'gjort')).toBe('gjort');
  });

  it.each([-60_000, 60_000])('takes over one that was left behind, %d ms from our clock', (apart) => {
    const folder = temporaryFolder();
    const then = new Date(Date.now() + apart);
    writeFileSync(lockIn(folder), '');
    utimesSync(lockIn(folder), then, then);
    expect(withLock(folder, () => 'gjort')).toBe('gjort');
    expect(existsSync(lockIn(folder))).toBe(false);
  });
});
