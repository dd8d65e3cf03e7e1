/** What `data/profil.yaml` says about the sections and keys of a profile, for a new file and for editors. */
export interface ProfileTexts {
  readonly seksjoner: readonly {
    readonly nøkkel: string;
    readonly tittel: string;
    readonly tekst: string;
  }[];
  /** By path, with dots; a key inside an entry of a list stands under the list's path. */
  readonly felt: Readonly<Record<string, string>>;
}

/** The title and text of a section; throws Error when the data lack it. */
export function sectionTexts(texts: ProfileTexts, key: string) {
  const found = texts.seksjoner.find(({ nøkkel }) => nøkkel === key);
  if (!found) throw new Error(`data/profil.yaml says nothing about ${key}`);
  return found;
}
