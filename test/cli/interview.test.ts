import { Command } from 'commander';
import { expect, it } from 'vitest';
import { interviewDocuments, interviewOptions, withInterviewOptions } from '../../src/cli/interview.ts';

const parse = (...argv: string[]) =>
  interviewOptions(withInterviewOptions(new Command('intervju')).parse(argv, { from: 'user' }).opts());

it('the options of the interviews are read as people write them', () => {
  expect(parse()).toEqual({ round: undefined, minutes: undefined, cases: undefined });
  expect(parse('--runde', ' 2', '--minutter', '75 min.', '--case', 'a,, b')).toEqual({
    round: 2,
    minutes: 75,
    cases: ['a', 'b'],
  });
});

it('a round that is named makes only its own guide', () => {
  const names = ['intervju-1', 'intervju-2', 'til-soker'];
  expect(interviewDocuments(names, { round: 2 })).toEqual(['intervju-2']);
  expect(interviewDocuments(names, {})).toEqual(names);
});
