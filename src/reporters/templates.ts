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
