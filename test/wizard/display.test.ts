import { describe, expect, it } from 'vitest';
import { choiceLabel, shownAnswer, typedValue } from '../../src/wizard/display.ts';
import { answered, type Edit, withState } from '../../src/wizard/edit.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, knowledge, known, question } from './support.ts';

const withAnswers = (...edits: readonly Edit[]) => known(applyEdits(emptyProfile, edits));
const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll('\u00a0', ' '));
const shown = (id: string, ...edits: readonly Edit[]) =>
  plain(shownAnswer(question(id), withAnswers(...edits), knowledge));

describe('an answer as a manager reads it', () => {
  it('is nothing before it is asked, and its own words where it is no value', () => {
    expect(shown('lonn')).toEqual([]);
    expect(shown('leder', withState(['veiledning', 'leder'], 'open'))).toEqual(['vet ikke ennå']);
    expect(shown('leder', withState(['veiledning', 'leder'], 'none'))).toEqual(['ingen']);
  });

  it('says that a post is part-time before its size is known', () => {
    const fast = answered(['vilkår', 'ansettelsesform'], 'fast');
    expect(shown('ansettelse', fast)).toEqual(['Fast, deltid']);
    expect(shown('ansettelse', fast, answered(['vilkår', 'prosent'], '60 %'))).toEqual(['Fast, 60 prosent']);
  });

  it.each([
    [
      { stilling: 'Miljøarbeider', fra: '505 000', til: '565 000' },
      'Miljøarbeider, 505 000–565 000 kroner i året',
    ],
    [{ stilling: 'Miljøarbeider', til: '565 000' }, 'Miljøarbeider, 565 000 kroner i året'],
    [{ stilling: 'Miljøarbeider' }, 'Miljøarbeider'],
  ])('has a colleague with what is known of the pay: %o', (colleague, line) => {
    expect(shown('kollegalonn', answered(['lønn', 'kolleger'], [colleague]))).toEqual([line]);
  });

  it('has the end of a band that is known, where the other is open', () => {
    const from = answered(['lønn', 'fra'], '540 000');
    expect(shown('lonn', from, withState(['lønn', 'til'], 'open'))).toEqual(['540 000 kroner i året']);
  });
});

it('a choice is called what the manager chose it by, and one that is not ours by its id', () => {
  expect(choiceLabel(knowledge, ['virksomhet', 'tjenestetype'], 'dps')).toBe('DPS');
  expect(choiceLabel(knowledge, ['virksomhet', 'tjenestetype'], 'ukjent')).toBe('ukjent');
});

it('a value is typed with plain spaces, as it is read', () => {
  expect(typedValue('money', 540_000)).toBe('540 000');
  expect(typedValue('percent', 62.5)).toBe('62,5 %');
  expect(typedValue('date', { year: 2027, month: 4, day: 5 })).toBe('05.04.2027');
  expect(typedValue('yesNo', false)).toBe('nei');
});
