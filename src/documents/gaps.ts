import type { DocumentEntry } from '../knowledge/schemas.ts';
import type { Profile } from '../profile/schema.ts';
import { isDecided, meetsAll } from './needs.ts';

/** Something a document would have said, had it been decided. */
export interface Gap {
  /** What is missing, to stand in a list. */
  readonly text: string;
  /** The part of the profile where it is decided. */
  readonly section: string;
}

/** What a document leaves out because nothing is decided, in the document's order. */
export function documentGaps(document: DocumentEntry, profile: Profile): Gap[] {
  return document.trenger
    .filter(({ stier, når }) => meetsAll(profile, når) && !stier.some((path) => isDecided(profile, path)))
    .map(({ tekst, del }) => ({ text: tekst, section: del }));
}
