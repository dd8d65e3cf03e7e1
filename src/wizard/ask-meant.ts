import type { Prompter } from './prompter.ts';

/** Asks about a doubt: whether what was understood is what was meant. Enter says yes; going back says no. */
export async function isMeant(doubt: string, prompter: Prompter): Promise<boolean> {
  const reply = await prompter.choose({
    frame: {
      question: doubt,
      help: ['Svar ja hvis det er slik du mente det. Svar nei for å skrive det på en annen måte.'],
      canGoBack: true,
    },
    choices: [
      { value: 'ja', label: 'Ja' },
      { value: 'nei', label: 'Nei, jeg skriver det på nytt' },
    ],
    initial: 'ja',
  });
  return reply === 'ja';
}
