import type { PayTableHelp } from '../knowledge/pay.ts';
import { type Style, wrap } from '../terminal.ts';
import { formatJson } from './problems.ts';

const indent = '  ';

/** How a pay table of the employer's own is written, for a person to read. */
export function payTableHelp(help: PayTableHelp, { colour, symbols, width }: Style): string {
  const { tittel, innledning, punkter, eksempler } = help;
  const bullet = `${indent}${symbols.bullet} `;
  const points = punkter.map((point) => wrap(point, width, ' '.repeat(bullet.length), bullet));
  const examples = eksempler.map(({ tittel: title, fil, tekst }) => {
    const lines = tekst.trimEnd().split('\n');
    return [`${colour.bold(title)} (${fil})`, ...lines.map((line) => `${indent}${indent}${line}`)].join('\n');
  });
  const parts = [colour.bold(tittel), wrap(innledning, width), points.join('\n'), ...examples];
  return `${parts.join('\n\n')}\n`;
}

/** The same for a program to read. */
export function payTableHelpJson({ id, tittel, innledning, punkter, eksempler }: PayTableHelp): string {
  const samples = eksempler.map((sample) => ({
    tittel: sample.tittel,
    fil: sample.fil,
    tekst: sample.tekst,
  }));
  return formatJson('forklar', {
    id,
    slag: 'hjelp',
    tekst: [tittel, innledning, ...punkter].join('\n'),
    eksempler: samples,
  });
}
