import type { BoxKind } from '../blocks.ts';

/*
 * The one typographic design, as figures. Lengths are twips (1/1440 inch, 56.7 to a millimetre), type sizes half
 * points, colours RRGGBB. Text colours have at least 4.5 : 1 against what they stand on (a test reckons it out).
 */

/** Word's own face; LibreOffice sets it in Carlito, which is drawn to the same widths. */
export const FONT = 'Calibri';
export const CODE_FONT = 'Consolas';
/** The face Word itself gives a check box. */
export const TICK_FONT = 'MS Gothic';

/** A4 with room at the sides, so that a line holds some 85 characters. */
export const PAGE = {
  width: 11_906,
  height: 16_838,
  margin: { top: 1361, right: 1531, bottom: 1191, left: 1531, header: 624, footer: 567 },
} as const;

export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;

export const COLOURS = {
  ink: '17394A',
  accent: '1F6A7D',
  muted: '595959',
  hairline: 'B9C9CF',
  headFill: 'E9F1F3',
  codeFill: 'F4F4F4',
} as const;

export interface BoxColours {
  readonly bar: string;
  readonly fill: string;
  readonly label: string;
}

export const BOX_COLOURS: Readonly<Record<BoxKind, BoxColours>> = {
  lov: { bar: '1F4E79', fill: 'EDF3F9', label: '1F4E79' },
  råd: { bar: '1B7A5E', fill: 'EBF5F1', label: '125943' },
  husk: { bar: 'B46A00', fill: 'FDF4E3', label: '7A4700' },
};

export const SIZES = { title: 48, heading2: 31, heading3: 25, body: 22, table: 21, small: 18 } as const;

/** Space below paragraphs, and how far one list level stands in from the one above. */
export const SPACE = {
  paragraph: 130,
  item: 50,
  source: 40,
  looseItem: 110,
  listStep: 397,
  quote: 340,
} as const;

/** Word and the file format know list levels 0–8. */
export const DEEPEST_LIST_LEVEL = 8;

/** Room to write by hand: 9 mm in an empty cell, 19 mm on a page with room for it, 15 mm above a line to sign on. */
export const WRITING_HEIGHT = { cell: 510, roomyCell: 1077, signature: 850 } as const;

/** The styles by id. Those that Word has already carry its ids; the names of ours are what the manager sees. */
export const STYLES = {
  listItem: 'ListParagraph',
  quote: 'Quote',
  header: 'Header',
  footer: 'Footer',
  tick: 'Sjekkpunkt',
  tableText: 'Tabelltekst',
  tableHead: 'Tabellhode',
  boxLabel: 'Boksoverskrift',
  signatureText: 'Signaturtekst',
  sources: 'Kildetekst',
  spacer: 'Mellomrom',
  codeBlock: 'Kodeblokk',
  code: 'Kode',
  link: 'Hyperlink',
} as const;
