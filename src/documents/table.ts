/** One paper: its command, its template, the file it becomes, and what it is to the manager. */
export interface DocumentKind {
  /** Command name, template name and file name (without extension) are one. */
  readonly name: string;
  /** Title of the Word file's properties, beside the post's title. */
  readonly title: string;
  /** Whether source marks and the list of sources are printed: an ad or a letter has none. */
  readonly sourceMarks: boolean;
}

/** Every document, in the order in which a hiring meets them. */
export const documents: readonly DocumentKind[] = [
  { name: 'annonse', title: 'Stillingsannonse', sourceMarks: false },
];

/** The document of that name; throws on a name that isn't in the table (a bug). */
export function documentNamed(name: string): DocumentKind {
  const found = documents.find((document) => document.name === name);
  if (!found) throw new Error(`no document named ${name}`);
  return found;
}
