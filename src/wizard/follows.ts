import type { Knowledge } from '../knowledge/index.ts';
import type { Question } from '../knowledge/questions.ts';
import { joinList } from '../norwegian/text.ts';
import { policeCertificate } from '../profile/employer.ts';
import { choiceLabel } from './display.ts';
import type { Known } from './known.ts';
import { pathsOf, questionState } from './question.ts';

/*
 * What the papers say without having been told: a legal duty that follows from other answers. The manager puts their
 * name to it, and must get to see it.
 */

const isAboutCertificate = (question: Question) =>
  pathsOf(question).some((path) => path.join('.') === 'prosess.politiattest');

/** The law that asks for a politiattest where the manager has not been asked; else undefined. */
function lawBehind(question: Question, known: Known): string | undefined {
  if (!isAboutCertificate(question) || questionState(question, known) !== 'unasked') return undefined;
  const { demand, basis } = policeCertificate(known.profile);
  return demand === 'lov' ? (basis ?? undefined) : undefined;
}

/** Whether a question that nobody has answered is settled by the other answers, and told of in the papers. */
export const follows = (question: Question, known: Known): boolean =>
  lawBehind(question, known) !== undefined;

/** What follows from the other answers, and from which: «kreves etter …, fordi …»; undefined where nothing does. */
export function whatFollows(question: Question, known: Known, knowledge: Knowledge): string | undefined {
  const law = lawBehind(question, known);
  if (law === undefined) return undefined;
  const { arbeidsgiver, tjenestetype } = known.profile.virksomhet;
  const said = (key: string, value: string) => `«${choiceLabel(knowledge, ['virksomhet', key], value)}»`;
  const reasons = [
    arbeidsgiver && `arbeidsgiver er ${said('arbeidsgiver', arbeidsgiver)}`,
    // In a hospital it is the children that matter, and in a kommune the service.
    known.profile.stilling.under_18 && arbeidsgiver === 'helseforetak'
      ? 'jobben er med noen under 18 år'
      : tjenestetype && `tjenesten er ${said('tjenestetype', tjenestetype)}`,
  ].filter((reason) => typeof reason === 'string');
  return `kreves etter ${law}, fordi ${joinList(reasons)}`;
}
