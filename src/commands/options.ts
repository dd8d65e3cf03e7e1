/** The options of a command that writes documents, parsed. */
export interface DocumentOptions {
  /** The profile as the user named it. */
  readonly profile: string;
  /** Folder to write in; `-` means to print Markdown. */
  readonly folder: string;
  readonly formats: readonly ('docx' | 'md')[];
  readonly overwrite: boolean;
  readonly dryRun: boolean;
  readonly quiet: boolean;
  readonly json: boolean;
}

/** Name of the profile where no other is given. */
export const defaultProfile = 'erfaring.yaml';
