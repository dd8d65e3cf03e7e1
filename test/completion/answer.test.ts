import { expect, it } from 'vitest';
import { answerText } from '../../src/completion/answer.ts';

it('gives words a line each, with a tab before what they mean', () => {
  const words = [{ word: 'alt', text: 'lag\talle\npapirene' }, { word: 'lønn' }];
  expect(answerText({ kind: 'words', words })).toBe('ord\nalt\tlag alle papirene\nlønn\n');
  expect(answerText({ kind: 'words', words: [] })).toBe('ord\n');
});

it('leaves files and folders to the shell', () => {
  expect(answerText({ kind: 'files', endings: ['.yaml', '.yml'] })).toBe('filer .yaml .yml\n');
  expect(answerText({ kind: 'files', endings: [] })).toBe('filer\n');
  expect(answerText({ kind: 'folders' })).toBe('mapper\n');
});
