import { describe, expect, it } from 'vitest';
import { describePost } from '../../src/interview/post.ts';
import { profileWith } from './profiles.ts';

describe('describePost', () => {
  it('tells where the work is done by the tasks', () => {
    const post = describePost(profileWith({ level: 'begge', tasks: { gruppe: ['Lede KURS'] } }));
    expect(post.reaches).toEqual(['gruppe']);
    expect(post.tasks).toBe('lede kurs');
    expect(post.levels).toEqual(['operativt', 'strategisk']);
  });

  it.each([
    ['operativt', ['individ', 'gruppe']],
    ['strategisk', ['system']],
    ['begge', ['individ', 'gruppe', 'system']],
    [undefined, ['individ', 'gruppe', 'system']],
  ] as const)('goes by the level %s where there are no tasks', (level, reaches) => {
    expect(describePost(profileWith({ level })).reaches).toEqual(reaches);
  });

  it('knows whether the experience is required with a reason', () => {
    expect(describePost(profileWith({ reasoned: true })).reasoned).toBe(true);
    expect(describePost(profileWith()).reasoned).toBe(false);
  });
});
