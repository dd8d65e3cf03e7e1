/*
 * What checks profiles and ads, in a bundle of its own: checking one ad is mostly start-up, and neither questions nor
 * Word files are made here.
 */
export const commands = {
  sjekk: () => import('./commands/sjekk.ts'),
} as const;

export { createContext } from './commands/context.ts';
export { reportFailure } from './commands/failure.ts';

export type Check = typeof import('./check.ts');
