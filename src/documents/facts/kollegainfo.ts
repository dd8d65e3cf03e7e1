import type { Profile } from '../../profile/schema.ts';
import type { View } from './view-value.ts';

/** How many tasks fit on the one page; the job description has them all. */
const mostRows = 4;

/** What only the page to the colleagues says: some of the tasks, beside as many that aren't. */
export function colleaguePageFacts({ oppgaver }: Profile): View {
  const levels = [oppgaver.individ ?? [], oppgaver.gruppe ?? [], oppgaver.system ?? []];
  const not = oppgaver.ikke ?? [];
  const all = levels.reduce((sum, tasks) => sum + tasks.length, 0);
  const rows = Math.min(mostRows, all, not.length);
  const tasks = someOfEach(levels, rows > 0 ? rows : mostRows);
  return {
    rader: tasks.slice(0, rows).map((oppgave, index) => ({ oppgave, ikke: not[index] ?? '' })),
    /** Where nothing is said about what isn't a task, or the other way round, the tasks stand alone. */
    oppgaver: rows > 0 ? [] : tasks,
    ikke: rows > 0 ? [] : not.slice(0, mostRows),
    flere: all > tasks.length || not.length > Math.max(rows, rows > 0 ? 0 : mostRows),
  };
}

/** So many tasks, taken in turn from each level, in the order of the levels. */
function someOfEach(levels: readonly (readonly string[])[], count: number): string[] {
  const longest = Math.max(...levels.map((tasks) => tasks.length));
  const turns = Array.from({ length: longest }, (_, turn) => levels.map((tasks) => tasks[turn]));
  const chosen = new Set(
    turns
      .flat()
      .filter((task) => task !== undefined)
      .slice(0, count),
  );
  return levels.flat().filter((task) => chosen.has(task));
}
