import type { Explanation } from '../knowledge/explain.ts';
import type { Terminal } from '../terminal.ts';

type Style = Pick<Terminal, 'colour' | 'wrap'>;

const shown = 4;

function sources(explanation: Explanation): string[] {
  return explanation.sources.map(({ title, place, address }) =>
    [title, place, address].filter(Boolean).join(', '),
  );
}

/** What an id means, for a person to read. */
export function explanationText(explanation: Explanation, { colour, wrap }: Style): string {
  const { id, text, why, unverified, newer, carriers } = explanation;
  const block = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`${colour.bold(title)}\n${lines.map((line) => wrap(line, 2)).join('\n')}`] : [];
  const met = carriers.slice(0, shown).map((carrier) => `${carrier.kind}: ${carrier.text}`);
  const rest = carriers.length - met.length;
  return [
    wrap(`${colour.bold(id)}  ${text}`),
    ...block('Hvorfor', why ? [why] : []),
    ...block('Kilde', sources(explanation)),
    ...(unverified ? [wrap('Vi har ikke lest denne kilden selv. Sjekk med HR eller en jurist før du bruker den.')] : []),
    ...block('Nyere, og går foran', newer.map((fact) => `${fact.id}: ${fact.text}`)),
    ...block('Her møter du det', rest > 0 ? [...met, `og ${rest} til`] : met),
  ].join('\n\n');
}

/** The same as the contract's JSON. */
export function explanationJson(explanation: Explanation): string {
  const { id, kind, text, why, unverified, newer, carriers } = explanation;
  return JSON.stringify({
    versjon: 1,
    kommando: 'forklar',
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
  });
}
