import { capitalise } from '../../norwegian/text.ts';
import type { Suggestion } from '../prompter.ts';
import { cursorMark, emptyEditor, renderEditor } from './editor.ts';
import { backHint, hanging, type Look, pointer } from './layout.ts';
import { offered, type TextSpec, type TextState } from './text-state.ts';

/** Elsewhere than first, «?» is a letter like any other. */
const helpAlone = ['?', 'alene gir hjelp'] as const;

/** The keys that do something now, and what. */
export function hintsOf(state: TextState, spec: TextSpec): (readonly [string, string])[] {
  const { shape, frame, ownEditor } = spec;
  const suggestions = offered(state, spec);
  const elsewhere = ownEditor ? [['Ctrl+O', 'eget skriveprogram'] as const] : [];
  if (state.editor !== undefined || suggestions.length === 0) {
    const enter = shape === 'list' ? 'ny linje, og ferdig på tom linje' : 'lagre';
    const line = shape === 'paragraphs' ? [['Alt+Enter', 'nytt avsnitt'] as const] : [];
    const help = state.editor?.text ? [] : [helpAlone];
    if (state.selected)
      return [['Skriv', 'svaret på nytt'], ['←', 'rett på det du skrev'], ...backHint(frame)];
    const again = state.replaced === undefined ? [] : [['↑', 'det du skrev først'] as const];
    return [['Enter', enter], ...again, ...line, ...elsewhere, ...backHint(frame), ...help];
  }
  const others =
    suggestions.length > 1 ? [['↑↓', state.draft ? 'det du skrev' : 'andre forslag'] as const] : [];
  const use = suggestions[state.suggestion]?.standing ? 'behold svaret' : 'bruk forslaget';
  return [
    ['Enter', use],
    ['Tab', 'endre det'],
    ...others,
    ['Skriv', 'noe eget'],
    ...elsewhere,
    ...backHint(frame),
    helpAlone,
  ];
}

/** The lines around the cursor that there is room for. */
function aroundCursor(lines: readonly string[], rows: number): readonly string[] {
  const cursor = lines.findIndex((line) => line.includes(cursorMark));
  const last = Math.max(rows, Math.min(lines.length, cursor + 2));
  return lines.slice(Math.max(0, last - rows), last);
}

/** What a text on offer is: the answer that stands, or which of the suggestions; nothing above the only one. */
function heading(shown: Suggestion, { suggestion }: TextState, suggestions: readonly Suggestion[]): string[] {
  if (shown.standing) return shown.reason ? [capitalise(shown.reason)] : [];
  const first = suggestions.findIndex(({ standing }) => !standing);
  const count = suggestions.length - first;
  return suggestions.length > 1 ? [`Forslag ${suggestion - first + 1} av ${count}`] : [];
}

/** What there is to say of a suggestion, apart from the text so that nobody takes it for a part of it. */
function advice({ reason, standing }: Suggestion, shape: TextSpec['shape'], look: Look): string[] {
  if (reason === undefined || standing) return [];
  const lines = hanging(reason, `${look.symbols.arrow} `, look);
  return shape === 'line' ? lines : ['', ...lines];
}

/** What is written or suggested, in so many rows. */
export function body(state: TextState, spec: TextSpec, rows: number, look: Look): string[] {
  const { colour, width } = look;
  const { example, shape } = spec;
  const suggestions = offered(state, spec);
  const first = `${pointer(look)} `;
  const suggestion = state.editor === undefined ? suggestions[state.suggestion] : undefined;
  if (suggestion) {
    return [
      ...heading(suggestion, state, suggestions).map((line) => colour.dim(line)),
      ...hanging(suggestion.text, first, look).map((line) => colour.cyan(line)),
      ...advice(suggestion, shape, look).map((line) => colour.dim(line)),
    ];
  }
  const editor = state.editor ?? emptyEditor;
  const lines = renderEditor(editor, width - first.length, state.selected).map(
    (line, index) => (index === 0 ? first : '  ') + line,
  );
  const tip = editor.text === '' && example ? hanging(`For eksempel: ${example}`, '  ', look) : [];
  return [...aroundCursor(lines, rows), ...tip.map((line) => colour.dim(line))];
}
