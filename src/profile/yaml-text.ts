/*
 * Writing single texts as YAML. The library's own writer re-wraps and re-quotes; here the rule is
 * that a manager sees the text as it is, with quotation marks only where YAML needs them.
 */

// What a plain value can't begin with: `-`, `?` and `:` only count when white space follows.
const reservedStart = /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?=\s|$))/u;
// What would end a plain value, or start a comment in it.
const breaksPlain = /: |:$|\s#/u;
const breaksPlainInFlow = /[,[\]{}]|:(?=[\s,[\]{}"']|$)/u;
// Control characters, separators of lines, marks and halves of surrogate pairs: only an escape carries these safely.
const needsEscape = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;
// Read back as an empty value or as a marker between documents.
const special = /^(?:~|null|Null|NULL|---|\.\.\.)$/u;

/** The text in quotation marks: double ones, or single ones where the text itself has double ones or backslashes. */
export function quote(text: string): string {
  if (/["\\]/u.test(text) && !text.includes("'") && !needsEscape.test(text)) return `'${text}'`;
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The text on one line, bare when YAML reads it back as it is; `flow` = between `[ ]` or `{ }`. */
export function inline(text: string, flow: boolean): string {
  const bare =
    text !== '' &&
    text === text.trim() &&
    !reservedStart.test(text) &&
    !breaksPlain.test(text) &&
    !needsEscape.test(text) &&
    !special.test(text) &&
    !(flow && (breaksPlainInFlow.test(text) || /^[-?:]/u.test(text)));
  return bare ? text : quote(text);
}

/** Text of several lines under `|`, each line after `indent`; undefined where that form can't hold the text exactly. */
export function blockScalar(text: string, indent: string, newline: string): string | undefined {
  const body = text.replace(/\n$/u, '');
  const lines = body.split('\n');
  const fits =
    lines.length > 1 &&
    /^\S/u.test(body) &&
    /\S$/u.test(body) &&
    lines.every((line) => line === '' || (/\S/u.test(line) && !line.startsWith('\t'))) &&
    !needsEscape.test(body.replaceAll('\n', ''));
  if (!fits) return undefined;
  const header = body === text ? '|-' : '|';
  return [header, ...lines.map((line) => (line === '' ? '' : indent + line))].join(newline);
}
