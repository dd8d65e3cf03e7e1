import { quoted, uncapitalise } from '../norwegian/text.ts';
import { askBundle, askChoice } from './ask-choice.ts';
import { askLine } from './ask-line.ts';
import { askPick } from './ask-pick.ts';
import { askText } from './ask-text.ts';
import type { Asking } from './asking.ts';
import { findCaution } from './caution.ts';
import { consequences } from './consequences.ts';
import { shownAnswer, shownAt, summary } from './display.ts';
import type { Edit } from './edit.ts';
import { sourceNames } from './frame.ts';
import { lapsed, withoutAnswers } from './lapsed.ts';
import { back, type OrBack } from './prompter.ts';
import { kindOf, pathsOf } from './question.ts';
import type { Session } from './session.ts';

const askers = {
  bundle: askBundle,
  choice: askChoice,
  yesNo: askChoice,
  paragraph: askText,
  list: askText,
  entries: askText,
  pick: askPick,
  panel: askPick,
  cases: askPick,
  line: askLine,
  commas: askLine,
  pay: askLine,
  meeting: askLine,
  person: askLine,
  dates: askLine,
} as const;

/** What an own text would meet in an ad or an interview, told at once. True when the manager keeps it. */
async function keepsSensitive(
  edits: readonly Edit[],
  before: ReadonlySet<string>,
  asking: Asking,
): Promise<OrBack<boolean>> {
  const { knowledge, prompter } = asking;
  const hit = findCaution(edits, before, knowledge.questions());
  if (!hit) return true;
  const { grunn, råd, kilder } = hit.caution;
  prompter.say(`${quoted(hit.text)}: ${grunn}`, 'warning');
  prompter.say(råd, 'plain');
  const reply = await prompter.choose({
    frame: {
      question: 'Vil du endre det?',
      why: `Kilde: ${sourceNames(kilder, knowledge).join(', ')}`,
      help: [grunn, råd],
      canGoBack: true,
    },
    choices: [
      { value: 'endre', label: 'Ja, endre svaret' },
      { value: 'behold', label: 'Nei, behold det som det er' },
    ],
    initial: 'endre',
  });
  return reply === back ? back : reply === 'behold';
}

/**
 * Asks one question until it has an answer that the manager stands by, saves it with what follows from it, and says
 * it back as it was understood. What is typed is saved before anything is said about it, so nothing is lost.
 */
export async function askQuestion(
  asking: Omit<Asking, 'known'>,
  session: Session,
): Promise<OrBack<'answered'>> {
  const { question, knowledge, prompter } = asking;
  for (;;) {
    const known = session.known();
    const before = new Set(pathsOf(question).flatMap((path) => shownAt(path, known, knowledge)));
    const edits = await askers[kindOf(question)]({ ...asking, known });
    if (edits === back) return back;
    const warned = new Set(known.warnings.map(({ message }) => message));
    session.apply(edits);
    const now = session.known();
    // From an answer that is kept, nothing follows that the manager may have changed since.
    const follows = consequences(question, now).filter(
      ({ path }) => now !== known || now.stateOf(path) === 'unasked',
    );
    session.apply(follows);
    const stages = knowledge.questions();
    const gone = lapsed(
      stages.flatMap(({ spørsmål }) => spørsmål),
      known,
      session.known(),
    );
    session.apply(withoutAnswers(gone));
    const kept = await keepsSensitive(edits, before, { ...asking, known });
    if (kept !== true) continue;
    const lines = shownAnswer(question, session.known(), knowledge);
    // Who went back and kept the answer has it on the screen already.
    if (lines.join('\n') !== shownAnswer(question, known, knowledge).join('\n'))
      prompter.say(summary(question.kort, lines), 'done');
    if (gone.length > 0) {
      const names = gone.map(({ kort }) => uncapitalise(kort)).join(', ');
      prompter.say(`Fjernet, siden det ikke gjelder lenger: ${names}`, 'faint');
    }
    for (const { message } of session.known().warnings.filter((warning) => !warned.has(warning.message))) {
      prompter.say(message, 'warning');
    }
    return 'answered';
  }
}
