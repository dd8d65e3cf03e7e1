import type { Knowledge } from '../knowledge/index.ts';
import type { QuestionFile } from '../knowledge/questions.ts';
import { checklistEdits, checklistState, type PointState } from './checklist.ts';
import { back, type OrBack, type PickItem, type Prompter } from './prompter.ts';
import type { Session } from './session.ts';

interface AskingChecklist {
  readonly stage: QuestionFile;
  readonly session: Session;
  readonly knowledge: Knowledge;
  readonly prompter: Prompter;
  /** Left out where the list is opened on its own. */
  readonly counter?: string;
}

const item = ({ point, done }: PointState, fixed: boolean): PickItem => ({
  value: point.nøkkel,
  label: point.tekst,
  note: point.hjelp,
  ticked: done,
  fixed,
});

/** All ten points on one screen: what the answers say, what only the manager knows, and what comes later. */
export async function askChecklist(asking: AskingChecklist): Promise<OrBack<'answered'>> {
  const { stage, session, knowledge, prompter, counter } = asking;
  const stages = knowledge.questions().map(({ stadium }) => stadium);
  const points = checklistState(knowledge, session.known());
  const isLater = (state: PointState) => stages.indexOf(state.stage) > stages.indexOf(stage.stadium);
  const now = points.filter((state) => !isLater(state));
  const group = (id: string, title: string, states: readonly PointState[], fixed: boolean) => ({
    id,
    title,
    items: states.map((state) => item(state, fixed)),
    shown: states.length,
    own: false,
  });
  const groups = [
    group(
      'følger',
      'Følger av svarene dine',
      points.filter(({ follows }) => follows),
      true,
    ),
    group(
      'vet',
      'Dette vet bare du',
      now.filter(({ follows }) => !follows),
      false,
    ),
    group(
      'senere',
      'Kommer senere',
      points.filter((state) => isLater(state) && !state.follows),
      true,
    ),
  ].filter(({ items }) => items.length > 0);
  const reply = await prompter.pick({
    frame: {
      counter,
      question: 'Sjekklisten: Hva er på plass?',
      why: 'Kryss av for det dere har gjort. Det som står igjen, minner vi om. (Veilederen fra PRIOslo)',
      help: [
        'De ti punktene følger deg gjennom hele ansettelsen. Det du ikke krysser av nå, kan du krysse av senere.',
      ],
      canGoBack: true,
    },
    groups,
    exits: [],
    mayBeEmpty: true,
    check: () => ({ ok: true }),
  });
  if (reply === back) return back;
  const ticked = new Set(reply.exit === undefined ? reply.groups.get('vet') : []);
  session.apply(checklistEdits(now, ticked));
  const done = checklistState(knowledge, session.known()).filter((state) => state.done).length;
  prompter.say(`Sjekkliste: ${done} av ${points.length} punkter er på plass`, 'done');
  return 'answered';
}
