/** The options of a command that writes documents, parsed. */
export interface DocumentOptions {
  /** Profiles, or folders of them, as the user named them. */
  readonly profiles: readonly string[];
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
