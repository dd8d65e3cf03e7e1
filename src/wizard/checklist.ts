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

/** Whether a stage has nothing to ask of the checklist: its own points, and those of the stages before it. */
export function checklistAnswered(stage: QuestionFile, knowledge: Knowledge, { stateOf }: Known): boolean {
  if (!stage.spør_sjekkliste) return true;
  const stages = knowledge.questions();
  const until = stages.slice(0, stages.findIndex(({ stadium }) => stadium === stage.stadium) + 1);
  const asked = new Set(until.flatMap(({ sjekkliste }) => sjekkliste.map(({ punkt }) => punkt)));
  return knowledge
    .checklist()
    .filter(({ nøkkel }) => asked.has(nøkkel))
    .every((point) => stateOf(donePath(point)) !== 'unasked');
}

/** The edits that tick the points which the answers tick now, and did not before. */
export function newlyFollowed(knowledge: Knowledge, before: Known, now: Known): Edit[] {
  const were = new Set(checklistState(knowledge, before).flatMap(({ point, done }) => (done ? [point] : [])));
  return checklistState(knowledge, now)
    .filter(({ point, follows }) => follows && !were.has(point))
    .map(({ point }) => answered(donePath(point), 'ja'));
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
