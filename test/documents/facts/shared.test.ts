import { expect, it } from 'vitest';
import { peopleInSentence } from '../../../src/documents/facts/shared.ts';

it.each([
  ['Foretakstillitsvalgt Randi Hovland', 'foretakstillitsvalgt Randi Hovland'],
  ['Tillitsvalgte Kim Berg og Ada Li', 'tillitsvalgte Kim Berg og Ada Li'],
  ['Klubbleder Mona Kvam', 'klubbleder Mona Kvam'],
  ['De tillitsvalgte', 'de tillitsvalgte'],
  ['Randi Hovland, tillitsvalgt', 'Randi Hovland, tillitsvalgt'],
  ['Fagforbundet', 'Fagforbundet'],
  ['HR', 'HR'],
])('«%s» goes on as «%s»', (text, inSentence) => {
  expect(peopleInSentence(text)).toBe(inSentence);
});
