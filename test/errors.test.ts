import { describe, expect, it } from 'vitest';
import { problemWith, UserError } from '../src/errors.ts';

describe('what the user can mend', () => {
  it('is about a file as a whole, or about none', () => {
    expect(problemWith('a.md', 'Filen er tom.', 'Er det riktig fil?')).toEqual({
      file: 'a.md',
      line: null,
      column: null,
      message: 'Filen er tom.',
      hint: 'Er det riktig fil?',
    });
    expect(new UserError('Valget finnes ikke.', 'Se --hjelp.').problems).toEqual([
      problemWith(null, 'Valget finnes ikke.', 'Se --hjelp.'),
    ]);
  });

  it('may be many things at once', () => {
    const problems = [problemWith('a.md', 'Den ene.'), problemWith('b.md', 'Den andre.')];
    expect(new UserError(problems).message).toBe('Den ene.\nDen andre.');
  });
});
