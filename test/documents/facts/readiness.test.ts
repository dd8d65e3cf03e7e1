import { describe, expect, it } from 'vitest';
import { readiness } from '../../../src/documents/facts/readiness.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { almostEmpty, exampleNames, exampleProfile } from '../../support/examples.ts';

const of = (lines = '') => readiness(almostEmpty(lines), knowledge);
const ids = (lines: string) => of(lines).gaps.map(({ id }) => id);

describe('readiness', () => {
  it('counts what is followed of what applies', () => {
    const { met, total, gaps } = of();
    expect(met + gaps.length).toBe(total);
    expect(met).toBe(0);
    expect(of('formål:\n  mål:\n    - gi håp\n').met).toBe(1);
  });

  it('ranks the gaps by what is at stake', () => {
    const weights = of().gaps.map(({ vekt }) => vekt);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(ids('').slice(0, 3)).toEqual(['formal', 'begrunnelse', 'forankring']);
  });

  it('asks for grounds only where the post is part time or has an end', () => {
    expect(ids('')).not.toContain('deltid');
    expect(ids('vilkår:\n  prosent: 50\n')).toContain('deltid');
    expect(ids('vilkår:\n  ansettelsesform: vikariat\n')).toContain('midlertidig');
    expect(ids('vilkår:\n  ansettelsesform: fast\n')).not.toContain('midlertidig');
  });

  it('asks the state for no check of preferential rights, others do', () => {
    expect(ids('  arbeidsgiver: stat\n')).not.toContain('fortrinnsrett');
    expect(ids('  arbeidsgiver: kommune\n')).toContain('fortrinnsrett');
    expect(ids('  arbeidsgiver: kommune\nvilkår:\n  fortrinnsrett_sjekket: nei\n')).toContain(
      'fortrinnsrett',
    );
    expect(ids('  arbeidsgiver: kommune\nvilkår:\n  fortrinnsrett_sjekket: ja\n')).not.toContain(
      'fortrinnsrett',
    );
  });

  it('of the examples lacks only a whole post, where it is not', () => {
    const gaps = exampleNames.map((name) => [
      name,
      readiness(exampleProfile(name), knowledge).gaps.map(({ id }) => id),
    ]);
    expect(gaps.filter(([, found]) => found?.length)).toEqual([
      ['dps', ['hel']],
      ['sykehus', ['hel']],
    ]);
  });
});
