/*
 * Everything but the command line itself, what makes documents (papers.ts) and what checks them (check.ts), in one
 * bundle that is fetched when a command runs. Each command is evaluated only when it is asked for.
 */
export const commands = {
  status: () => import('./commands/status.ts'),
  init: () => import('./commands/init.ts'),
  endre: () => import('./commands/endre.ts'),
  lonn: () => import('./commands/lonn.ts'),
  forklar: () => import('./commands/forklar.ts'),
  ressurser: () => import('./commands/ressurser.ts'),
  sjekkliste: () => import('./commands/sjekkliste.ts'),
  maler: () => import('./commands/maler.ts'),
  fullforing: () => import('./commands/fullforing.ts'),
} as const;

export { type Context, createContext, type Streams } from './commands/context.ts';
export { reportFailure } from './commands/failure.ts';

export type Program = typeof import('./program.ts');
