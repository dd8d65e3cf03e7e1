import { type IParagraphOptions, type Paragraph, Tab, TextRun } from 'docx';
import type { Inline, List, ListItem } from '../blocks.ts';
import { DEEPEST_LIST_LEVEL, SPACE, STYLES } from './design.ts';
import { type Flow, paragraph, textLeft, type WordBlock, type WriteBlocks } from './flow.ts';
import { runs, tickBox } from './inlines.ts';
import type { Keep } from './keeping.ts';
import type { ListReference } from './numbering.ts';

/** A list of bullets, numbers or check boxes. Lists deeper than Word's nine levels stay at the ninth. */
export function writeList(list: List, flow: Flow, writeBlocks: WriteBlocks): WordBlock[] {
  const level = Math.min((flow.list?.level ?? -1) + 1, DEEPEST_LIST_LEVEL);
  const reference = referenceFor(list, flow);
  const ends = flow.list?.closing ?? true;
  return list.items.flatMap((item, index) => {
    const closing = ends && index === list.items.length - 1;
    const inside = {
      ...flow,
      keep: keepItem(flow.keep, index, list.items.length),
      list: { level, tight: list.tight, closing },
    };
    return writeItem(
      item,
      item.checked === undefined || list.ordered ? reference : undefined,
      inside,
      writeBlocks,
    );
  });
}

/** No item stands alone before or after a page break; a list that is kept whole is not parted at all. */
function keepItem(keep: Keep | undefined, index: number, count: number): Keep | undefined {
  const last = index === count - 1;
  if (keep === 'next' || (keep === 'whole' && !last) || (keep === 'end' && last)) return 'next';
  return !last && (index === 0 || index === count - 2) ? 'next' : undefined;
}

function referenceFor(list: List, flow: Flow): ListReference | undefined {
  const { numbering } = flow.document;
  if (list.ordered) return numbering.ordered(list.start);
  return list.items.some((item) => item.checked === undefined) ? numbering.bullets() : undefined;
}

type InList = Flow & Required<Pick<Flow, 'list'>>;

function writeItem(
  item: ListItem,
  reference: ListReference | undefined,
  flow: InList,
  writeBlocks: WriteBlocks,
): WordBlock[] {
  const [first, ...others] = item.blocks;
  const [lead, rest] = first?.type === 'paragraph' ? [first.inlines, others] : [[], item.blocks];
  const alone = rest.length === 0;
  // What leads up to a list or a paragraph of its own is not parted from it.
  const leadFlow: InList = alone ? flow : { ...flow, keep: 'next', list: { ...flow.list, closing: false } };
  return [leadParagraph(item.checked, lead, reference, leadFlow), ...writeBlocks(rest, flow)];
}

function leadParagraph(
  checked: boolean | undefined,
  inlines: readonly Inline[],
  reference: ListReference | undefined,
  flow: InList,
): Paragraph {
  const { level } = flow.list;
  const tick = checked === undefined ? [] : [tickBox(checked), afterTick(reference !== undefined)];
  // The numbering and the style know the indent of a list at the margin; anywhere else it must be said.
  const known = flow.indent === 0 && (reference !== undefined || level === 0);
  const options: IParagraphOptions = {
    style: flow.sources ? STYLES.sources : reference ? STYLES.listItem : STYLES.tick,
    ...(reference ? { numbering: { ...reference, level } } : {}),
    ...(known ? {} : { indent: { left: textLeft(flow), hanging: SPACE.listStep } }),
    ...itemSpacing(flow),
    children: [...tick, ...runs(inlines)],
  };
  return paragraph(options, flow);
}

/** A numbered check box already has used its tab. */
function afterTick(numbered: boolean): TextRun {
  return new TextRun(numbered ? { text: '\u00a0' } : { children: [new Tab()] });
}

/** The space below a paragraph of a list, where it is not what the style says. */
export function itemSpacing(flow: Flow): Pick<IParagraphOptions, 'spacing'> {
  if (flow.list?.closing) return { spacing: { after: SPACE.paragraph } };
  return flow.list && !flow.list.tight ? { spacing: { after: SPACE.looseItem } } : {};
}
