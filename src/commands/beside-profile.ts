import { dirname, isAbsolute, join } from 'node:path';

/** A path that the profile names: from the profile's own folder, unless it is absolute. */
export function besideProfile(path: string, profilePath: string): string {
  return isAbsolute(path) ? path : join(dirname(profilePath), path);
}

/** Where the manager's own templates are. */
export function templatesFolder(profilePath: string): string {
  return besideProfile('maler', profilePath);
}

/** The name of a document's template in that folder. */
export function templateName(document: string): string {
  return `${document}.md.hbs`;
}
