import { expect, it } from 'vitest';
import { managementNoteFacts } from '../../../src/documents/facts/ledernotat.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { almostEmpty } from '../../support/examples.ts';

const facts = (lines: string) => managementNoteFacts(almostEmpty(lines), knowledge);

it('part time has been discussed where the post is one and somebody is named', () => {
  const discussed = '  deltid:\n    drøftet_med: Kim Berg\n';
  expect(facts(`vilkår:\n  prosent: 60 %\n${discussed}`).deltid_drøftet).toBe(true);
  expect(facts('vilkår:\n  prosent: 60 %\n').deltid_drøftet).toBe(false);
  expect(facts(`vilkår:\n  prosent: 100 %\n${discussed}`).deltid_drøftet).toBe(false);
  expect(facts(`vilkår:\n${discussed}`).deltid_drøftet).toBe(false);
});

it('the FACT model bears on a ROP team alone', () => {
  expect(facts('  tjenestetype: rop-team\n').fact).toBe(true);
  expect(facts('  tjenestetype: dps\n').fact).toBe(false);
});

it('who pays is told as it goes on in a sentence, and left open where nobody has said', () => {
  expect(facts('formål:\n  finansiering: tilskudd\n').betales_av).toMatch(/^\p{Ll}/u);
  expect(facts('').betales_av).toBeNull();
});
