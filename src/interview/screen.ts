import type { InterviewQuestion, SensitiveTopic, TopicLabel } from '../knowledge/interview.ts';
import { sentences } from '../norwegian/sentences.ts';
import { collapse, nfc } from '../norwegian/text.ts';
import type { Profile } from '../profile/schema.ts';
import type { Post } from './post.ts';

/*
 * What may not be asked. «Forbudt» and «ikke spør» are never let through, whatever the profile says; a recorded reason
 * (`unntak`) releases «omformuler» and «unødvendig», and nothing else. Sources: L01, L03, L05.
 */

/** From the most to the least serious: the first that a text falls under is the one that is told. */
const severity: readonly TopicLabel[] = [
  'forbudt',
  'ikke-spor',
  'informer-ikke-spor',
  'kun-begrunnet',
  'informer-forst',
  'omformuler',
  'unodvendig',
  'tillatt-som-case',
];

interface Expressions {
  readonly hits: readonly RegExp[];
  readonly exceptions: readonly RegExp[];
}

const compiled = new WeakMap<SensitiveTopic, Expressions>();

function expressions(topic: SensitiveTopic): Expressions {
  let known = compiled.get(topic);
  if (!known) {
    const compile = (patterns: readonly string[] = []) => patterns.map((source) => new RegExp(source, 'iu'));
    known = { hits: compile(topic.mønstre), exceptions: compile(topic.unntak_mønstre) };
    compiled.set(topic, known);
  }
  return known;
}

/** Characters without width could otherwise split a word that must be recognised. */
const plain = (text: string) => nfc(text).replaceAll(/\p{Cf}/gu, '');

/** The sensitive topics that a text is about, the most serious first. Taken one sentence at a time. */
export function topicsIn(text: string, topics: readonly SensitiveTopic[]): SensitiveTopic[] {
  const all = sentences(plain(text)).map((sentence) => collapse(sentence.text));
  const isAbout = (topic: SensitiveTopic) => {
    const { hits, exceptions } = expressions(topic);
    return all.some(
      (sentence) =>
        hits.some((hit) => hit.test(sentence)) && !exceptions.some((exception) => exception.test(sentence)),
    );
  };
  return topics.filter(isAbout).toSorted((a, b) => severity.indexOf(a.merke) - severity.indexOf(b.merke));
}

/** What keeps questions out of one profile's papers. */
export interface Screen {
  /** The topic that keeps an own question, case or requirement out; undefined when it may stand. */
  keepsOut(text: string): SensitiveTopic | undefined;
  /** Whether a question of ours may be asked for this post. */
  permits(question: InterviewQuestion): boolean;
}

/** Whether the profile records a reason for this id, bare or with its folder (`intervju/…`), in any case of letters. */
function releaser({ unntak = [] }: Profile): (id: string | undefined) => boolean {
  const ids = new Set(
    unntak
      .filter(({ grunn }) => grunn.trim())
      .map(({ id }) =>
        id
          .trim()
          .toLowerCase()
          .replace(/^intervju\//u, ''),
      ),
  );
  return (id) => id !== undefined && ids.has(id);
}

/** The screen of a profile. */
export function createScreen(profile: Profile, post: Post, topics: readonly SensitiveTopic[]): Screen {
  const isReleased = releaser(profile);
  const mayStand = ({ id, merke }: SensitiveTopic) => {
    switch (merke) {
      case 'omformuler':
      case 'unodvendig':
        return isReleased(id);
      case 'kun-begrunnet':
        return post.reasoned;
      case 'tillatt-som-case':
        return true;
      default:
        return false;
    }
  };
  const known = new Map<string, SensitiveTopic | undefined>();
  const judge = (text: string) => topicsIn(text, topics).find((topic) => !mayStand(topic));
  return {
    keepsOut: (text) => {
      if (!known.has(text)) known.set(text, judge(text));
      return known.get(text);
    },
    permits: ({ id, merke, emne }) => {
      switch (merke) {
        case 'omformuler':
        case 'unodvendig':
          return isReleased(id) || isReleased(emne);
        case 'kun-begrunnet':
          return post.reasoned;
        default:
          return true;
      }
    },
  };
}
