import type { QuestionFile } from '../knowledge/questions.ts';
import { openUntil } from './closing.ts';
import { back } from './prompter.ts';
import { askStep, type Wizard } from './step.ts';

const before: Readonly<Record<QuestionFile['stadium'], string>> = {
  'for-utlysning': 'Før annonsen går ut',
  'for-intervju': 'Før intervjuene begynner',
  'etter-valget': 'Før dere er ferdige',
};

const answerNow = 'svar';

/** «to svar» */
const count = (number: number) => (number === 1 ? 'ett svar' : number === 2 ? 'to svar' : `${number} svar`);

/**
 * Says what «vet ikke ennå» stands for in the stages up to `last`, and asks for it, if the manager wants to, before the
 * wizard goes on. Says nothing where nothing is open.
 */
export async function offerOpen(last: QuestionFile, wizard: Wizard): Promise<void> {
  const { session, knowledge, prompter } = wizard;
  const open = openUntil(knowledge, last, session.known());
  if (open.length === 0) return;
  const reply = await prompter.choose({
    frame: {
      question: `${before[last.stadium]}, mangler ${count(open.length)}. Vil du svare nå?`,
      why: `Du svarte «vet ikke ennå» på dette: ${open.map(({ name }) => name).join(', ')}.`,
      help: ['Du kan også svare senere. Svarene du har gitt, blir stående.'],
      canGoBack: false,
    },
    choices: [
      { value: answerNow, label: 'Ja, svar nå' },
      { value: 'videre', label: 'Nei, gå videre uten' },
    ],
    initial: answerNow,
  });
  if (reply !== answerNow) return;
  for (const [index, { question }] of open.entries()) {
    const place = { counter: `Åpent svar ${index + 1} av ${open.length}`, canGoBack: true };
    // Going back lets the rest wait.
    if ((await askStep(question, place, wizard)) === back) return;
  }
}
