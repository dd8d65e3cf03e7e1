import { describe, expect, it } from 'vitest';
import { compileOwnTemplate } from '../../src/documents/own-template.ts';

describe('compileOwnTemplate', () => {
  it.each([
    ['{{#if a}}\nx\n{{/each}}', 1, '«if» er åpnet, men «each» lukkes.'],
    ['a\n{{finnesIkke "x"}}', 2, 'Hjelperen «finnesIkke» finnes ikke.'],
    [
      'a\n\n{{#if a}',
      3,
      'Malen er skrevet feil her: se etter en krøllparentes eller en {{/if}} som mangler.',
    ],
    ['{{#if a}}x', 1, 'Malen er skrevet feil her: se etter en krøllparentes eller en {{/if}} som mangler.'],
  ])('says where %j is wrong', async (text, line, message) => {
    await expect(compileOwnTemplate(text, 'maler/annonse.md.hbs')).rejects.toMatchObject({
      name: 'TemplateError',
      template: 'maler/annonse.md.hbs',
      line,
      message,
    });
  });
});
