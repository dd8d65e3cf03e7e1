/*
 * What makes documents, in a bundle of its own: making one ad is mostly start-up, and questions, rules and the
 * reading of other people's Word files would make that longer.
 */
export const commands = {
  document: () => import('./commands/document.ts'),
} as const;

export { createContext } from './commands/context.ts';
export { reportFailure } from './commands/failure.ts';

export type Papers = typeof import('./papers.ts');
