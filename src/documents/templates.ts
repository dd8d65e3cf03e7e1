import { UserError } from '../errors.ts';
import { documentTemplates, partialTemplates } from '../generated/templates.ts';
import { type Engine, engine, type Specification } from './handlebars.ts';
import { createHelpers, escapeExpression, TemplateFault } from './helpers.ts';
import type { SourceMarks } from './source-marks.ts';
import type { View } from './view.ts';

// One escaper for every `{{…}}` in every template and partial. The property is shared by all instances
// of Handlebars, so it is set once, here.
engine.Utils.escapeExpression = escapeExpression;

/** A mistake in a template, with the template's name and the place, as far as Handlebars tells. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  constructor(
    message: string,
    readonly template: string,
    readonly line: number | null,
    readonly column: number | null,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

interface Located {
  readonly lineNumber?: number;
  readonly column?: number;
}

/** Handlebars' own errors in Norwegian; ours already are. */
function explain(error: Error): string {
  const missing = /^"(.+?)" not defined/u.exec(error.message)?.[1];
  if (missing) return `Feltet «${missing}» finnes ikke.`;
  const partial = /^The partial (.+?) could not be found/u.exec(error.message)?.[1];
  if (partial) return `Delmalen «${partial}» finnes ikke.`;
  return 'Malen kan ikke fylles ut: en hjelper eller en delmal mangler det den trenger.';
}

function locate(error: unknown, template: string): unknown {
  if (error instanceof TemplateError || error instanceof UserError) return error;
  if (error instanceof TemplateFault)
    return new TemplateError(error.message, template, error.line, error.column);
  if (!(error instanceof Error)) return error;
  const { lineNumber, column } = error as Located;
  return new TemplateError(
    explain(error),
    template,
    lineNumber ?? null,
    column === undefined ? null : column + 1,
    error,
  );
}

/** A template that names itself in the errors it throws, also when it runs as a partial of another. */
function compile(environment: Engine, name: string, specification: Specification) {
  const render = environment.template(specification);
  return (context: unknown, options?: object): string => {
    try {
      return render(context, options);
    } catch (error) {
      throw locate(error, name);
    }
  };
}

/**
 * Fills the template of that name and gives Markdown. `own` is a template of the manager's that is used
 * instead. Throws TemplateError where a template asks for something that isn't there.
 */
export function fillTemplate(name: string, view: View, marks: SourceMarks, own?: Specification): string {
  const environment = engine.create();
  const partials: Record<string, ReturnType<typeof compile>> = {};
  for (const [partial, specification] of Object.entries(partialTemplates)) {
    const short = partial.replace(/\.md$/u, '');
    partials[short] = compile(environment, `partials/${partial}.hbs`, specification() as Specification);
  }
  const file = `${name}.md`;
  const specification = own ?? (documentTemplates[file]?.() as Specification | undefined);
  if (!specification) throw new Error(`no template ${file}.hbs`);
  const helpers = createHelpers(marks);
  return compile(environment, `${file}.hbs`, specification)(view, { helpers, partials });
}
