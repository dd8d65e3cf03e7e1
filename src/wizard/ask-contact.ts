import { specialAnswer } from '../norwegian/answers.ts';
import { accept, type Parsed, reject } from '../norwegian/parsed.ts';
import type { Asking } from './asking.ts';
import { toCheck } from './asking.ts';
import { type Fields, parsePerson } from './composites.ts';
import { answered, type Edit, withState } from './edit.ts';
import { valueAt } from './known.ts';
import { back, type OrBack } from './prompter.ts';
import { pathOf } from './question.ts';

const ways = ['telefon', 'epost'] as const;

/** A number or an address for somebody whose name is known. */
function parseWay(text: string): Parsed<Fields> {
  const example = 'Skriv et telefonnummer eller en e-postadresse. Har du det ikke nå? Skriv «vet ikke ennå».';
  const parsed = parsePerson(`navn, ${text}`);
  if (!parsed.ok) return parsed;
  const { navn: _, tittel, ...found } = parsed.value;
  return tittel === undefined && Object.keys(found).length > 0 ? accept(found) : reject(example);
}

/**
 * The edits of a person whom applicants will call. One with neither phone nor e-mail is asked for it at once: an ad
 * without them leaves nobody to ask. «vet ikke ennå» lets it wait.
 */
export async function withContact(edits: readonly Edit[], asking: Asking): Promise<OrBack<readonly Edit[]>> {
  const { question, frame, prompter, known } = asking;
  const path = pathOf(question);
  const [edit] = edits;
  // Without an edit, the person who stood there is kept.
  const answer = edit?.answer ?? { state: 'answered', value: valueAt(known.profile, path) };
  if (answer.state !== 'answered') return edits;
  const person = answer.value as Fields;
  if (ways.some((way) => person[way] !== undefined)) return edits;
  const reply = await prompter.line({
    frame: {
      counter: frame.counter,
      question: `Hvordan kan søkerne nå ${person.navn}? Skriv telefon, e-post eller begge.`,
      why: 'Uten det står annonsen uten noen å spørre.',
      help: [
        'Mange vil snakke med noen før de søker. Et nummer eller en adresse i annonsen gjør det lett.',
        'For eksempel: 900 00 000, kari@lyngvik.eksempel.no',
        'Vet du det ikke nå? Svar «vet ikke ennå». «ingen» er også et svar.',
      ],
      canGoBack: true,
    },
    example: '900 00 000, kari@lyngvik.eksempel.no',
    check: (text) => (specialAnswer(text) ? { ok: true } : toCheck(parseWay(text))),
  });
  if (reply === back) return back;
  const special = specialAnswer(reply);
  if (special) return [...edits, ...ways.map((way) => withState([...path, way], special))];
  const parsed = parseWay(reply);
  return parsed.ok ? [answered(path, { ...person, ...parsed.value })] : edits;
}
