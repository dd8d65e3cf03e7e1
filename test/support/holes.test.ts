import { describe, expect, it } from 'vitest';
import { holesIn } from './holes.ts';

describe('a document with a hole', () => {
  it.each([
    ['an empty heading', '# A\n\n## B\n\n## C\n\nTekst.\n'],
    ['an empty subheading', '### A\n\n## B\n\nTekst.\n'],
    ['a heading at the end', 'Tekst.\n\n## B\n'],
    ['a heading before a page break', '## B\n\n---\n\nTekst.\n'],
    ['an empty list item', '- en\n- \n'],
    ['an empty box to tick', '- [ ] \n- [ ] to\n'],
    ['a label alone', '- **Media:**\n'],
    ['a table of a heading alone', '| A | B |\n| --- | --- |\n\nTekst.\n'],
    ['an introduction to nothing', 'Dette får du: \\[2\\]\n\n## Neste\n\nTekst.\n'],
    ['a word of the program', 'Ring undefined.\n'],
    ['a word of the program in a cell', '| Leder |\n| --- |\n| null |\n'],
    ['a label for nothing', 'Telefon ikke oppgitt.\n'],
    ['two spaces', 'Ring  Ada.\n'],
    ['a stray comma', 'Ring Ada, .\n'],
    ['a name that is missing', 'Nærmeste leder er .\n'],
    ['a place that is missing', 'Ring Ada,\n'],
    ['two full stops', 'Ring Ada..\n'],
    ['empty brackets', 'Attest ().\n'],
    ['a list that stops', 'Ring Ada og\n'],
    ['a signature of nobody', '```signatur\n\n```\n'],
  ])('is told of: %s', (_, markdown) => {
    expect(holesIn(markdown)).not.toEqual([]);
  });
});

it('is content with what is whole: subheadings, room to write, dates, marks and sources', () => {
  const whole = [
    '# A',
    '## B',
    '### C',
    '- [ ] Ring Ada kl. 10 … eller senere. \\[1, 2\\]',
    '|  |  |\n| --- | --- |\n| Hva? |  |',
    'Du får: \\[3\\]',
    '- **Én ting:** en prat',
    '> **Råd** Spør HR.',
    '```signatur\nAda, leder\n```',
    '## Kilder',
    '1. Lov, , (2020)',
  ].join('\n\n');
  expect(holesIn(`${whole}\n`)).toEqual([]);
});
