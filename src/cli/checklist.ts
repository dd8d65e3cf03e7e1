import type { Command } from 'commander';
import type { SjekklisteOptions } from '../commands/sjekkliste.ts';
import { collect } from './options.ts';
import { profileOf, type Values } from './start.ts';

const points = (value: string, earlier: readonly string[] | undefined): readonly string[] =>
  value.split(',').reduce<readonly string[]>((all, point) => collect(point.trim(), all), earlier ?? []);

/** The options of `sjekkliste` beside those of every document command. */
export function withChecklistOptions(command: Command): Command {
  return command
    .option('--kryss <punkt>', 'kryss av et punkt, for eksempel kolleger; flere skilles med komma', points)
    .option('--fjern <punkt>', 'ta bort krysset fra et punkt', points);
}

/** Whether the checklist is wanted as a document: something was said of how or where to write it. */
export function wantsDocument(command: Command): boolean {
  const about = ['format', 'ut', 'brevmal', 'bareVis', 'overskriv'];
  return about.some((name) => command.getOptionValueSource(name) === 'cli');
}

/** Ends with a usage error where the checklist of more than one profile is asked for in the terminal. */
export function refuseSeveral(command: Command): void {
  const { profil } = command.opts<{ profil?: readonly string[] }>();
  if (profil !== undefined && profil.length > 1)
    command.error(
      'Sjekklisten vises for én profil om gangen.\nVil du skrive den for flere: legg til --format docx',
    );
}

/** Commander's bag of values as the options of `sjekkliste` in the terminal. */
export function checklistOptions(values: Values): SjekklisteOptions {
  const { profil, kryss, fjern } = values as Record<string, readonly string[] | undefined>;
  return {
    profile: profil?.[0] ?? profileOf({}),
    tick: kryss ?? [],
    untick: fjern ?? [],
    json: values.json === true,
  };
}
