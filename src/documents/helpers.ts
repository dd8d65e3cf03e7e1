import { escapeMarkdown } from '../formats/escape.ts';
import { joinList } from '../norwegian/text.ts';
import type { helperNames } from './compile-options.ts';
import { engine } from './handlebars.ts';
import type { SourceMarks } from './source-marks.ts';

type HelperName = (typeof helperNames)[number];
type Helper = (...values: never[]) => unknown;

const { SafeString } = engine;

/** Handlebars hands every helper its options last. */
interface Options {
  readonly name: string;
  readonly hash: Record<string, unknown>;
  readonly loc?: { readonly start: { readonly line: number; readonly column: number } };
}

/** A helper used wrongly; the place is added by `render.ts`, which knows the template's name. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
  readonly line: number | null;
  readonly column: number | null;

  constructor(message: string, options: Options | undefined) {
    super(message);
    this.line = options?.loc?.start.line ?? null;
    this.column = options?.loc ? options.loc.start.column + 1 : null;
  }
}

function text(value: unknown, options: Options): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new TemplateFault(
    `Hjelperen «${options.name}» trenger en tekst, men fikk ${value === undefined ? 'et felt som ikke finnes' : 'noe annet'}.`,
    options,
  );
}

/** The Markdown escaper as Handlebars calls it: for text, and for what a helper has made already. */
export function escapeExpression(value: unknown): string {
  if (value instanceof SafeString) return String(value);
  if (value === null || value === undefined || value === false) return '';
  // A whole section, or a list: `[object Object]` helps nobody.
  if (typeof value === 'object')
    throw new TemplateFault('Her står det noe som har flere deler. Skriv hvilken del du vil ha.', undefined);
  return escapeMarkdown(String(value), { context: 'line' });
}

/** The helpers of one document. `marks` collects what the document cites. */
export function createHelpers(marks: SourceMarks): Record<HelperName, Helper> {
  return {
    avsnitt: (value: unknown, options: Options) =>
      new SafeString(escapeMarkdown(text(value, options), { context: 'paragraph' })),
    er: (...values: unknown[]) => {
      const [subject, ...wanted] = values.slice(0, -1);
      return wanted.includes(subject);
    },
    kilde: (...values: unknown[]) => {
      const options = values.at(-1) as Options;
      const ids = values
        .slice(0, -1)
        .flat()
        .map((id) => text(id, options));
      const mark = marks.cite(ids);
      if (typeof mark !== 'string') throw new TemplateFault(`Kilden «${mark.unknown}» finnes ikke.`, options);
      return new SafeString(mark);
    },
    liste: (values: unknown, options: Options) => {
      if (!Array.isArray(values)) throw new TemplateFault('Hjelperen «liste» trenger en liste.', options);
      const word = options.hash.ord === 'eller' ? 'eller' : 'og';
      return new SafeString(
        joinList(
          values.map((value) => escapeExpression(value)),
          word,
        ),
      );
    },
    liten: (value: unknown, options: Options) => {
      const [first = '', second = ''] = text(value, options);
      // «NAV» and «DPS» keep their capitals; only a word that merely begins a sentence loses its own.
      const keeps = second !== second.toLowerCase();
      return keeps ? text(value, options) : first.toLowerCase() + text(value, options).slice(first.length);
    },
    setning: (value: unknown, options: Options) => {
      const sentence = text(value, options).trim();
      return /[.!?…:]$/u.test(sentence) ? sentence : `${sentence}.`;
    },
  };
}
