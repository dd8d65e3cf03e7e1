import { expect, it } from 'vitest';
import { lawOf, sourcesFor } from '../../src/interview/law.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { SensitiveTopic } from '../../src/knowledge/interview.ts';
import { profileWith } from './profiles.ts';

const [source] = knowledge.sources();
const [topic] = knowledge.sensitiveTopics();
const about = (lov: SensitiveTopic['lov']) => ({ ...topic, lov }) as SensitiveTopic;
const law = { kilde: source?.id ?? '', paragraf: '§ 1' };

it('names the law in short, and the section', () => {
  expect(lawOf(about(law), profileWith(), knowledge)).toBe(`${source?.kort} § 1`);
});

it('names one that is for some employers only to those', () => {
  const topicForState = about({ ...law, gjelder: ['stat'] });
  expect(lawOf(topicForState, profileWith({ employer: 'stat' }), knowledge)).not.toBeNull();
  expect(lawOf(topicForState, profileWith({ employer: 'kommune' }), knowledge)).toBeNull();
  expect(lawOf(topicForState, profileWith(), knowledge)).toBeNull();
});

it('has nothing to say where there is no law', () => {
  expect(lawOf(about(undefined), profileWith(), knowledge)).toBeNull();
});

it('leaves out the facts that are for other employers, where the employer is known', () => {
  const ids = ['V11.3', 'L09', 'L22'];
  expect(sourcesFor(ids, 'stat', knowledge)).toEqual(['V11.3', 'L22']);
  expect(sourcesFor(ids, 'kommune', knowledge)).toEqual(['V11.3', 'L09']);
  expect(sourcesFor(ids, undefined, knowledge)).toEqual(ids);
});
