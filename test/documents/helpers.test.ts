import { describe, expect, it } from 'vitest';
import { escapeExpression } from '../../src/documents/helpers.ts';
import { fill } from '../support/fill.ts';

describe('escapeExpression', () => {
  it.each([
    ['15. januar', '15\\. januar'],
    ['a | b', 'a \\| b'],
    ['<Senior>', '\\<Senior>'],
    ['{{x}}', '{{x}}'],
    ['en\nto', 'en to'],
  ])('makes Markdown that says %j', (typed, markdown) => {
    expect(escapeExpression(typed)).toBe(markdown);
  });

  it('writes nothing for what is missing', () => {
    expect([null, undefined, false].map(escapeExpression)).toEqual(['', '', '']);
  });
});

describe('the helpers of the templates', () => {
  it('avsnitt keeps paragraphs and line breaks', async () => {
    expect(await fill('{{avsnitt a}}', { a: 'en\nto\n\ntre' })).toBe('en\\\nto\n\ntre');
  });

  it('er compares with one or more values', async () => {
    expect(await fill('{{#if (er a "x" "y")}}ja{{else}}nei{{/if}}', { a: 'y' })).toBe('ja');
    expect(await fill('{{#if (er a "x")}}ja{{else}}nei{{/if}}', { a: null })).toBe('nei');
  });

  it('liste joins with og or eller, and escapes', async () => {
    expect(await fill('{{liste a}}', { a: ['én', '*to*', 'tre'] })).toBe('én, \\*to\\* og tre');
    expect(await fill('{{liste a ord="eller"}}', { a: ['én', 'to'] })).toBe('én eller to');
  });

  it('liten keeps the capitals of abbreviations', async () => {
    expect(await fill('{{liten a}} {{liten b}}', { a: 'Gi råd', b: 'NAV-møter' })).toBe('gi råd NAV-møter');
  });

  it('setning ends with one full stop', async () => {
    expect(await fill('{{setning a}} {{setning b}}', { a: 'Kom', b: 'Kom!' })).toBe('Kom. Kom!');
  });

  it('kilde prints a mark, numbered in the order of citing', async () => {
    const { text, list } = await fill.withSources('a{{kilde "V6.8"}} b{{kilde "L06" "V6.8"}}', {});
    expect(text).toBe('a \\[1\\] b \\[1, 2\\]');
    expect(list.split('\n')).toHaveLength(2);
  });

  it.each([
    ['{{liste a}}', 'Hjelperen «liste» trenger en liste.'],
    ['{{liten b}}', 'Hjelperen «liten» trenger en tekst, men fikk et felt som ikke finnes.'],
    ['\n  {{mangler}}', 'Feltet «mangler» finnes ikke.'],
    ['{{kilde "X9.9"}}', 'Kilden «X9.9» finnes ikke.'],
  ])('%j fails with the template, line and column', async (template, message) => {
    await expect(fill(template, { a: 'tekst' })).rejects.toMatchObject({
      name: 'TemplateError',
      message,
      template: 'prove.md.hbs',
      line: template.startsWith('\n') ? 2 : 1,
    });
  });
});
