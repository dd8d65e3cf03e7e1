import type HandlebarsTypes from 'handlebars';
import * as runtime from 'handlebars/runtime.js';

/*
 * Handlebars' runtime, which fills templates that are compiled already, and the compiler, which only a
 * manager's own templates need. The package has no types for either alone.
 */

export type Engine = typeof HandlebarsTypes;
/** A template as the compiler leaves it. */
export type Specification = TemplateSpecification;

export const engine = ((runtime as { default?: unknown }).default ?? runtime) as Engine;

/** The compiler: large, and loaded only when it is needed. */
export async function loadCompiler(): Promise<Pick<Engine, 'precompile'>> {
  // @ts-expect-error The package has no types for its own parts.
  const compiler = (await import('handlebars/dist/cjs/handlebars.js')) as { default: Engine };
  return compiler.default;
}
