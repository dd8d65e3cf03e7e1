import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { topicsIn } from '../../src/interview/screen.ts';
import {
  type Criterion,
  type InterviewCase,
  type InterviewQuestion,
  type InterviewTheme,
  interviewFiles,
  type SensitiveTopic,
} from '../../src/knowledge/interview.ts';

/** The folder data/ of the project. */
export const data = join(import.meta.dirname, '../../data');

function load<T>(name: keyof typeof interviewFiles): T {
  const value: unknown = parse(readFileSync(join(data, `${name}.yaml`), 'utf8'));
  return interviewFiles[name].parse(value) as T;
}

export const themes = load<InterviewTheme[]>('intervju/temaer');
export const criteria = load<Criterion[]>('intervju/kriterier');
export const questions = load<InterviewQuestion[]>('intervju/sporsmal');
export const cases = load<InterviewCase[]>('intervju/case');
export const topics = load<SensitiveTopic[]>('intervju/merker');

/** The labels of topics that are never asked about, whatever the profile says. */
const never: readonly SensitiveTopic['merke'][] = ['forbudt', 'ikke-spor'];
/** Ids of the topics in a text that may never be asked about. */
export const neverAsked = (text: string) =>
  topicsIn(text, topics).flatMap(({ id, merke }) => (never.includes(merke) ? [id] : []));
