import type { Knowledge } from '../knowledge/index.ts';
import type { QuestionFile } from '../knowledge/questions.ts';
import type { ChecklistPoint } from '../knowledge/schemas.ts';
import { answered, type Edit } from './edit.ts';
import { holdAll, type Known } from './known.ts';

/** One of the ten points as it stands. */
export interface PointState {
  readonly point: ChecklistPoint;
  readonly done: boolean;
  /** Ticked by the answers, not by the manager. */
  readonly follows: boolean;
  /** Stage at which it can be ticked. */
  readonly stage: QuestionFile['stadium'];
  /** Only the manager can tell. */
  readonly asked: boolean;
}

/** Whether the answers alone tick a point. */
const isFollowed = ({ følger_av, bekreftes }: QuestionFile['sjekkliste'][number]) =>
  følger_av !== undefined && bekreftes === undefined;

const donePath = (point: ChecklistPoint) => ['sjekkliste', point.nøkkel, 'gjort'];

/** The ten points, in order, with what the answers say of each. Source: V1.1–V1.10. */
export function checklistState(knowledge: Knowledge, known: Known): PointState[] {
  const stages = knowledge.questions();
  return knowledge.checklist().map((point): PointState => {
    const stage = stages.find(({ sjekkliste }) => sjekkliste.some(({ punkt }) => punkt === point.nøkkel));
    const rule = stage?.sjekkliste.find(({ punkt }) => punkt === point.nøkkel);
    const follows = rule !== undefined && isFollowed(rule) && holdAll(rule.følger_av, known);
    const section = known.profile.sjekkliste as Record<string, { gjort?: boolean | undefined } | undefined>;
    return {
      point,
      follows,
      done: follows || section[point.nøkkel]?.gjort === true,
      stage: stage?.stadium ?? 'etter-valget',
      asked: rule === undefined || !isFollowed(rule),
    };
  });
}

/** Whether the checklist screen of a stage has been answered. */
export function checklistAnswered(stage: QuestionFile, knowledge: Knowledge, { stateOf }: Known): boolean {
  return knowledge
    .checklist()
    .filter(({ nøkkel }) => stage.sjekkliste.some(({ punkt }) => punkt === nøkkel))
    .every((point) => stateOf(donePath(point)) !== 'unasked');
}

/**
 * The edits of a stage's checklist screen: the points of this stage and those before, each ticked or not. A point
 * that follows from the answers is ticked; one the manager ticked by hand stays as the manager says.
 */
export function checklistEdits(points: readonly PointState[], ticked: ReadonlySet<string>): Edit[] {
  return points.map(({ point, follows }) =>
    answered(donePath(point), follows || ticked.has(point.nøkkel) ? 'ja' : 'nei'),
  );
}
