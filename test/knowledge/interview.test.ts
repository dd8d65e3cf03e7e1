import { expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { topicSchema } from '../../src/knowledge/interview.ts';

const [topic] = knowledge.sensitiveTopics();
const accepts = (pattern: string) => topicSchema.safeParse({ ...topic, mønstre: [pattern] }).success;

it.each([
  ['(?<!\\p{L})gravid', true],
  ['\\bgravid', false],
  ['gravid(', false],
  ['', false],
])('whether %j may be a pattern: %s', (pattern, allowed) => expect(accepts(pattern)).toBe(allowed));
