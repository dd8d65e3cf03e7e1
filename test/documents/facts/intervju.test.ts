import { describe, expect, it } from 'vitest';
import { interviewFacts } from '../../../src/documents/facts/intervju.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { almostEmpty } from '../../support/examples.ts';

const facts = (lines = '') => interviewFacts(almostEmpty(lines), knowledge);
const finalists = (posts: number) => {
  const profile = almostEmpty();
  return interviewFacts({ ...profile, stilling: { ...profile.stilling, antall: posts } }, knowledge);
};

describe('the final candidates', () => {
  it.each([
    [1, 3, '1', '1 og 2'],
    [2, 3, '1 og 2', '2 og 3'],
    [4, 5, '1 til 4', '4 og 5'],
    [20, 8, '1 til 7', '7 og 8'],
  ])('for %d posts: room for %d, and %s are chosen', (posts, room, valgte, skillet) => {
    const { kandidater, ...rest } = finalists(posts);
    expect(kandidater).toHaveLength(room);
    expect(rest).toMatchObject({ valgte, skillet });
  });
});

describe('the panel', () => {
  const panel = (...members: readonly string[]) =>
    facts(`intervju:\n  panel:\n${members.map((member) => `    - ${member}\n`).join('')}`).panel;

  it('lacks the three who ought to sit there until they do', () => {
    expect(facts().panel).toMatchObject({
      medlemmer: [],
      mangler_leder: true,
      mangler_tillitsvalgt: true,
      mangler_erfaring: true,
    });
    expect(panel('{rolle: leder}')).toMatchObject({ mangler_leder: false, mangler_tillitsvalgt: true });
  });

  it('has somebody else by the role that was said with the name', () => {
    expect(panel('{rolle: annen, navn: "Rådgiver i HR: Ada Li"}')).toMatchObject({
      medlemmer: [{ tittel: 'Rådgiver i HR', navn: 'Ada Li', rolle_kjent: true }],
    });
    expect(panel('{rolle: annen, navn: Ada Li}')).toMatchObject({
      medlemmer: [{ navn: 'Ada Li', rolle_kjent: false }],
    });
  });

  it('tells who is paid, and how much', () => {
    expect(panel('{rolle: leder}', '{rolle: erfaringskonsulent, honorar: 1 500 kroner}')).toMatchObject({
      betalt: [{ rolle: 'erfaringskonsulent', honorar: '1 500 kroner' }],
    });
  });
});

it('the best qualified is chosen by law or custom where the employer is public', () => {
  expect(facts('  arbeidsgiver: kommune\n').best_kvalifisert).toBe(true);
  expect(facts('  arbeidsgiver: privat\n').best_kvalifisert).toBe(false);
  expect(facts().best_kvalifisert).toBe(false);
});
