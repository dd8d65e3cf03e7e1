import { type Command, InvalidArgumentError } from 'commander';
import type { InterviewOptions } from '../interview/plan.ts';
import { type Round, rounds } from '../interview/timing.ts';
import { collect } from './options.ts';

function parseRound(value: string): Round {
  const round = rounds.find((number) => String(number) === value.trim());
  if (!round) throw new InvalidArgumentError('Velg 1 eller 2.');
  return round;
}

function parseMinutes(value: string): number {
  const minutes = /^\s*(\d{1,4})\s*(?:min(?:utter)?\.?)?\s*$/iu.exec(value)?.[1];
  if (!minutes) throw new InvalidArgumentError('Skriv antall minutter med tall, for eksempel 60.');
  return Number(minutes);
}

function parseIds(value: string, earlier: readonly string[] | undefined): readonly string[] {
  const ids = value
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  if (ids.length === 0) throw new InvalidArgumentError('Skriv én eller flere case, med komma mellom.');
  return ids.reduce<readonly string[]>((all, id) => collect(id, all), earlier ?? []);
}

/** The options of `intervju` beside those of every document command. */
export function withInterviewOptions(command: Command): Command {
  return command
    .option(
      '--runde <nummer>',
      'lag bare guiden til det første (1) eller det andre (2) intervjuet',
      parseRound,
    )
    .option('--minutter <antall>', 'hvor lenge et intervju varer; ellers gjelder profilen', parseMinutes)
    .option(
      '--case <id,id>',
      'casene dere vil bruke i det andre intervjuet; flere skilles med komma',
      parseIds,
    );
}

/** Commander's values as what the command line decides about the interviews. */
export function interviewOptions(values: Record<string, unknown>): InterviewOptions {
  return {
    round: values.runde as Round | undefined,
    minutes: values.minutter as number | undefined,
    cases: values.case as readonly string[] | undefined,
  };
}

/** One guide where a round is named, and everything the command makes where none is. */
export function interviewDocuments(names: readonly string[], { round }: InterviewOptions): readonly string[] {
  return round ? names.filter((name) => name === `intervju-${round}`) : names;
}
