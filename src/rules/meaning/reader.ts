import { countBlocks, countSentence, type LixCount } from '../../norwegian/lix.ts';
import { type Sentence, sentences } from '../../norwegian/sentences.ts';
import { type Annotation, annotate } from '../lexicon/annotate.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Ad, Block, SettledBlock } from '../text/ad.ts';
import { looksLikeHeading } from '../text/lines.ts';
import { tokens } from '../text/tokens.ts';
import { createHeadingTest, createSectionFinder, isListSection, type Section } from './sections.ts';

/** A sentence with what is known of it and of where it stands. */
export interface Reading extends Annotation {
  readonly block: SettledBlock;
  readonly text: string;
  /** Where in the block's text the sentence begins. */
  readonly start: number;
  /** Its words, counted as LIX counts them. */
  readonly count: LixCount;
  /** What the heading above says this part is about. */
  readonly section: Section | null;
  /** The sentence that leads in to the list this is an item of («Du må ha:»). */
  readonly lead: Annotation | null;
  /** The sentence that comes next; for an item of a list, also the one that follows the list. */
  readonly next: readonly Annotation[];
}

/** A sentence with more tokens than this is cut: nobody writes one, and every search stays short. */
const MOST_TOKENS = 300;
/** A list is held back until its end is seen, but never more of it than this. */
const MOST_HELD = 200;
const MOST_REMEMBERED = 1_000;

interface Draft {
  readonly block: SettledBlock;
  readonly text: string;
  readonly start: number;
  readonly annotation: Annotation;
  readonly count: LixCount;
  readonly section: Section | null;
  readonly lead: Annotation | null;
}

/** Reads an ad sentence by sentence, in order, holding no more of it than the list it is in. */
export function* readAd(ad: Ad, lexicon: Lexicon): Generator<Reading> {
  let held: Draft[] = [];
  for (const draft of drafts(ad, lexicon)) {
    const last = held.at(-1);
    const sameList = last?.block.kind === 'item' && draft.block.kind === 'item';
    if (held.length > 0 && (!sameList || held.length >= MOST_HELD)) {
      yield* release(held, draft);
      held = [];
    }
    held.push(draft);
  }
  yield* release(held, undefined);
}

const NOTHING: readonly Annotation[] = [];

function* release(held: readonly Draft[], after: Draft | undefined): Generator<Reading> {
  for (const [index, draft] of held.entries()) {
    const inBlock = held[index + 1];
    const { annotation, block, text, start, count, section, lead } = draft;
    const { kind } = block;
    // What comes in another paragraph is about something else, but what follows a list may be about the list, and what
    // follows a heading is what it announces; a question may have its answer in a paragraph of its own.
    const follows =
      after && (after.block.kind !== 'heading' || kind === 'heading') ? [after.annotation] : NOTHING;
    const announces = kind === 'heading' || text.endsWith(':') || text.endsWith('?');
    const reaches = kind === 'item' || kind === 'cell' || announces || after?.block === block;
    const next = inBlock?.block === block ? [inBlock.annotation] : reaches ? follows : NOTHING;
    const { tokens: all, spans } = annotation;
    yield { tokens: all, spans, block, text, start, count, section, lead, next };
  }
}

function* drafts(ad: Ad, lexicon: Lexicon): Generator<Draft> {
  const sectionOf = createLabelReader(lexicon);
  const look = createLook(lexicon);
  let section: Section | null = null;
  /** The section that holds again when the list of a heading such as «Du må ha:» has ended. */
  let outer: Section | null = null;
  /** Whether `section` is that of such a list. */
  let opensList = false;
  let inList = false;
  let bulleted = false;
  let lead: Annotation | null = null;
  const resolve = createResolver(lexicon);
  /** «Vi er på Heiane. Krav: egenerfaring.»: a sentence inside a paragraph may have a label of its own. */
  const ownSection = ({ block, text, start }: { block: SettledBlock; text: string; start: number }) => {
    const label = start > 0 && block.kind === 'paragraph' ? labelOf({ ...block, text }) : undefined;
    return label === undefined ? null : sectionOf(label);
  };
  let before: SettledBlock['kind'] | null = null;
  for (const unresolved of ad.blocks()) {
    // Where the items have bullets, a line without one is none of them: «Fint, men ikke nødvendig» opens the next list.
    const goesOn = (inList && !bulleted) || (before === 'heading' && isListSection(section));
    const block = resolve(unresolved, goesOn);
    before = block.kind;
    bulleted = unresolved.kind === 'item';
    const isItem = block.kind === 'item';
    // What a heading says of its list or table holds to the end of that, or of a paragraph that leads in to more.
    if (inList && block.kind === 'paragraph' && !block.text.endsWith(':')) {
      section = outer;
      opensList = false;
    }
    inList = isItem || block.kind === 'cell';
    const label = block.label ?? labelOf(block);
    const labelled = label === undefined ? null : sectionOf(label);
    const here = labelled ?? (block.kind === 'cell' && block.label !== undefined ? null : section);
    let last: Annotation | null = null;
    for (const draft of draftsOf(block, look)) {
      const section = block.kind === 'heading' ? null : (ownSection(draft) ?? here);
      yield { ...draft, section, lead: isItem ? lead : null };
      last = draft.annotation;
    }
    if (block.kind === 'heading') {
      // One such list right after another ends both.
      const opens = block.text.endsWith(':');
      outer = !opens ? null : opensList ? outer : section;
      opensList = opens;
      // A heading of several sentences is read as a whole.
      section = sectionOf(block.text.slice(0, 200));
      lead = last;
    } else if (block.kind === 'paragraph') {
      lead = /[.!?]\s*$/u.test(block.text) ? null : last;
      // «… får tillagt følgende arbeidsoppgaver:» opens its list as a heading does, where no heading has said what it is.
      const opened: Section | null =
        section === null && block.text.endsWith(':') ? sectionOf(leadOf(block.text)) : null;
      if (opened !== null) {
        outer = section;
        section = opened;
      }
    }
  }
}

