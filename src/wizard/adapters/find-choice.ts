import { specialAnswer } from '../../norwegian/answers.ts';
import { fold } from '../../norwegian/text.ts';
import { formatYesNo, parseYesNo } from '../../norwegian/yes-no.ts';
import type { Choice } from '../prompter.ts';

/*
 * Which of some choices typed text stands for.
 */

/** Whether that is the name of a choice: its value, its label, or yes or no in other words where it begins so. */
export function isCalled(typed: string, { value, label }: Choice): boolean {
  const yesNo = parseYesNo(typed);
  const plain = yesNo.ok ? formatYesNo(yesNo.value) : fold(typed);
  const special = specialAnswer(typed);
  if (special !== undefined && special === specialAnswer(value)) return true;
  return [fold(value), fold(label), fold(label).split(',')[0]].includes(plain);
}

const wordsOf = (text: string) => fold(text).match(/[\p{L}\d]+/gu) ?? [];

/** Whether each word that was typed begins a word of the choice. */
function fits(typed: string, { label }: Choice): boolean {
  const wanted = wordsOf(typed);
  const words = wordsOf(label);
  return wanted.length > 0 && wanted.every((part) => words.some((word) => word.startsWith(part)));
}

/**
 * The choices that what was typed can stand for, in their order: those of that name, else those with its words, else
 * the one of that number, counted from 1.
 */
export function findChoices(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const called = choices.filter((choice) => isCalled(typed, choice));
  if (called.length > 0) return called;
  const fitting = choices.filter((choice) => fits(typed, choice));
  if (fitting.length > 0) return fitting;
  const numbered = /^\d{1,3}$/u.test(typed.trim()) ? choices[Number(typed) - 1] : undefined;
  return numbered ? [numbered] : [];
}
