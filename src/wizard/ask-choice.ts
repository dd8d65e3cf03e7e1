import type { QuestionBundle } from '../knowledge/questions.ts';
import { formatSpecialAnswer } from '../norwegian/answers.ts';
import { type Asking, leafAt } from './asking.ts';
import { isChosen } from './bundle.ts';
import { typedValue } from './display.ts';
import { answered, type Edit, withState } from './edit.ts';
import { type Known, toPath, valueAt } from './known.ts';
import { back, type Choice, type OrBack } from './prompter.ts';
import { isGap, pathOf } from './question.ts';

const notYet: Choice = { value: formatSpecialAnswer('open'), label: 'Vet ikke ennå' };

/** What stands at a path as it would be typed, special answers too; undefined where nothing does. */
function standing(path: readonly string[], { profile, stateOf }: Known): string | undefined {
  const state = stateOf(path);
  if (state === 'unasked') return undefined;
  if (state !== 'answered') return formatSpecialAnswer(state);
  return typedValue(leafAt(path).kind, valueAt(profile, path));
}

function initialOf({ question, known }: Asking): string | undefined {
  const { standard } = question;
  const usual = typeof standard === 'string' ? standard : undefined;
  return isGap(question, known) ? usual : standing(pathOf(question), known);
}

/** Asks for one of a closed set, or yes or no. */
export async function askChoice(asking: Asking): Promise<OrBack<readonly Edit[]>> {
  const { question, frame, knowledge, prompter } = asking;
  const path = pathOf(question);
  const labels = knowledge.choiceLabels()[String(path.at(-1))] ?? [];
  const choices = (leafAt(path).choices ?? []).map((id): Choice => {
    const found = labels.find((label) => label.id === id);
    return { value: id, label: found?.tekst ?? id, hint: found?.hjelp };
  });
  const yesNo: Choice[] = [
    { value: 'ja', label: 'Ja' },
    { value: 'nei', label: 'Nei' },
  ];
  const reply = await prompter.choose({
    frame,
    choices: [...(choices.length > 0 ? choices : yesNo), notYet],
    initial: initialOf(asking),
  });
  if (reply === back) return back;
  return [reply === notYet.value ? withState(path, 'open') : answered(path, reply)];
}

/**
 * The edits of one bundle. What only another bundle decides is unasked again, so that its own question comes:
 * who changes from full time to part time must say how much.
 */
function bundleEdits(bundle: QuestionBundle, all: readonly QuestionBundle[], known: Known): Edit[] {
  const others = all.filter((other) => isChosen(other, known)).flatMap(({ setter }) => Object.keys(setter));
  const stale = others.filter((dotted) => !(dotted in bundle.setter));
  return [
    ...Object.entries(bundle.setter).map(([dotted, text]) => answered(toPath(dotted), text)),
    ...stale.map((dotted) => withState(toPath(dotted), 'unasked')),
  ];
}

/** Asks for one of the question's own answers, each of which may decide several fields. */
export async function askBundle(asking: Asking): Promise<OrBack<readonly Edit[]>> {
  const { question, frame, known, prompter } = asking;
  const bundles = question.valg ?? [];
  const choices = bundles.map(
    ({ tekst, hjelp }, index): Choice => ({ value: String(index), label: tekst, hint: hjelp }),
  );
  const chosen = bundles.findIndex((bundle) => isChosen(bundle, known));
  const open = known.stateOf(pathOf(question)) === 'open';
  const reply = await prompter.choose({
    frame,
    choices: [...choices, notYet],
    initial: open ? notYet.value : String(Math.max(0, chosen)),
  });
  if (reply === back) return back;
  const bundle = bundles[Number(reply)];
  return bundle ? bundleEdits(bundle, bundles, known) : [withState(pathOf(question), 'open')];
}
