import { type Style, wrap } from '../terminal.ts';

export interface TemplateRow {
  readonly name: string;
  readonly description: string;
  /** The manager has a copy, which is used instead of ours. */
  readonly own: boolean;
}

/** The templates, which of them are the manager's own, and how to adapt one. */
export function templateList(
  rows: readonly TemplateRow[],
  folder: string,
  { colour, symbols, width }: Style,
): string {
  const column = Math.max(...rows.map(({ name }) => name.length)) + 4;
  const lines = rows.map(({ name, description, own }) => {
    const text = own ? `${description} ${symbols.arrow} din egen mal i ${folder} brukes` : description;
    return wrap(
      text,
      width,
      ' '.repeat(column),
      `  ${colour.bold(name)}${' '.repeat(column - name.length - 2)}`,
    );
  });
  const advice = `Vil du tilpasse en mal? «erfaring maler kopier annonse» legger den i ${folder}. Der kan du endre den i en teksteditor. Din utgave brukes i stedet for vår.`;
  return `${lines.join('\n')}\n\n${wrap(advice, width)}\n`;
}

/** What to do with the letterhead that was just written. */
export function letterheadAdvice({ width }: Style): string {
  const steps = [
    'Åpne filen i Word, og sett inn logoen deres. Dere kan endre skrift, farger, topptekst og bunntekst som dere vil.',
    'La {{innhold}} stå i et avsnitt for seg selv. Der kommer teksten. {{tittel}}, {{dato}} og {{virksomhet}} kan stå hvor som helst, og kan slettes.',
    'Skriv «brevmal: maler/brevmal.docx» under virksomhet i profilen. Har dere en brevmal fra før, kan dere bruke den i stedet: skriv {{innhold}} der teksten skal stå.',
  ];
  return steps.map((step, index) => `${wrap(step, width, '   ', `${index + 1}. `)}\n`).join('');
}
