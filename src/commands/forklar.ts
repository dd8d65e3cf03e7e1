import { type ExitCode, exitCode, UserError } from '../errors.ts';
import { answerFlags } from '../generated/command-line.ts';
import { explain, similarIds } from '../knowledge/explain.ts';
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
import type { Context } from './context.ts';

export interface ForklarOptions {
  /** Undefined: list what can be explained. */
  readonly id: string | undefined;
  readonly json: boolean;
}

/** `erfaring forklar`: what a recommendation, a fact or a source says, and where it comes from. */
export async function run({ id, json }: ForklarOptions, { knowledge, terminal }: Context): Promise<ExitCode> {
  const texts = knowledge.profileTexts();
  if (id === undefined) terminal.out(json ? topicsJson(knowledge) : topicList(knowledge, terminal));
  else if (id === 'valg')
    terminal.out(json ? flagsJson(answerFlags, texts) : flagList(answerFlags, texts, terminal));
  else if (ascii(fold(id)) === knowledge.payTableHelp().id) {
    const help = knowledge.payTableHelp();
    terminal.out(json ? payTableHelpJson(help) : payTableHelp(help, terminal));
  } else {
    const explanation = explain(id, knowledge);
    if (!explanation) {
      const near = similarIds(id, knowledge);
      throw new UserError(
        `«${id}» finnes ikke.`,
        near.length > 0 ? `Mente du ${near.join(' eller ')}?` : 'Se alt som kan forklares: erfaring forklar',
      );
    }
    terminal.out(json ? explanationJson(explanation) : explanationText(explanation, terminal));
  }
  return exitCode.done;
}
