import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProfileStore } from '../../src/commands/profile-store.ts';
import { contextIn } from '../support/context.ts';

async function store(files: Readonly<Record<string, string>> = {}) {
  const place = await contextIn(files);
  return { ...place, store: createProfileStore('erfaring.yaml', place.context.disk, 'tom') };
}

describe('the store of a profile', () => {
  it('begins as an empty one, and makes the file with the first answer', async () => {
    const { store: profile, read } = await store();
    expect(profile.read()).toBe('tom');
    expect(profile.exists()).toBe(false);
    profile.write('svar', 'tom');
    expect(read('erfaring.yaml')).toBe('svar');
  });

  it('saves over what was read', async () => {
    const { store: profile, read } = await store({ 'erfaring.yaml': 'lest' });
    profile.write('svar', profile.read());
    expect(read('erfaring.yaml')).toBe('svar');
  });

  it('writes nothing over what another program has saved since it was read', async () => {
    const { store: profile, read, write } = await store({ 'erfaring.yaml': 'lest' });
    write('erfaring.yaml', 'endret');
    expect(() => profile.write('svar', 'lest')).toThrow('endret av noe annet');
    expect(read('erfaring.yaml')).toBe('endret');
  });

  it('makes sure that there is a file, and leaves one that is there', async () => {
    const fresh = await store();
    fresh.store.ensure();
    expect(fresh.read('erfaring.yaml')).toBe('tom');
    const old = await store({ 'erfaring.yaml': 'svar' });
    old.store.ensure();
    expect(old.read('erfaring.yaml')).toBe('svar');
  });

  it('takes a folder in its place for something that is there and cannot be read', async () => {
    const { store: profile, folder } = await store();
    mkdirSync(join(folder, 'erfaring.yaml'));
    expect(profile.exists()).toBe(true);
    expect(() => profile.read()).toThrow('mappe');
  });
});
