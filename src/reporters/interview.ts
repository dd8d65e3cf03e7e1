import { type Problem, problemWith } from '../errors.ts';
import { lawOf } from '../interview/law.ts';
import { emptySeats, type Seat } from '../interview/panel.ts';
import type { InterviewPlan, LeftOut } from '../interview/plan.ts';
import { describePost } from '../interview/post.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { TopicLabel } from '../knowledge/interview.ts';
import { joinList, quoted } from '../norwegian/text.ts';
import type { LoadedProfile } from '../profile/read.ts';

/** What the manager is told about the interviews, beside the files. */
interface Notes {
  readonly plan: InterviewPlan;
  readonly loaded: LoadedProfile;
  /** The profile as the user named it. */
  readonly file: string;
  readonly knowledge: Knowledge;
}

const names = { spørsmål: 'Spørsmålet', case: 'Casen', krav: 'Linjen' } as const;

/** What must be so before a topic may be asked about; nothing releases the others. */
const released: Partial<Record<TopicLabel, (id: string) => string>> = {
  omformuler: (id) => ` Vil dere ha det med likevel, skriver dere grunnen under «unntak» med id ${id}.`,
  unodvendig: (id) => ` Vil dere ha det med likevel, skriver dere grunnen under «unntak» med id ${id}.`,
  'kun-begrunnet': () =>
    ' Det kan bare stå når profilen krever egen erfaring og sier hvorfor (formål.begrunnelse).',
};

function leftOutNote({ kind, path, text, topic }: LeftOut, { loaded, file, knowledge }: Notes): Problem {
  const { grunn, alternativ, merke, id } = topic;
  const law = lawOf(topic, loaded.profile, knowledge);
  const where = law ? ` (${law})` : '';
  const instead = alternativ && kind === 'spørsmål' ? `Spør heller: ${alternativ}` : 'Ta det ut av profilen.';
  return {
    ...loaded.positionOf(path),
    file,
    message: `${names[kind]} ${quoted(text)} er utelatt fra intervjupapirene${where}. ${grunn}`,
    hint: `${instead}${released[merke]?.(id) ?? ''}`,
  };
}

const seatNames: Readonly<Record<Seat, string>> = {
  leder: 'nærmeste leder',
  tillitsvalgt: 'en tillitsvalgt',
  erfaring: 'en erfaringskonsulent eller brukerrepresentant',
};

function missingMembers({ loaded: { profile } }: Notes): Problem[] {
  const missing = emptySeats(profile).map((seat) => seatNames[seat]);
  if (missing.length === 0) return [];
  return [
    problemWith(null, `I panelet mangler ${joinList(missing)}.`, 'Legg til med: erfaring endre intervju'),
  ];
}

/** Which question to answer first where there are no tasks to choose cases by. */
function missingTasks({ loaded: { profile }, knowledge }: Notes): Problem[] {
  if (describePost(profile).tasks) return [];
  const question = knowledge
    .questions()
    .flatMap((file) => file.spørsmål)
    .find(({ sti }) => sti.includes('oppgaver.individ'));
  const first = question ? `Svar først på «${question.spørsmål}»: ` : 'Skriv dem med: ';
  return [
    problemWith(
      null,
      'Oppgavene er ikke bestemt, så spørsmål og case er valgt uten dem.',
      `${first}erfaring endre oppgaver`,
    ),
  ];
}

function timeNotes({ plan }: Notes): Problem[] {
  const tooShort = ([1, 2] as const).flatMap((round) => {
    const { tooShort: planned, minutes } = plan.rounds[round];
    const name = round === 1 ? 'det første' : 'det andre';
    return planned === null
      ? []
      : [
          problemWith(
            null,
            `Profilen sier ${planned} minutter til ${name} intervjuet. Det rekker ikke, så guiden regner med ${minutes}.`,
            `Sett av mer tid i profilen: intervju.runde_${round}.minutter`,
          ),
        ];
  });
  const noTime = plan.noTime.map((text) =>
    problemWith(
      null,
      `Det er ikke tid til ${quoted(text)}.`,
      'Sett av flere minutter med --minutter, eller ta bort noe annet.',
    ),
  );
  return [...tooShort, ...noTime];
}

/** What the terminal says when the interview papers are made: what was left out and why, and what is missing. */
export function interviewNotes(notes: Notes): Problem[] {
  return [
    ...notes.plan.leftOut.map((entry) => leftOutNote(entry, notes)),
    ...missingTasks(notes),
    ...missingMembers(notes),
    ...timeNotes(notes),
  ];
}
