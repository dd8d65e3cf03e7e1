import { afterEach, describe, expect, it } from 'vitest';
import { toolVersion } from './availability.ts';

describe('toolVersion', () => {
  const path = process.env.PATH;
  afterEach(() => {
    process.env.PATH = path;
  });

  it('knows nothing of a tool that is not on the path', () => {
    process.env.PATH = '/nowhere';
    expect(toolVersion('libreoffice')).toBeUndefined();
    expect(toolVersion('pandoc')).toBeUndefined();
  });

  it('says the same of the same tool each time', () => {
    expect(toolVersion('pandoc')).toBe(toolVersion('pandoc'));
  });
});
