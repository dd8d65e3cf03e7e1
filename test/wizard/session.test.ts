import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { answered, listed, withState } from '../../src/wizard/edit.ts';
import { createSession } from '../../src/wizard/session.ts';
import { emptyProfile, memorySession } from './support.ts';

const name = (text: string) => answered(['virksomhet', 'navn'], text);

describe('createSession', () => {
  it('saves each change, and not what changes nothing', () => {
    const { session, text, writes } = memorySession();
    session.apply([name('Lyngvik')]);
    session.apply([name('Lyngvik')]);
    session.apply([]);
    expect(writes()).toBe(1);
    expect(text()).toContain('navn: Lyngvik');
    expect(session.known().profile.virksomhet.navn).toBe('Lyngvik');
  });

  it('keeps what was changed in an editor meanwhile', () => {
    let stored = emptyProfile;
    const session = createSession({
      file: 'a.yaml',
      read: () => stored,
      write: (text) => {
        stored = text;
      },
    });
    stored = stored.replace('  sted:', '  sted: Vik');
    session.apply([name('Lyngvik')]);
    expect(session.known().profile.virksomhet).toMatchObject({ navn: 'Lyngvik', sted: 'Vik' });
  });

  it('tells what is wrong with the file, and writes nothing that cannot be read back', () => {
    expect(() => memorySession('virksomhet: [')).toThrow(UserError);
    const { session, writes } = memorySession();
    const upsideDown = [answered(['lønn', 'fra'], '600 000'), answered(['lønn', 'til'], '500 000')];
    expect(() => session.apply(upsideDown)).toThrow(UserError);
    expect(writes()).toBe(0);
  });
});

it('an empty list is asked and none', () => {
  expect(listed(['a'], [])).toEqual(withState(['a'], 'none'));
});
