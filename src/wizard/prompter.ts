/*
 * The port between the wizard and whatever asks the questions: a terminal with redrawing, plain lines,
 * or a script in a test. The wizard says what to ask; how it looks is the adapter's business.
 */

/** The manager wants the question before this one. */
export const back = Symbol('back');
export type OrBack<T> = T | typeof back;

/** What stands around every question. */
export interface Frame {
  /** Where one is: «Spørsmål 7 av 19 · før utlysning · omtrent 9 minutter igjen». */
  readonly counter?: string | undefined;
  readonly question: string;
  /** Why it is asked and where the advice comes from, in one line. */
  readonly why?: string | undefined;
  /** Shown on `?`: paragraphs. */
  readonly help: readonly string[];
  readonly canGoBack: boolean;
}

export type Check = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** What Enter alone answers, and why just that. */
export interface Suggestion {
  readonly text: string;
  readonly reason?: string | undefined;
  /** It is the answer that stands already. */
  readonly standing?: boolean | undefined;
}

/** One line of text. */
export interface LineAsk {
  readonly frame: Frame;
  readonly suggestion?: Suggestion | undefined;
  readonly example?: string | undefined;
  readonly check: (text: string) => Check;
}

/** Text over several lines: paragraphs, or a list with one entry a line. */
export interface TextAsk {
  readonly frame: Frame;
  /** Whole texts to use as they are, or to begin from; the first is what Enter gives. */
  readonly suggestions: readonly Suggestion[];
  readonly example?: string | undefined;
  readonly shape: 'paragraphs' | 'list';
  readonly check: (text: string) => Check;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What stands for it now, shown beside the label. */
  readonly detail?: string | undefined;
  /** Says more about the choice while it is the active one. */
  readonly hint?: string | undefined;
}
/** A heading between choices, not to be chosen. */
export interface ChoiceHeading {
  readonly heading: string;
}

/** One of several. */
export interface ChooseAsk {
  readonly frame: Frame;
  readonly choices: readonly (Choice | ChoiceHeading)[];
  /** The value of the choice that Enter gives. */
  readonly initial?: string | undefined;
}

export interface PickItem {
  readonly value: string;
  readonly label: string;
  readonly ticked: boolean;
  /** What to think of before picking it. */
  readonly note?: string | undefined;
  /** The note is also said when it is picked where notes can't be seen beforehand. */
  readonly remind?: boolean | undefined;
  /** Written by the manager, when the question was asked before. */
  readonly mine?: boolean | undefined;
  /** Shown as it is, and not to be ticked or unticked. */
  readonly fixed?: boolean | undefined;
}

export interface PickGroup {
  readonly id: string;
  readonly title?: string | undefined;
  readonly items: readonly PickItem[];
  /** How many of the items to show before one asks for more. */
  readonly shown: number;
  /** Whether points of one's own can be added, and picks rewritten; the example shows how to phrase one. */
  readonly own: boolean;
  readonly example?: string | undefined;
}

/** Any number out of groups of suggestions. */
export interface PickAsk {
  readonly frame: Frame;
  readonly groups: readonly PickGroup[];
  /** Ways out that stand for the whole answer: «Ingen av disse», «Vet ikke ennå». */
  readonly exits: readonly Choice[];
  /** Whether Enter without a tick is an answer; else it is taken for Enter where Space was meant. */
  readonly mayBeEmpty?: boolean | undefined;
  /** Checks a point as it was typed. */
  readonly check: (text: string) => Check;
}

export type Picked =
  | { readonly exit: string }
  | { readonly exit?: undefined; readonly groups: ReadonlyMap<string, readonly string[]> };

/** How a line of the wizard's own is meant. */
export type Tone = 'plain' | 'done' | 'heading' | 'warning' | 'faint';

/**
 * Asks and tells. Every question can be answered with `back` where the frame allows it. Each method throws
 * `Cancelled` when the manager presses Ctrl-C or the input ends.
 */
export interface Prompter {
  line(ask: LineAsk): Promise<OrBack<string>>;
  text(ask: TextAsk): Promise<OrBack<string>>;
  choose(ask: ChooseAsk): Promise<OrBack<string>>;
  pick(ask: PickAsk): Promise<OrBack<Picked>>;
  say(text: string, tone?: Tone): void;
  /** Gives the streams back. */
  close(): void;
}
