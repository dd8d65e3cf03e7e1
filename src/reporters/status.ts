import { formatDate } from '../norwegian/dates.ts';
import { capitalise } from '../norwegian/text.ts';
import type { LoadedProfile } from '../profile/read.ts';
import { type Style, wrap } from '../terminal.ts';
import type { StageProgress } from '../wizard/progress.ts';
import { commandFor } from './command.ts';
import { formatJson } from './problems.ts';

/** What `erfaring` tells of one profile. */
export interface Status {
  readonly file: string;
  readonly loaded: LoadedProfile;
  readonly stages: readonly StageProgress[];
  readonly checklist: { readonly done: number; readonly total: number };
  /** Whether the papers of a command are there, and newer than the answers. */
  isMade(command: string): boolean;
}

const isGoingOn = ({ kommando }: { readonly kommando: string }) => kommando === 'erfaring init';

/** The command to run next: go on with a stage that is begun, else what the last finished stage leads to. */
function nextCommand({ file, stages, isMade }: Status): { readonly command: string; readonly text: string } {
  const index = stages.findIndex(({ next }) => next !== undefined);
  const unfinished = stages[index];
  const before = unfinished ? stages[index - 1] : stages.at(-1);
  const steps = before?.stage.neste ?? [];
  // The paper first; once it is made, what comes after it. Changing an answer is no step.
  const ahead = unfinished ? [...steps.slice(0, 1), ...steps.filter(isGoingOn)] : steps;
  const step = ahead.find(({ kommando }) => kommando !== 'erfaring endre' && !isMade(kommando));
  if (step && (unfinished === undefined || unfinished.answered === 0)) {
    const open = isGoingOn(step) && stages.some((stage) => stage.open.length > 0);
    const text = open ? `tar først det som er åpent, og ${step.tekst}` : step.tekst;
    return { command: commandFor(step.kommando, file), text };
  }
  return {
    command: commandFor('erfaring init', file),
    text: `går videre med: ${(unfinished?.next ?? '').toLowerCase()}`,
  };
}

/** Where the hiring is: what is decided, what is missing, and the next command. */
export function formatStatus(status: Status, { colour, symbols, width }: Style): string {
  const { virksomhet, stilling, prosess } = status.loaded.profile;
  const where = [virksomhet.enhet, virksomhet.navn].filter(Boolean).join(', ');
  const title = stilling.tittel ?? 'Stillingen har ingen tittel ennå';
  const lines = [`${colour.bold(title)}${where ? `\n${where}` : ''}`];
  if (prosess.frist) lines.push(`Søknadsfrist: ${formatDate(prosess.frist)}`);
  lines.push('');
  const column = Math.max(...status.stages.map(({ stage }) => stage.tittel.length)) + 2;
  for (const { stage, answered, total, next, open } of status.stages) {
    const mark = next === undefined && open.length === 0 ? colour.green(symbols.ok) : symbols.bullet;
    const count = open.length === 0 ? '' : open.length === 1 ? ', 1 åpent' : `, ${open.length} åpne`;
    lines.push(`${mark} ${capitalise(stage.tittel).padEnd(column)}${answered} av ${total} svar${count}`);
  }
  const { done, total } = status.checklist;
  lines.push(`${symbols.bullet} ${'Sjekklisten'.padEnd(column)}${done} av ${total} punkter`);
  const open = status.stages.flatMap((stage) => stage.open);
  if (open.length > 0) {
    lines.push('', wrap(`Åpent («vet ikke ennå»): ${open.join(', ')}`, width));
  }
  const next = nextCommand(status);
  lines.push('', `Neste: ${colour.bold(next.command)}`, wrap(next.text, width, '       '));
  return `${lines.join('\n')}\n`;
}

/** The same for a program to read. */
export function statusJson(status: Status): string {
  const { virksomhet, stilling } = status.loaded.profile;
  return formatJson('status', {
    profil: status.file,
    tittel: stilling.tittel ?? null,
    virksomhet: virksomhet.navn ?? null,
    stadier: status.stages.map(({ stage, answered, total, next, open }) => ({
      stadium: stage.stadium,
      besvart: answered,
      av: total,
      neste: next ?? null,
      åpent: open,
    })),
    sjekkliste: { gjort: status.checklist.done, av: status.checklist.total },
    neste: nextCommand(status).command,
  });
}

/** What a manager without a profile is told. */
export function formatWelcome({ colour, width }: Style): string {
  return [
    colour.bold('Velkommen til erfaring'),
    '',
    wrap(
      'Her får du hjelp til å ansette en erfaringskonsulent. Du svarer på spørsmål, og får annonsen og de andre papirene ferdige i Word.',
      width,
    ),
    '',
    'Begynn her:',
    `  ${colour.bold('erfaring init')}`,
    '',
    'Vil du se hvordan det blir først?',
    `  ${colour.bold('erfaring init --eksempel rop-team')}`,
    '',
    'Alle kommandoene: erfaring --hjelp',
    '',
  ].join('\n');
}
