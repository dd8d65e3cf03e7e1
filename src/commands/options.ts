import type { InterviewOptions } from '../interview/plan.ts';

/** What a document can be written as. */
export const documentFormats = ['docx', 'md', 'html'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** The options of a command that writes documents, parsed. */
export interface DocumentOptions {
  /** Profiles, or folders of them, as the user named them. */
  readonly profiles: readonly string[];
  /** Folder to write in; `-` means to print Markdown. */
  readonly folder: string;
  readonly formats: readonly DocumentFormat[];
  /** The organisation's own Word file, relative to where one stands; undefined: the profile's, if it names one. */
  readonly letterhead: string | undefined;
  /** Whether source marks and the list of sources are printed where a document has them. */
  readonly sources: boolean;
  readonly overwrite: boolean;
  readonly dryRun: boolean;
  readonly quiet: boolean;
  readonly json: boolean;
  /** What the command line decides about the interviews. */
  readonly interview?: InterviewOptions;
}
