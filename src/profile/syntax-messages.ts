import type { CST, YAMLError } from 'yaml';
import type { Problem } from '../errors.ts';
import type { Source } from './source.ts';
import {
  type Context,
  closeQuoteHint,
  misplaced,
  missing,
  nestedKey,
  reserved,
  type Slip,
} from './syntax-layout.ts';
import { quoteHint } from './yaml-hints.ts';

/*
 * What the YAML library says in English and in the words of the YAML specification, said as what a
 * manager did and can do. The library has one code for several slips, so some are told apart by its
 * message; the table of bad files in the tests fails if those ever change.
 */

const other: Slip = {
  message: 'Linjen følger ikke reglene for YAML.',
  hint: 'Skriv «nøkkel: verdi», eller «- punkt» i en liste. Sett anførselstegn rundt tekst med spesielle tegn.',
};

/** An error of the YAML library as a problem in Norwegian. */
export function explain(source: Source, tokens: readonly CST.Token[], error: YAMLError): Problem {
  const offset = Math.min(error.pos[0], source.text.length);
  const context = { source, tokens, offset, line: source.lineAt(offset), english: error.message };
  const { at, message, hint } = unclosedQuote(context) ?? slip(error.code, context);
  return source.problem(at ?? offset, message, hint);
}

function slip(code: YAMLError['code'], context: Context): Slip {
  const { line, english } = context;
  switch (code) {
    case 'TAB_AS_INDENT':
      return misplaced(context);
    case 'BAD_INDENT':
      return english.startsWith('Flow') ? unclosedBracket(context) : misplaced(context);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return english.startsWith('A block sequence') ? misplaced(context) : nestedKey(context);
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return missing(context);
    case 'UNEXPECTED_TOKEN':
      return unexpected(context);
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
      return reservedStart(context);
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'Omvendt skråstrek («\\») betyr noe eget mellom doble anførselstegn.',
        hint: 'Bruk enkle anførselstegn rundt teksten, eller skriv «\\\\» for hver skråstrek.',
      };
    case 'BLOCK_IN_FLOW':
      return {
        message: 'Mellom [ ] og { } skal verdiene skilles med komma.',
        hint: 'Skriv heller en verdi på hver linje.',
      };
    case 'KEY_OVER_1024_CHARS':
      return { message: 'Det står for mye tekst foran kolonet.', hint: quoteHint(line) };
    case 'RESOURCE_EXHAUSTION':
      return { message: 'Filen har altfor mange nivåer inni hverandre.' };
    default:
      return other;
  }
}

function unexpected(context: Context): Slip {
  const { line, english, source, offset } = context;
  if (english.startsWith('Block scalar') || english.startsWith('Not a YAML token')) {
    const message = '«|» eller «>» først i en verdi betyr at teksten kommer på linjene under.';
    return { message, hint: quoteHint(line) };
  }
  if (english.includes('block-seq-ind')) {
    return {
      message: 'Et listepunkt kan ikke stå på samme linje som nøkkelen.',
      hint: `Flytt streken til linjen under, og rykk den inn. ${quoteHint(line)}`,
    };
  }
  if (english.startsWith('Unexpected ,')) return { message: 'Her er det et komma for mye.' };
  const value = /^\s*(?:- +)?(?:[\p{L}\p{N}_]+: +)?(.)/u.exec(line)?.[1] ?? '';
  if (/[*&!\]}]/u.test(value)) return reserved(value, line);
  if (!english.endsWith('at node end')) return other;
  if (/["']/u.test(value)) {
    return {
      message: 'Det står mer tekst etter anførselstegnet som avslutter verdien.',
      hint: quoteHint(line),
    };
  }
  const root = source.position(offset).column === 1;
  return root ? misplaced(context) : { message: 'Her står det noe mer enn verdien.', hint: quoteHint(line) };
}

const reservedStart = ({ source, offset, line }: Context) => reserved(source.text.charAt(offset), line);

/** A bracket that is never closed swallows the rest of the file: point at where it opens. */
function unclosedBracket({ tokens, offset }: Context): Slip {
  let open: CST.SourceToken | undefined;
  for (const token of tokens) {
    if (token.type === 'flow-collection' && token.start.offset < offset) open = token.start;
  }
  const { source: bracket = '[', offset: at = offset } = open ?? {};
  return {
    at,
    message: `«${bracket}» blir ikke lukket.`,
    hint: `Sett «${bracket === '{' ? '}' : ']'}» der listen slutter, eller skriv ett punkt på hver linje med strek foran.`,
  };
}

/**
 * A quotation mark that isn't closed on its own line: the library finds out at the next mark, which may be
 * far below, or at the end.
 */
function unclosedQuote({ source, tokens, offset, line, english }: Context): Slip | undefined {
  const atEnd = english.startsWith('Missing closing');
  if (!atEnd && !english.endsWith('at node end') && !english.startsWith('Implicit keys')) return undefined;
  for (const token of tokens) {
    if (token.type !== 'single-quoted-scalar' && token.type !== 'double-quoted-scalar') continue;
    const end = token.offset + token.source.length;
    const swallowed = atEnd
      ? end === offset
      : token.source.includes('\n') && end <= offset && source.lineAt(end) === line;
    if (!swallowed) continue;
    return {
      at: token.offset,
      message: `Anførselstegnet (${token.source.charAt(0)}) blir ikke lukket på samme linje.`,
      hint: closeQuoteHint,
    };
  }
  return undefined;
}
