import { withContact } from './ask-contact.ts';
import { isMeant } from './ask-meant.ts';
import { type Asking, readAnswer, standingAnswer, toCheck } from './asking.ts';
import { defaultText } from './defaults.ts';
import type { Edit } from './edit.ts';
import { back, type OrBack, type Suggestion } from './prompter.ts';
import { lineForm } from './read-line.ts';

/** Asks for one line of text, for one field or several. Throws on a question of another kind (a bug). */
export async function askLine(asking: Asking): Promise<OrBack<readonly Edit[]>> {
  const { question, frame, known, prompter, today } = asking;
  const form = lineForm(asking);
  const read = (text: string) => readAnswer(text, question, form.read);
  let suggestion =
    standingAnswer(asking, form.typed) ?? usual(defaultText(question, known, today), question.standard_grunn);
  for (;;) {
    const reply = await prompter.line({
      frame,
      suggestion,
      example: question.eksempel,
      check: (text) => toCheck(read(text)),
    });
    if (reply === back) return back;
    const parsed = read(reply);
    if (!parsed.ok) throw new Error(`${question.id}: the prompter let through what the check refused`);
    if (parsed.doubt === undefined || (await isMeant(parsed.doubt, prompter))) {
      const edits = question.kontakt ? await withContact(parsed.value, asking) : parsed.value;
      if (edits !== back) return edits;
    }
    suggestion = { text: reply, reason: 'det du skrev', standing: true };
  }
}

function usual(text: string | undefined, reason: string | undefined): Suggestion | undefined {
  return text === undefined ? undefined : { text, reason };
}
