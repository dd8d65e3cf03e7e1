import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx';
import { COLOURS, DEEPEST_LIST_LEVEL, FONT, SPACE } from './design.ts';

/** Which list a paragraph belongs to: docx numbers each pair of reference and instance for itself. */
export interface ListReference {
  readonly reference: string;
  readonly instance: number;
}

/** The lists of one document, declared as they are used. */
export interface Numbering {
  readonly bullets: () => ListReference;
  readonly ordered: (start: number) => ListReference;
  readonly options: () => INumberingOptions;
}

// While it writes, docx holds the place of a list's number with `{reference-instance}`, and swaps it wherever it
// finds it, also in the text. No text holds U+FFFE (cleanText), and so nothing a manager types is taken for a place.
const BULLETS = '\uFFFEkule';
const ORDERED = '\uFFFEnummer';

/** The highest number Word lets a list begin with. */
const HIGHEST_START = 32_767;

/** A fresh set of lists. Each ordered list is an instance of its own, so that it begins at its own start. */
export function createNumbering(): Numbering {
  const levels = new Map<string, readonly ILevelsOptions[]>();
  let instances = 0;
  return {
    bullets: () => {
      if (!levels.has(BULLETS)) levels.set(BULLETS, everyLevel(bulletLevel));
      return { reference: BULLETS, instance: 0 };
    },
    ordered: (wanted) => {
      const start = Math.min(wanted, HIGHEST_START);
      const reference = `${ORDERED}-${start}`;
      if (!levels.has(reference))
        levels.set(
          reference,
          everyLevel((level) => ({ ...orderedLevel(level), start })),
        );
      instances += 1;
      return { reference, instance: instances };
    },
    options: () => ({ config: [...levels].map(([reference, each]) => ({ reference, levels: each })) }),
  };
}

type LevelLook = Omit<ILevelsOptions, 'level'>;

function everyLevel(look: (level: number) => LevelLook): ILevelsOptions[] {
  return Array.from({ length: DEEPEST_LIST_LEVEL + 1 }, (_, level) => ({ level, ...look(level) }));
}

function bulletLevel(level: number): LevelLook {
  const text = level % 2 === 0 ? '•' : '–';
  return {
    format: LevelFormat.BULLET,
    text,
    alignment: AlignmentType.LEFT,
    style: style(level, { font: FONT, color: COLOURS.accent }),
  };
}

function orderedLevel(level: number): LevelLook {
  const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];
  const format = formats[level % formats.length] ?? LevelFormat.DECIMAL;
  const text = `%${level + 1}${format === LevelFormat.LOWER_LETTER ? ')' : '.'}`;
  return { format, text, alignment: AlignmentType.LEFT, style: style(level, { color: COLOURS.accent }) };
}

function style(level: number, run: { font?: string; color: string }): NonNullable<ILevelsOptions['style']> {
  return { run, paragraph: { indent: { left: SPACE.listStep * (level + 1), hanging: SPACE.listStep } } };
}
