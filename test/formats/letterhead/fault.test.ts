import { expect, it } from 'vitest';
import { besideText, fault, LetterheadError, noPlace } from '../../../src/formats/letterhead/fault.ts';

it('a letterhead without a place is told of with the marks that do stand there, each once', () => {
  expect(noPlace(['{{inhold}}', '{{dato}}', '{{inhold}}']).message).toBe(
    'Brevmalen sier ikke hvor teksten skal stå. Fant bare {{inhold}}, {{dato}}.',
  );
  expect(noPlace([]).message).toBe('Brevmalen sier ikke hvor teksten skal stå.');
});

it('a place beside other text is shown with that text on one line, cut where it is long', () => {
  expect(besideText('Vår dato:\n\t 22. november  {{innhold}} ').message).toBe(
    '{{innhold}} står sammen med annen tekst: «Vår dato: 22. november {{innhold}}».',
  );
  const shown = /«(.*)»/u.exec(besideText('Lyngvik kommune '.repeat(20)).message)?.[1];
  expect(shown).toHaveLength(71);
  expect(shown).toMatch(/^Lyngvik kommune .*…$/u);
});

it('every fault says what to do, and is known as one of the letterhead', () => {
  const error = fault('encrypted');
  expect(error).toBeInstanceOf(LetterheadError);
  expect(error.hint).toContain('fjern passordet');
});
