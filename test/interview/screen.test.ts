import { describe, expect, it } from 'vitest';
import { createScreen, topicsIn } from '../../src/interview/screen.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { screenOf } from './profiles.ts';

const topics = knowledge.sensitiveTopics();
const never = topics.filter(({ merke }) => merke === 'forbudt' || merke === 'ikke-spor');

/** A topic with that label, and a question about it that falls under nothing more serious. */
function example(merke: (typeof topics)[number]['merke']) {
  const found = topics
    .filter((topic) => topic.merke === merke)
    .flatMap((topic) => topic.eksempler.treffer.map((text) => ({ topic, text })))
    .find(({ topic, text }) => topicsIn(text, topics).every((other) => other === topic));
  if (!found) throw new Error(`no example of ${merke}`);
  return found;
}

describe('what is never let through', () => {
  it.each(never.map((topic) => ({ id: topic.id, topic })))('$id, whatever the profile says', ({ topic }) => {
    const { screen } = screenOf({
      reasoned: true,
      released: topics.flatMap(({ id }) => [id, `intervju/${id}`]),
    });
    for (const text of topic.eksempler.treffer) expect(screen.keepsOut(text), text).toBeDefined();
  });

  it('also in capitals, with hidden characters, across lines and among other sentences', () => {
    const { screen } = screenOf();
    for (const text of never.flatMap(({ eksempler }) => eksempler.treffer)) {
      for (const disguised of [
        text.toUpperCase(),
        text.replaceAll(/(\p{L})(\p{L})/gu, '$1\u200b$2'),
        text.replaceAll(' ', '\n'),
        text.normalize('NFD'),
        `Hva liker du ved jobben? ${text} Takk!`,
      ])
        expect(screen.keepsOut(disguised), disguised).toBeDefined();
    }
  });
});

describe('what a recorded reason releases', () => {
  it.each(['omformuler', 'unodvendig'] as const)('%s, by the id of the topic', (merke) => {
    const { topic, text } = example(merke);
    expect(screenOf().screen.keepsOut(text)).toBe(topic);
    expect(screenOf({ released: [topic.id] }).screen.keepsOut(text)).toBeUndefined();
    expect(screenOf({ released: [`intervju/${topic.id}`] }).screen.keepsOut(text)).toBeUndefined();
    expect(screenOf({ released: [`Intervju/${topic.id}`] }).screen.keepsOut(text)).toBeUndefined();
  });

  it('not by an empty reason', () => {
    const { topic, text } = example('omformuler');
    const { profile, post } = screenOf();
    const screen = createScreen({ ...profile, unntak: [{ id: topic.id, grunn: ' ' }] }, post, topics);
    expect(screen.keepsOut(text)).toBe(topic);
  });

  it('not what needs the profile to hold the reason: that it does by itself', () => {
    const { topic, text } = example('kun-begrunnet');
    expect(screenOf({ released: [topic.id] }).screen.keepsOut(text)).toBe(topic);
    expect(screenOf({ reasoned: true }).screen.keepsOut(text)).toBeUndefined();
  });

  it.each(['informer-forst', 'informer-ikke-spor'] as const)('not %s, which is told', (merke) => {
    const { topic, text } = example(merke);
    expect(screenOf({ released: [topic.id], reasoned: true }).screen.keepsOut(text)).toBe(topic);
  });
});

describe('our own questions', () => {
  const bank = knowledge.interviewQuestions();
  const labelled = (merke: string) => bank.filter((question) => question.merke === merke);

  it('on the own process only where the profile says why', () => {
    for (const question of labelled('kun-begrunnet')) {
      expect(screenOf().screen.permits(question)).toBe(false);
      expect(screenOf({ released: [question.id] }).screen.permits(question)).toBe(false);
      expect(screenOf({ reasoned: true }).screen.permits(question)).toBe(true);
    }
  });

  it.each(['omformuler', 'unodvendig'])('labelled %s only with a recorded reason', (merke) => {
    const questions = labelled(merke);
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) {
      expect(screenOf({ reasoned: true }).screen.permits(question)).toBe(false);
      expect(screenOf({ released: [question.id] }).screen.permits(question)).toBe(true);
      expect(screenOf({ released: [question.emne ?? ''] }).screen.permits(question)).toBe(true);
    }
  });

  it('that are allowed always', () => {
    for (const question of labelled('tillatt')) expect(screenOf().screen.permits(question)).toBe(true);
  });
});
