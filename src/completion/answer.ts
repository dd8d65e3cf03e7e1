import { collapse } from '../norwegian/text.ts';
import type { Values } from './complete.ts';

/**
 * What the scripts in `scripts/` read. The first line says what kind of answer it is: `ord`, `filer` with the endings
 * they may have, or `mapper`. After `ord` comes a line for each word, with a tab before what it means.
 */
export function answerText(values: Values): string {
  switch (values.kind) {
    case 'files':
      return `${['filer', ...values.endings].join(' ')}\n`;
    case 'folders':
      return 'mapper\n';
    case 'words': {
      const lines = values.words.map(({ word, text }) => (text ? `${word}\t${collapse(text)}` : word));
      return `${['ord', ...lines].join('\n')}\n`;
    }
  }
}
