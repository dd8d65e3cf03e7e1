import type { Knowledge } from '../knowledge/index.ts';
import type { Question } from '../knowledge/questions.ts';
import type { CalendarDate } from '../norwegian/dates.ts';
import { askQuestion } from './ask.ts';
import { frameOf } from './frame.ts';
import type { OrBack, Prompter } from './prompter.ts';
import type { Session } from './session.ts';

/** What the wizard works with. */
export interface Wizard {
  readonly session: Session;
  readonly knowledge: Knowledge;
  readonly prompter: Prompter;
  readonly today: CalendarDate;
}

/** Where a question stands in its row; neither is known of one that is opened on its own. */
export interface Place {
  readonly counter?: string;
  readonly canGoBack: boolean;
}

/** Asks one question with its surroundings. */
export function askStep(question: Question, place: Place, wizard: Wizard): Promise<OrBack<'answered'>> {
  const { session, knowledge, prompter, today } = wizard;
  const frame = frameOf(question, knowledge, place);
  return askQuestion({ question, frame, knowledge, prompter, today }, session);
}
