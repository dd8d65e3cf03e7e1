import { type ExitCode, exitCode, UserError } from '../errors.ts';
import { answerFlags } from '../generated/command-line.ts';
import { explain, similarIds } from '../knowledge/explain.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { ascii, fold } from '../norwegian/text.ts';
import {
  explanationJson,
  explanationText,
  flagList,
  flagsJson,
  topicList,
  topicsJson,
} from '../reporters/explanation.ts';
import { payTableHelp, payTableHelpJson } from '../reporters/pay-table-help.ts';
import type { Style } from '../terminal.ts';
import type { Context } from './context.ts';

export interface ForklarOptions {
  /** Undefined: list what can be explained. */
  readonly id: string | undefined;
  readonly json: boolean;
}

/** `erfaring forklar`: what a recommendation, a fact or a source says, and where it comes from. */
export async function run({ id, json }: ForklarOptions, { knowledge, terminal }: Context): Promise<ExitCode> {
  terminal.out(answer(id, json, knowledge, terminal));
  return exitCode.done;
}

function answer(id: string | undefined, json: boolean, knowledge: Knowledge, style: Style): string {
  if (id === undefined) return json ? topicsJson(knowledge) : topicList(knowledge, style);
  if (id === 'valg') {
    const texts = knowledge.profileTexts();
    return json ? flagsJson(answerFlags, texts) : flagList(answerFlags, texts, style);
  }
  const help = knowledge.payTableHelp();
  if (ascii(fold(id)) === help.id) return json ? payTableHelpJson(help) : payTableHelp(help, style);
  const explanation = explain(id, knowledge);
  if (!explanation) throw unknown(id, knowledge);
  return json ? explanationJson(explanation) : explanationText(explanation, style);
}

function unknown(id: string, knowledge: Knowledge): UserError {
  const near = similarIds(id, knowledge);
  const hint =
    near.length > 0 ? `Mente du ${near.join(' eller ')}?` : 'Se alt som kan forklares: erfaring forklar';
  return new UserError(`«${id}» finnes ikke.`, hint);
}
