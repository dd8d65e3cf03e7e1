import type { PointState, PointStatus } from '../documents/facts/checklist.ts';
import type { Readiness } from '../documents/facts/readiness.ts';
import { formatDateShort } from '../norwegian/dates.ts';
import { type Style, wrap } from '../terminal.ts';
import { formatJson } from './problems.ts';

/** So many of the gaps that matter most are named. */
const named = 3;

const words: Readonly<Record<PointStatus, string>> = {
  gjort: 'gjort',
  klar: 'klar til å krysses av',
  gjenstår: 'gjenstår',
};

/** The ten points with status in words and mark, who and when, what remains, and how to tick them. */
export function formatChecklist(points: readonly PointState[], ready: Readiness, style: Style): string {
  const { colour, symbols, width } = style;
  const marks: Readonly<Record<PointStatus, string>> = {
    gjort: colour.green(`[${symbols.ok}]`),
    klar: '[ ]',
    gjenstår: '[ ]',
  };
  const lines = points.map(({ point, status, responsible, date, missing }) => {
    const who = [responsible, date && formatDateShort(date)].filter(Boolean).join(', ');
    const details = [
      `${point.nøkkel}: ${words[status]}${who ? ` (${who})` : ''}`,
      ...(missing.length > 0 ? [`mangler: ${missing.join(', ').toLowerCase()}`] : []),
      ...(status === 'gjort' ? [] : [`hjelp: ${point.kommando}`]),
    ];
    const text = wrap(point.tekst, width, '    ', `${marks[status]} `);
    return `${text}\n${details.map((detail) => colour.dim(wrap(detail, width, '      ', '    '))).join('\n')}`;
  });
  const done = points.filter(({ status }) => status === 'gjort').length;
  const gaps = ready.gaps
    .slice(0, named)
    .map(({ mangler }) => wrap(mangler, width, '    ', `  ${symbols.bullet} `));
  return [
    ...lines,
    '',
    `${done} av ${points.length} punkter er gjort. ${ready.met} av ${ready.total} råd om forarbeidet er fulgt.`,
    ...(gaps.length > 0 ? ['Dette betyr mest nå:', ...gaps] : []),
    '',
    wrap(
      'Kryss av: erfaring sjekkliste --kryss kolleger. Som papir: erfaring sjekkliste --format docx',
      width,
    ),
    '',
  ].join('\n');
}

/** The same for a program to read. */
export function checklistJson(points: readonly PointState[], ready: Readiness): string {
  return formatJson('sjekkliste', {
    punkter: points.map(({ point, status, responsible, date, missing }) => ({
      id: point.id,
      nøkkel: point.nøkkel,
      status,
      ansvarlig: responsible ?? null,
      dato: date ? formatDateShort(date) : null,
      mangler: missing,
    })),
    råd: { fulgt: ready.met, av: ready.total },
  });
}
