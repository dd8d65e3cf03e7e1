import { expect, it } from 'vitest';
import { answered, type Edit, withState } from '../../src/wizard/edit.ts';
import { follows, whatFollows } from '../../src/wizard/follows.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, knowledge, known, question } from './support.ts';

const answers = (employer: string, service: string, ...more: readonly Edit[]) =>
  known(
    applyEdits(emptyProfile, [
      answered(['virksomhet', 'arbeidsgiver'], employer),
      answered(['virksomhet', 'tjenestetype'], service),
      ...more,
    ]),
  );
const certificate = question('politiattest');
const told = (...given: Parameters<typeof answers>) => whatFollows(certificate, answers(...given), knowledge);

it('a municipal health service asks for a politiattest, because of the employer and the service', () => {
  expect(told('kommune', 'rop-team')).toBe(
    'kreves etter helse- og omsorgstjenesteloven § 5-4, fordi arbeidsgiver er «Kommune» og tjenesten er «ROP-, FACT- eller ACT-team»',
  );
});

it('in a hospital it is the children that it is for', () => {
  const minors = answered(['stilling', 'under_18'], 'ja');
  expect(told('helseforetak', 'dps', minors)).toContain('og jobben er med noen under 18 år');
  expect(told('helseforetak', 'dps', minors)).not.toContain('tjenesten er');
});

it('nothing follows where no law asks for one', () => {
  expect(told('kommune', 'nav')).toBeUndefined();
  expect(told('helseforetak', 'dps', answered(['stilling', 'under_18'], 'nei'))).toBeUndefined();
  expect(whatFollows(certificate, known(emptyProfile), knowledge)).toBeUndefined();
});

it('nothing follows once the manager has answered, be it with «vet ikke ennå»', () => {
  const path = ['prosess', 'politiattest'];
  for (const edit of [answered(path, 'kreves'), withState(path, 'open')])
    expect(follows(certificate, answers('kommune', 'rop-team', edit))).toBe(false);
  expect(follows(certificate, answers('kommune', 'rop-team'))).toBe(true);
});

it('no other question is settled by it', () => {
  expect(follows(question('frist'), answers('kommune', 'rop-team'))).toBe(false);
});
