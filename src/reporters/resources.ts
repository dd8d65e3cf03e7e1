import type { ResourceTheme } from '../knowledge/schemas.ts';
import { type Style, wrap } from '../terminal.ts';
import { formatJson } from './problems.ts';

const indent = '    ';

/** One place: what it is, what one gets there, where it is found and from when that was true. */
function place(
  { navn, tekst, nettadresse, år }: ResourceTheme['steder'][number],
  { colour, symbols, width }: Style,
) {
  const lines = [
    wrap(colour.bold(navn), width, indent, `  ${symbols.bullet} `),
    wrap(`${tekst} ${colour.dim(`(${år})`)}`, width, indent),
    // Never broken: a terminal makes a link of it only when it is whole.
    ...(nettadresse ? [`${indent}${nettadresse}`] : []),
  ];
  return lines.join('\n');
}

/** The themes for a person to read; `all` adds how to see one of them alone. */
export function resourcesText(themes: readonly ResourceTheme[], all: boolean, style: Style): string {
  const { colour, width } = style;
  const blocks = themes.map(({ id, tittel, tekst, steder }) => {
    const heading = all ? `${colour.bold(tittel)} ${colour.dim(`(${id})`)}` : colour.bold(tittel);
    return [heading, wrap(tekst, width), ...steder.map((entry) => place(entry, style))].join('\n');
  });
  const notes = [
    'Årstallet viser når opplysningen er fra. Sjekk på nettsiden hva som gjelder nå.',
    ...(all ? [`Se bare ett tema: erfaring ressurser ${themes[0]?.id ?? ''}`] : []),
  ];
  return `${[...blocks, notes.map((note) => wrap(note, width)).join('\n')].join('\n\n')}\n`;
}

/** The same for a program to read. */
export function resourcesJson(themes: readonly ResourceTheme[]): string {
  return formatJson('ressurser', {
    temaer: themes.map(({ id, tittel, tekst, steder }) => ({
      id,
      tittel,
      tekst,
      steder: steder.map(({ navn, tekst: what, nettadresse, år, kilder }) => ({
        navn,
        tekst: what,
        nettadresse: nettadresse ?? null,
        år,
        kilder: kilder ?? [],
      })),
    })),
  });
}