/** The end of a paragraph that leads in to a list. */
function leadOf(text: string): string {
  const end = text.slice(-LONGEST_LEAD);
  return end.slice(end.search(/[^.!?]*$/u));
}

const LONGEST_LEAD = 120;

/** Settles what an unmarked line is: a heading by its words, an item where a list goes on, else what it looks like. */
function createResolver(lexicon: Lexicon): (block: Block, listGoesOn: boolean) => SettledBlock {
  const isHeading = createHeadingTest(lexicon);
  return (block, listGoesOn) => {
    const { kind, text } = block;
    if (kind !== 'line') return { ...block, kind };
    if (text.endsWith(':')) return { ...block, kind: looksLikeHeading(text) ? 'heading' : 'paragraph' };
    if (text.length < 60 && isHeading(annotate(tokens(text), lexicon))) return { ...block, kind: 'heading' };
    if (listGoesOn) return { ...block, kind: 'item' };
    return { ...block, kind: looksLikeHeading(text) ? 'heading' : 'paragraph' };
  };
}

/**
 * «Krav: egenerfaring og førerkort»: the words before the colon say what the rest is about. So does a question that the
 * ad puts to itself: «Veiledning? Ja, hver uke.», «Hva gjør du? Du leder …».
 */
function labelOf({ kind, text }: Block): string | undefined {
  const label = kind === 'heading' ? undefined : LABEL.exec(text.slice(0, 80))?.[0];
  // The mark goes with it: a question may be there only to catch the eye.
  return label !== undefined && text[label.length] === '?' ? `${label}?` : label;
}

const LABEL =
  /^(?:[^:.!?]{2,60}(?=:\s+\S)|(?:[^\s:.!?]{2,30}|(?:hva|hvem|hvordan|hvorfor|kva|kven|korleis|kvifor) [^:.!?]{2,40})\?(?=\s+\S))/iu;

/** What a heading or a label opens; the same ones come again and again, so the latest are remembered. */
function createLabelReader(lexicon: Lexicon): (label: string) => Section | null {
  const sectionOf = createSectionFinder(lexicon);
  const known = new Map<string, Section | null>();
  return (label) => {
    if (known.size > MOST_HELD) known.clear();
    if (!known.has(label)) known.set(label, sectionOf(annotate(tokens(label), lexicon)));
    return known.get(label) ?? null;
  };
}

function* draftsOf(block: SettledBlock, look: Look): Generator<Omit<Draft, 'section' | 'lead'>> {
  for (const { text, start, isOne } of joined(block.text)) {
    const looked = look(text, isOne);
    if (looked) yield { block, text, start, ...looked };
    else
      for (const { piece, at } of pieces(text)) {
        const part = look(piece, false);
        if (part) yield { block, text: piece, start: start + at, ...part };
      }
  }
}

/** Cuts up what is too long to be a sentence. */
function* pieces(text: string): Generator<{ piece: string; at: number }> {
  const all = tokens(text);
  for (let from = 0; from < all.length; from += MOST_TOKENS) {
    const part = all.slice(from, from + MOST_TOKENS);
    const at = part[0]?.start ?? 0;
    yield { piece: text.slice(at, part.at(-1)?.end ?? at), at };
  }
}

interface Looked {
  readonly annotation: Annotation;
  readonly count: LixCount;
}

/** `isOne` when the text is known to be one sentence by itself. */
type Look = (text: string, isOne: boolean) => Looked | undefined;

/** Reads single sentences; undefined for one that is too long. A text that goes on and on says the same again. */
function createLook(lexicon: Lexicon): Look {
  const remembered = new Map<string, Looked>();
  return (text, isOne) => {
    const known = remembered.get(text);
    if (known) return known;
    const all = tokens(text);
    if (all.length > MOST_TOKENS) return undefined;
    const count = isOne ? countSentence(text) : countBlocks([text]);
    const looked = { annotation: annotate(all, lexicon), count };
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(text, looked);
    return looked;
  };
}

/** An abbreviation or a row of dots before a number («Ltr. 30–36», «Frist ..... 1. mars») goes with what follows. */
function joined(text: string): (Sentence & { readonly isOne: boolean })[] {
  const found: (Sentence & { readonly isOne: boolean })[] = [];
  for (const sentence of sentences(text)) {
    const before = found.at(-1);
    if (
      before &&
      /(?:^|\s)(?:ltr|lt|tlf|mob|st\.?kode|trinn|kr)\.$|\.{3,}$/iu.test(before.text) &&
      /^\d/u.test(sentence.text)
    ) {
      found[found.length - 1] = {
        text: text.slice(before.start, sentence.end),
        start: before.start,
        end: sentence.end,
        isOne: false,
      };
    } else found.push({ ...sentence, isOne: true });
  }
  return found;
}
