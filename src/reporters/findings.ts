import stringWidth from 'fast-string-width';
import { type FindingLevel, findingLevels } from '../knowledge/levels.ts';
import type { Readability } from '../rules/checks/language.ts';
import type { Finding } from '../rules/finding.ts';
import { type Style, type Symbols, wrap } from '../terminal.ts';
import { byGravity, type CheckReport, countLevels, summary } from './check-report.ts';
import { commandFor } from './command.ts';
import { excerptLines } from './excerpt.ts';
import { formatJson, problemFields } from './problems.ts';

interface View {
  /** Whether to tell why, and where the advice comes from (`--forklar`). */
  readonly explain: boolean;
  /** Title of a source, recommendation or fact by its id. */
  readonly titleOf: (id: string) => string;
}

const indent = '  ';
const words: Readonly<Record<FindingLevel, string>> = { feil: 'Feil', advarsel: 'Advarsel', tips: 'Tips' };
const meanings: Readonly<Record<FindingLevel, string>> = {
  feil: 'Feil er mot loven, eller mot det rollen bygger på.',
  advarsel: 'Advarsler er mot rådene, eller kommer an på noe som ikke står der.',
  tips: 'Tips er forslag.',
};

/** No check by rules knows every unlawful demand, and a clean report must not pass for a lawyer's word. */
const NOT_ALL =
  'Sjekken finner ikke alt. Spør HR om krav som gjelder alder, kjønn, helse, straff eller privatliv.';

/** The report for a person to read: each finding with its place, its words marked, what to do, and where that comes from. */
export function formatFindings(report: CheckReport, style: Style, view: View): string {
  const { findings, ignored, parts } = report;
  const told = new Set<string>();
  const blocks = byGravity(findings).map((finding) => {
    const again = told.has(finding.rule);
    told.add(finding.rule);
    return formatFinding(finding, again, style, view);
  });
  const left = ignored.map(({ finding, reason }) =>
    wrap(
      `${placeOf(finding)}${finding.rule}: ${reason}`,
      style.width,
      `${indent}  `,
      `${indent}${style.symbols.bullet} `,
    ),
  );
  const reading = readingLines(report, view.explain ? parts : [], style);
  const sections = [
    ...blocks,
    ...(left.length > 0 ? [`Sett bort fra, slik profilen sier under unntak:\n${left.join('\n')}`] : []),
    ...(reading.length > 0 ? [reading.join('\n')] : []),
    [
      ...(report.basis ? [wrap(report.basis, style.width)] : []),
      wrap(style.colour.bold(summary(report)), style.width),
      ...legend(findings, style),
      ...more(findings, view, style),
      wrap(NOT_ALL, style.width),
    ].join('\n'),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** The same for a program to read, in the contract's form. */
export function findingsJson({ findings, ignored, readability, parts, warnings }: CheckReport): string {
  return formatJson('sjekk', {
    funn: findings.map(({ file, rule, level, line, column, message, advice, sources }) => ({
      fil: file ?? '-',
      regel: rule,
      nivå: level,
      linje: line,
      kolonne: column,
      melding: message,
      råd: advice,
      kilder: sources,
    })),
    antall: { ...countLevels(findings), ignorert: ignored.length },
    ignorert: ignored.map(({ finding, reason }) => ({ regel: finding.rule, grunn: reason })),
    lesbarhet: readability && {
      liks: Math.round(readability.lix),
      nivå: readability.band,
      deler: parts.map(({ heading, lix, band }) => ({ tittel: heading, liks: Math.round(lix), nivå: band })),
    },
    merknader: problemFields(warnings),
  });
}

/** One finding; `again` leaves out what was said of the same rule above. */
function formatFinding(finding: Finding, again: boolean, style: Style, view: View): string {
  const { colour, symbols, width } = style;
  const { level, rule, message, excerpt } = finding;
  const paint = { feil: colour.red, advarsel: colour.yellow, tips: colour.cyan }[level];
  const sign = paint(`${signOf(level, symbols)} ${words[level]}`);
  return [
    ...headLines(placeOf(finding), `${sign}  ${colour.dim(rule)}`, width),
    wrap(message, width, indent),
    ...(excerpt ? excerptLines(excerpt, style) : []),
    ...answerLine(finding, style),
    ...(again ? [] : adviceLines(finding, style, view)),
  ].join('\n');
}

/** Place and level on one line; where a long path leaves no room for both, below one another. */
function headLines(place: string, mark: string, width: number): string[] {
  if (stringWidth(place) + stringWidth(mark) <= width) return [`${place}${mark}`];
  return [wrap(place.trimEnd(), width), wrap(mark, width, indent)];
}

/** How to give the answer that is missing. */
function answerLine({ section, file }: Finding, { width }: Style): string[] {
  if (section === undefined || file === null) return [];
  return [wrap(`Svar med: ${commandFor(`erfaring endre ${section}`, file)}`, width, indent)];
}

function adviceLines({ why, advice, sentence, sources }: Finding, style: Style, view: View): string[] {
  const { colour, symbols, width } = style;
  const hang = `${indent}${indent}`;
  const marks = view.explain
    ? sources.map((id) => `${id}: ${view.titleOf(id)}`)
    : [`Kilde: ${sources.join(', ')}`];
  return [
    ...(view.explain ? [wrap(`Hvorfor: ${why}`, width, hang, indent)] : []),
    wrap(advice, width, hang, `${indent}${symbols.arrow} `),
    ...(sentence ? [wrap(`«${sentence}»`, width, hang)] : []),
    ...marks.map((mark) => wrap(colour.dim(mark), width, hang, indent)),
  ];
}

/** `erfaring.yaml:12:3  `, only the file for something that is missing, and nothing for standard input. */
function placeOf({ file, line, column }: Finding): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  return place === '' ? '' : `${place}  `;
}

function signOf(level: FindingLevel, symbols: Symbols): string {
  return { feil: symbols.error, advarsel: symbols.warn, tips: symbols.bullet }[level];
}

function readingLines(
  { readability }: CheckReport,
  parts: readonly Readability[],
  { width }: Style,
): string[] {
  if (!readability) return [];
  const row = (name: string, { lix, band }: Readability, first: string) =>
    wrap(`${name}: liks ${Math.round(lix)}, ${band} å lese`, width, `${first}  `, first);
  const named = parts.filter(({ heading }) => heading !== null);
  return [row('Lesbarhet', readability, ''), ...named.map((part) => row(`«${part.heading}»`, part, indent))];
}

/** What the levels mean, for those that are there. */
function legend(findings: readonly Finding[], { width }: Style): string[] {
  const there = findingLevels.filter((level) => findings.some((finding) => finding.level === level));
  return there.length > 0 ? [wrap(there.map((level) => meanings[level]).join(' '), width)] : [];
}

function more(findings: readonly Finding[], { explain }: View, { width }: Style): string[] {
  const [first] = byGravity(findings);
  if (!first || explain) return [];
  return [
    wrap(
      `Hvorfor, og hvem som sier det: legg til --forklar, eller kjør erfaring forklar ${first.rule}`,
      width,
    ),
  ];
}
