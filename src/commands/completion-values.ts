import type { Place, Suggestion, Values, ValuesOf } from '../completion/complete.ts';
import { shellNames } from '../completion/shells.ts';
import { answerFlags } from '../generated/command-line.ts';
import { rounds } from '../interview/timing.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { employers } from '../profile/choices.ts';
import { profileFields } from '../profile/walk.ts';
import { documentFormats } from './options.ts';

const words = (all: readonly Suggestion[]): Values => ({ kind: 'words', words: all });
const list = (all: readonly Suggestion[]): Values => ({ kind: 'words', words: all, list: true });
const plain = (all: readonly (string | number)[]) => all.map((word) => ({ word: String(word) }));
const files = (...endings: string[]): Values => ({ kind: 'files', endings });
const profiles = files('.yaml', '.yml');
const letterheads = files('.docx');
const payTables = files('.csv', '.yaml', '.yml');

type Supplier = (knowledge: Knowledge, place: Place) => Values;

/** What may follow an option or stand as an argument: by command and name, or by name where it is the same for all. */
const suppliers: Readonly<Record<string, Supplier>> = {
  '--profil': () => profiles,
  '--ut': () => ({ kind: 'folders' }),
  '--format': () => list(plain(documentFormats)),
  '--brevmal': () => letterheads,
  'init --eksempel': (knowledge) => words(plain(knowledge.exampleNames())),
  'init --fra': () => profiles,
  'init --virksomhet-brevmal': () => letterheads,
  'init --lonn-tabell': () => payTables,
  'intervju --runde': () => words(plain(rounds)),
  'intervju --case': (knowledge) =>
    list(knowledge.interviewCases().map(({ id, tittel }) => ({ word: id, text: tittel }))),
  'sjekkliste --kryss': points,
  'sjekkliste --fjern': points,
  'sjekk --arbeidsgiver': (knowledge) => labelled('arbeidsgiver', employers, knowledge),
  'sjekk fil': () => files('.md', '.txt', '.docx'),
  'lønn --tabell': () => payTables,
  'endre del': sections,
  'forklar id': topics,
  'ressurser tema': (knowledge) =>
    words(knowledge.resources().map(({ id, tittel }) => ({ word: id, text: tittel }))),
  'maler kopier navn': (knowledge) =>
    words(knowledge.documents().map(({ navn, beskrivelse }) => ({ word: navn, text: beskrivelse }))),
  'fullføring skall': () => words(plain(shellNames)),
  'hjelp kommando': (_, { root }) => words(root.commands.map(({ name, text }) => ({ word: name, text }))),
};

/** What may stand in each place of the command line; only the part of the knowledge that is asked for is read. */
export function completionValues(knowledge: Knowledge): ValuesOf {
  return (place) => {
    const { command, name } = place;
    const supplier = suppliers[`${command} ${name}`] ?? suppliers[name];
    if (supplier) return supplier(knowledge, place);
    return command === 'init' ? answers(name, knowledge) : undefined;
  };
}

function points(knowledge: Knowledge): Values {
  return list(knowledge.checklist().map(({ nøkkel, tekst }) => ({ word: nøkkel, text: tekst })));
}

/** The sections that have questions, as `endre` understands them. */
function sections(knowledge: Knowledge): Values {
  const asked = new Set(knowledge.questions().flatMap(({ spørsmål }) => spørsmål.map(({ del }) => del)));
  const titles = new Map(
    knowledge.profileTexts().seksjoner.map(({ nøkkel, tittel }) => [nøkkel, tittel] as const),
  );
  return words([...asked].map((word) => ({ word, text: titles.get(word) })));
}

/** All that `forklar` explains. */
function topics(knowledge: Knowledge): Values {
  const help = knowledge.payTableHelp();
  return words([
    ...knowledge.recommendations().map(({ id, tekst }) => ({ word: id, text: tekst })),
    ...knowledge.facts().map(({ id, tekst }) => ({ word: id, text: tekst })),
    ...knowledge.rules().map(({ id, melding }) => ({ word: id, text: melding })),
    ...knowledge.sources().map(({ id, tittel }) => ({ word: id, text: tittel })),
    { word: help.id, text: help.tittel },
    { word: 'valg', text: 'Et valg for hvert svar i erfaring init' },
  ]);
}

/** The answers of a closed set, for the flags that `init` has for every answer. */
function answers(flag: string, knowledge: Knowledge): Values | undefined {
  const path = answerFlags.find(([name]) => `--${name}` === flag)?.[1];
  const field = profileFields().find((candidate) => candidate.path.join('.') === path);
  if (field?.kind === 'yesNo') return words(plain(['ja', 'nei']));
  return field?.choices && labelled(field.path.at(-1) ?? '', field.choices, knowledge);
}

/** The ids of a closed set, each with what a manager reads for it. */
function labelled(field: string, ids: readonly string[], knowledge: Knowledge): Values {
  const labels = knowledge.choiceLabels()[field] ?? [];
  return words(ids.map((word) => ({ word, text: labels.find(({ id }) => id === word)?.tekst })));
}
