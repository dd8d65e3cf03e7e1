import { collapse } from '../../norwegian/text.ts';

/** Somebody in the panel with a role of their own. */
export interface OtherMember {
  /** The role as it was stated; undefined where only a name was. */
  readonly role: string | undefined;
  readonly name: string | undefined;
}

const lowerFirst = (text: string) =>
  // «HR-rådgiver» keeps its capitals.
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** A member whose role is none of the usual, from «Fagleder: Kim Berg» or «Kim Berg, fagleder». */
export function otherMember(text: string | undefined): OtherMember {
  const [head = '', ...tail] = (text ?? '').split(':').map(collapse);
  const after = tail.join(': ');
  if (head !== '' && after !== '') return { role: lowerFirst(head), name: after };
  const comma = /^([^,]+), (\p{Ll}.*|\p{Lu}{2,}.*)$/u.exec(head);
  if (comma) return { role: comma[2], name: comma[1] };
  return { role: undefined, name: head === '' ? undefined : head };
}

/** A stated role within a sentence: «en fagleder», «en NAV-veileder», «et verneombud», «HR», «enhetslederen». */
export function roleInSentence(role: string): string {
  const [first = ''] = role.split(' ');
  // A name, or a short form by itself; «NAV-veileder» is a word like others.
  const named = /^\p{Lu}/u.test(first) && !/^\p{Lu}+-\p{Ll}/u.test(first);
  if (named || /^(?:en|ei|et)$|(?:en|et)$/u.test(first)) return role;
  return `${/(?:ombud|medlem)$/u.test(first) ? 'et' : 'en'} ${role}`;
}
