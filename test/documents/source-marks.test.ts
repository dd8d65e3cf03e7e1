import { describe, expect, it } from 'vitest';
import { createSourceMarks } from '../../src/documents/source-marks.ts';
import { knowledge } from '../../src/knowledge/index.ts';

describe('source marks', () => {
  it('number the places in order, and give one place one number', () => {
    const marks = createSourceMarks(knowledge, true);
    expect(marks.cite(['V3.1'])).toBe(' \\[1\\]');
    expect(marks.cite(['H1.9', 'V3.3'])).toBe(' \\[1, 2\\]');
    expect(marks.cite(['L19'])).toBe(' \\[3\\]');
    expect(marks.list()).toBe(
      [
        '1. Veilederen fra PRIOslo, kapittel 3',
        '2. Håndboken Brukeransettelser, del 1, «Organisering»',
        '3. Arbeidsmiljøloven §§ 14-2 og 14-3',
      ].join('\n'),
    );
    expect([...marks.cited]).toEqual(['V3.1', 'H1.9', 'V3.3', 'L19']);
  });

  it('are gathered by source where they are to be short', () => {
    const marks = createSourceMarks(knowledge, true);
    for (const id of ['V3.1', 'H1.9', 'V1.1', 'NY4']) marks.cite([id]);
    expect(marks.paragraph().replaceAll('\u00a0', ' ')).toBe(
      'Veilederen fra PRIOslo: kapittel 3 \\[1\\]; kapittel 1 \\[3\\]. Håndboken Brukeransettelser: del 1, «Organisering» \\[2\\]. SINTEF: tallene for 2024, gjengitt av Erfaringssentrum \\[4\\]. Spørsmål og svar fra Erfaringssentrum: siste avsnitt \\[4\\].',
    );
  });

  it('get a line for each source where there are many', () => {
    const marks = createSourceMarks(knowledge, true);
    for (const id of ['V3.1', 'H1.9', 'V1.1']) marks.cite([id]);
    expect(marks.gathered().replaceAll('\u00a0', ' ')).toBe(
      [
        '- Veilederen fra PRIOslo: kapittel 3 \\[1\\]; kapittel 1 \\[3\\].',
        '- Håndboken Brukeransettelser: del 1, «Organisering» \\[2\\].',
      ].join('\n'),
    );
  });

  it('are nothing where they are not printed, but are counted', () => {
    const marks = createSourceMarks(knowledge, false);
    expect(marks.cite(['V3.1'])).toBe('');
    expect(marks.list() + marks.gathered() + marks.paragraph()).toBe('');
    expect([...marks.cited]).toEqual(['V3.1']);
  });

  it('give back an id that nothing knows', () => {
    expect(createSourceMarks(knowledge, true).cite(['V99'])).toEqual({ unknown: 'V99' });
  });
});
