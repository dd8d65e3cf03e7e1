import type { CST } from 'yaml';
import type { Source } from './source.ts';
import { quoteHint } from './yaml-hints.ts';

/* Slips of layout: where a line starts, and the colons, spaces and dashes that are missing from it. */

/** What went wrong on a line, and what to do about it. */
export interface Slip {
  /** Where to point, when not at the place that the library found. */
  readonly at?: number;
  readonly message: string;
  readonly hint?: string;
}

/** An error of the YAML library, and where it stands. */
export interface Context {
  readonly source: Source;
  /** All of them, in order. */
  readonly tokens: readonly CST.Token[];
  readonly offset: number;
  /** The line the error is on. */
  readonly line: string;
  /** The library's own message. */
  readonly english: string;
}

const indentHint =
  'Nøkler som hører sammen, skal stå rett under hverandre. Teksten under «|» skal stå lenger inn enn nøkkelen, hele veien like langt.';
const tabs = {
  message: 'Linjen er rykket inn med tabulator.',
  hint: 'Bruk mellomrom: to for hvert nivå.',
};
const indentation = 'Innrykket stemmer ikke med linjene rundt.';
const listIndentation = {
  message: 'Listepunktet står ikke på linje med de andre punktene.',
  hint: 'Alle strekene i en liste skal stå rett under hverandre, lenger inn enn nøkkelen.',
};
/** For a quotation mark without its other half. */
export const closeQuoteHint =
  'Sett det samme tegnet der teksten slutter. Skal teksten gå over flere linjer, så skriv «|» etter nøkkelen i stedet.';

/** A line that starts in the wrong place. */
export function misplaced(context: Context): Slip {
  const { line } = context;
  const start = lineStart(context);
  if (/^ *\t/u.test(line)) return { at: start + line.indexOf('\t'), ...tabs };
  const at = start + line.search(/\S|$/u);
  return /^ *-(?: |$)/u.test(line)
    ? { at, ...listIndentation }
    : { at, message: indentation, hint: indentHint };
}

const lineStart = ({ source, offset }: Context) => offset - source.position(offset).column + 1;

/** `tittel: Rådgiver: økonomi`, or a line under a value that stands too far in. */
export function nestedKey({ source, offset, line }: Context): Slip {
  const { text } = source;
  const end = text.indexOf('\n', offset);
  const rest = text.slice(offset, end === -1 ? undefined : end);
  if (/^[?:]/u.test(rest)) return reserved(rest.charAt(0), line);
  if (/:(?:\s|$)/u.test(rest)) {
    return {
      message: 'Verdien har kolon med mellomrom etter, og da leses det som en ny nøkkel.',
      hint: quoteHint(line),
    };
  }
  const deeper = /^(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*/u.exec(text.slice(end + 1));
  return {
    at: end + 1 + (deeper?.[0].length ?? 0),
    message: 'Linjen står for langt inn.',
    hint: 'En ny nøkkel skal stå rett under den forrige. Er det mer av teksten over, så skriv «|» etter nøkkelen og teksten på linjene under.',
  };
}

/** A colon, a space, a comma or a dash that isn't there. */
export function missing(context: Context): Slip {
  const { line, english } = context;
  const start = lineStart(context);
  if (english.startsWith('Comments')) {
    return { message: 'Det mangler mellomrom foran «#».', hint: quoteHint(line) };
  }
  if (english.startsWith('Missing ,')) return { message: 'Det mangler komma mellom verdiene.' };
  if (/^ *\t/u.test(line)) return misplaced(context);
  if (/["']\s*$/u.test(line)) {
    return {
      message: 'Linjen slutter med et anførselstegn som ikke åpnes på samme linje.',
      hint: closeQuoteHint,
    };
  }
  return (
    missingSpace(line, start) ??
    missingColon(line, start) ?? {
      at: start + line.search(/\S|$/u),
      message: 'Linjen er verken en nøkkel med kolon eller et listepunkt.',
      hint: 'Hører den til teksten over, så skriv «|» etter nøkkelen, og rykk alle linjene i teksten like langt inn.',
    }
  );
}

/** `tittel:Rådgiver`; `start` is the offset of the line. */
export function missingSpace(line: string, start: number): Slip | undefined {
  const hard = /^\s*(?:- +)?[\p{L}\p{N}_]+:(?=[^\S \t])/u.exec(line);
  if (hard) {
    const message = 'Etter kolonet står det et hardt mellomrom, som ofte følger med når tekst limes inn.';
    return { at: start + hard[0].length, message, hint: 'Slett det, og skriv et vanlig mellomrom.' };
  }
  const tight = /^\s*(?:- +)?(\p{L}[\p{L}\p{N}_]*):(?=[^\s/])/u.exec(line);
  if (!tight) return undefined;
  const mended = `${tight[0].trim()} ${line.slice(tight[0].length)}`;
  return {
    at: start + tight[0].length,
    message: `Det mangler mellomrom etter kolonet i «${tight[1]}:».`,
    hint: `Skriv: ${mended}`,
  };
}

function missingColon(line: string, start: number): Slip | undefined {
  const alone = /^\s*(?:- +)?([\p{L}\p{N}_]+)(?=\s*(?:#.*)?$)/u.exec(line);
  if (!alone) return undefined;
  return {
    at: start + alone[0].length,
    message: `Det mangler kolon etter «${alone[1]}».`,
    hint: `Skriv «${alone[1]}:» hvis det er en nøkkel. Hører ordet til teksten over, så rykk det inn.`,
  };
}

/** A value that begins with a character that means something to YAML. */
export function reserved(char: string, line: string): Slip {
  return { message: `En verdi kan ikke begynne med «${char}».`, hint: quoteHint(line) };
}
