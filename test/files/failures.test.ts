import { describe, expect, it } from 'vitest';
import { errorCode, readFailure, writeFailure } from '../../src/files/failures.ts';
import { diskError } from './support.ts';

describe('readFailure and writeFailure', () => {
  it.each([
    ['EBUSY', 'åpen i Word?'],
    ['EPERM', 'åpen i Word?'],
    ['ENOSPC', 'Disken er full'],
    ['EACCES', 'ikke tilgang til å skrive'],
    ['EROFS', 'skrivebeskyttet'],
    ['ENAMETOOLONG', 'for langt'],
    ['EISDIR', 'En mappe har samme navn'],
    ['EEXIST', 'er en fil, ikke en mappe'],
  ])('tells why a file could not be written: %s', (code, words) => {
    const problem = writeFailure(diskError(code), 'dokumenter/annonse.docx');
    expect(problem).toMatchObject({ file: 'dokumenter/annonse.docx', line: null, column: null });
    expect(problem.message).toContain(words);
    expect(problem.hint).toBeTruthy();
  });

  it.each([
    ['ENOENT', 'Finner ikke filen'],
    ['EISDIR', 'mappe, ikke en fil'],
    ['EACCES', 'ikke tilgang til å lese'],
    ['EFBIG', 'for stor'],
  ])('tells why a file could not be read: %s', (code, words) => {
    expect(readFailure(diskError(code), 'x').message).toContain(words);
  });

  it('gives the code of an error it has no words for', () => {
    expect(writeFailure(diskError('EIO'), 'x').message).toBe('Får ikke skrevet filen (EIO).');
    expect(readFailure(diskError('EIO'), 'x').message).toBe('Får ikke lest filen (EIO).');
  });

  it('throws on what is not a file system error: a mistake of ours is not to look like the user’s', () => {
    const mistake = new TypeError('x is not a function');
    expect(() => writeFailure(mistake, 'x')).toThrow(mistake);
    expect(() => readFailure('a string', 'x')).toThrow('a string');
    expect(errorCode(Object.assign(new Error(''), { code: 12 }))).toBeUndefined();
  });
});
