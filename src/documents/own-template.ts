import { compileOptions } from './compile-options.ts';
import { loadCompiler, type Specification } from './handlebars.ts';
import { TemplateError } from './templates.ts';

interface ParseFault extends Error {
  readonly lineNumber?: number;
  readonly column?: number;
}

function explain(fault: ParseFault): string {
  const helper = /unknown helper (.+?)(?: - \d+:\d+)?$/u.exec(fault.message)?.[1];
  if (helper) return `Hjelperen «${helper}» finnes ikke.`;
  const mismatch = /^(.+?) doesn't match (.+?)(?: - \d+:\d+)?$/u.exec(fault.message);
  if (mismatch) return `«${mismatch[1]}» er åpnet, men «${mismatch[2]}» lukkes.`;
  return 'Malen er skrevet feil her: se etter en krøllparentes eller en {{/if}} som mangler.';
}

/**
 * Compiles a manager's own template. The compiler is large and only loaded here. A template becomes code:
 * it is the manager's own file, run with the manager's own rights.
 * Throws TemplateError, with line and column where Handlebars tells them.
 */
export async function compileOwnTemplate(text: string, file: string): Promise<Specification> {
  const compiler = await loadCompiler();
  try {
    const code = compiler.precompile(text, compileOptions);
    return new Function(`return (${String(code)})`)() as Specification;
  } catch (error) {
    const fault = error as ParseFault;
    // The parser itself tells the line in its message only.
    const line =
      fault.lineNumber ?? (Number(/^Parse error on line (\d+)/u.exec(fault.message)?.[1] ?? 0) || null);
    const { column } = fault;
    throw new TemplateError(explain(fault), file, line, column === undefined ? null : column + 1);
  }
}
