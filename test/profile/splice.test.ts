import { describe, expect, it } from 'vitest';
import { setAnswer } from '../../src/profile/edit.ts';

const answered = (value: string) => ({ state: 'answered', value }) as const;
const post = (...lines: string[]) => `stilling:\n${lines.map((line) => `  ${line}\n`).join('')}`;

describe('a key that is not in the file yet', () => {
  it('comes after the one before it in a new profile', () => {
    const before = post('tittel: A', 'nummer: 1', 'under_18: ja');
    expect(setAnswer(before, ['stilling', 'nivå'], answered('begge'))).toBe(
      post('tittel: A', 'nummer: 1', 'nivå: begge', 'under_18: ja'),
    );
  });

  it('does so whatever order the file has', () => {
    const before = post('under_18: ja', 'nummer: 1', 'tittel: A');
    expect(setAnswer(before, ['stilling', 'nivå'], answered('begge'))).toBe(
      post('under_18: ja', 'nummer: 1', 'nivå: begge', 'tittel: A'),
    );
  });

  it('comes first where nothing goes before it, and after the comments of what does', () => {
    const before = post('nummer: 1', '  # fra HR', 'yrkeskode: 2');
    expect(setAnswer(before, ['stilling', 'tittel'], answered('A'))).toBe(
      `${post('tittel: A')}${before.slice(10)}`,
    );
    expect(setAnswer(before, ['stilling', 'nivå'], answered('begge'))).toBe(
      post('nummer: 1', '  # fra HR', 'nivå: begge', 'yrkeskode: 2'),
    );
  });
});
