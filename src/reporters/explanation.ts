import type { Explanation } from '../knowledge/explain.ts';
import type { RuleDetails } from '../knowledge/explain-rule.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { ProfileTexts } from '../profile/texts.ts';
import { type Style, wrap } from '../terminal.ts';
import { formatJson } from './problems.ts';

/** So many places where a manager meets a recommendation are shown; the rest are counted. */
const shown = 4;
const indent = '  ';

function sources(explanation: Explanation): string[] {
  return explanation.sources.map(({ title, place, address }) =>
    [title, place, address].filter(Boolean).join(', '),
  );
}

/** What an id means, for a person to read. */
export function explanationText(explanation: Explanation, { colour, width, symbols }: Style): string {
  const { id, text, why, unverified, newer, carriers } = explanation;
  const bullet = `${indent}${symbols.bullet} `;
  const block = (title: string, lines: readonly string[]) =>
    lines.length > 0
      ? [`${colour.bold(title)}\n${lines.map((line) => wrap(line, width, `${indent}  `, bullet)).join('\n')}`]
      : [];
  const met = carriers.slice(0, shown).map((carrier) => `${carrier.kind}: ${carrier.text}`);
  const rest = carriers.length - met.length;
  const parts = [
    wrap(`${colour.bold(id)}  ${text}`, width),
    ...block('Hvorfor', why ? [why] : []),
    ...ruleBlocks(explanation.rule).flatMap(([title, lines]) => block(title, lines)),
    ...block('Kilde', sources(explanation)),
    ...(unverified
      ? [wrap('Dette har vi ikke kontrollert mot kilden. Sjekk med HR eller en jurist.', width)]
      : []),
    ...block(
      'Nyere, og går foran',
      newer.map((fact) => `${fact.id}: ${fact.text}`),
    ),
    ...block('Her møter du det', rest > 0 ? [...met, `og ${rest} til`] : met),
  ];
  return `${parts.join('\n\n')}\n`;
}

function ruleBlocks(rule: RuleDetails | undefined): [title: string, lines: readonly string[]][] {
  if (!rule) return [];
  return [
    ['Nivå', [rule.level]],
    ['Råd', [rule.advice]],
    ['Slik kan du skrive', rule.sentence ? [rule.sentence] : []],
    ['Dette gir funn', rule.bad],
    ['Dette er greit', rule.good],
  ];
}

/** The same for a program to read. */
export function explanationJson(explanation: Explanation): string {
  const { id, kind, text, why, unverified, newer, carriers } = explanation;
  return formatJson('forklar', {
    id,
    slag: kind,
    tekst: text,
    hvorfor: why ?? null,
    kilder: explanation.sources.map(({ title, place, address }) => ({
      tittel: title,
      sted: place ?? null,
      nettadresse: address ?? null,
    })),
    bør_sjekkes: unverified,
    nyere: newer.map((fact) => ({ id: fact.id, tekst: fact.text })),
    møtes_i: carriers.map((carrier) => ({ slag: carrier.kind, tekst: carrier.text })),
    ...(explanation.rule && {
      nivå: explanation.rule.level,
      råd: explanation.rule.advice,
      ferdig_setning: explanation.rule.sentence ?? null,
      eksempler: { dårlige: explanation.rule.bad, gode: explanation.rule.good },
    }),
  });
}

/** Everything that can be explained: recommendations by theme, facts, sources. */
export function topicList(knowledge: Knowledge, { colour, width }: Style): string {
  const row = (id: string, text: string) => wrap(text, width, ' '.repeat(8), `${indent}${id.padEnd(5)} `);
  const themes = new Map<string, string[]>();
  for (const { id, tema, tekst } of knowledge.recommendations()) {
    themes.set(tema, [...(themes.get(tema) ?? []), row(id, tekst)]);
  }
  themes.set(
    'lov, lønn, språk og nyere fakta',
    knowledge.facts().map(({ id, tekst }) => row(id, tekst)),
  );
  themes.set(
    'regler i erfaring sjekk',
    knowledge.rules().map(({ id, melding }) => wrap(melding, width, ' '.repeat(8), `${indent}${id}: `)),
  );
  const blocks = [...themes].map(([theme, rows]) => `${colour.bold(theme)}\n${rows.join('\n')}`);
  return `${blocks.join('\n\n')}\n\nSe mer om ett av dem: erfaring forklar V6.8\n`;
}

/** The same for a program to read. */
export function topicsJson(knowledge: Knowledge): string {
  return formatJson('forklar', {
    råd: knowledge.recommendations().map(({ id, tema, tekst }) => ({ id, tema, tekst })),
    fakta: knowledge.facts().map(({ id, tekst }) => ({ id, tekst })),
    regler: knowledge.rules().map(({ id, nivå, melding }) => ({ id, nivå, melding })),
    kilder: knowledge.sources().map(({ id, tittel }) => ({ id, tittel })),
  });
}

type AnswerFlags = readonly (readonly [flag: string, path: string, list: boolean])[];

/** The flags of `erfaring init` for a program to read. */
export function flagsJson(flags: AnswerFlags, texts: ProfileTexts): string {
  const valg = flags.map(([flag, path, list]) => ({
    valg: `--${flag}`,
    sti: path,
    kan_gjentas: list,
    forklaring: texts.felt[path] ?? null,
  }));
  return formatJson('forklar', { valg });
}

/** The flags of `erfaring init`, one for each answer. */
export function flagList(flags: AnswerFlags, texts: ProfileTexts, { width }: Style): string {
  const rows = flags.map(([flag, path, list]) => {
    const comment = texts.felt[path];
    const many = list ? 'kan gjentas' : '';
    const note = [comment, many].filter(Boolean).join('; ');
    return `${indent}--${flag}${note ? `\n${wrap(note, width, ' '.repeat(6))}` : ''}`;
  });
  return `Hvert svar i profilen kan gis som et valg til erfaring init:\n\n${rows.join('\n')}\n`;
}
