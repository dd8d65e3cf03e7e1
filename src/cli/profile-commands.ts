import { addAnswerFlags, givenAnswers } from './answer-flags.ts';
import type { NorwegianCommand } from './norwegian-commander.ts';
import { withProfile } from './options.ts';
import { profileOf, type Start, type Values } from './start.ts';

/** The commands that ask and answer: `init`, with a flag for every answer where it is wanted, and `endre`. */
export function addProfileCommands(cli: NorwegianCommand, start: Start, forInit: boolean): void {
  const init = cli
    .command('init')
    .description('svar på spørsmålene, eller gå videre der du slapp')
    .option(
      '--eksempel <navn>',
      'skriv en ferdig, oppdiktet profil (rop-team, dps, sykehus, dropout, oppsokende, recovery, nav)',
    )
    .option('--fra <fil>', 'hent svar fra en annen profil; svarene du alt har gitt, blir stående')
    .option('--nytt', 'begynn på nytt (den gamle profilen blir tatt vare på)')
    .option('--vis-kommando', 'vis kommandoen som gir de samme svarene uten spørsmål')
    .option('--enkel', 'enkle spørsmål linje for linje, for skjermleser og skript')
    .option('--json', 'skriv resultatet som JSON')
    .option('--stille', 'skriv bare ut feil');
  addAnswerFlags(withProfile(init), forInit).action((values) => {
    refuseUnused(init, values);
    return start(
      'init',
      async ({ commands }, context) =>
        (await commands.init()).run(
          {
            profile: profileOf(values),
            example: values.eksempel,
            from: values.fra,
            restart: values.nytt === true,
            show: values.visKommando === true,
            plain: values.enkel === true,
            json: values.json === true,
            quiet: values.stille === true,
            answers: givenAnswers(values),
          },
          context,
        ),
      values,
    );
  });
  withProfile(cli.command('endre').description('gå gjennom én del av profilen på nytt'))
    .argument('[del]', 'for eksempel lønn, oppgaver eller prosess')
    .option('--enkel', 'enkle spørsmål linje for linje, for skjermleser og skript')
    .action((part: string | undefined, values) =>
      start(
        'endre',
        async ({ commands }, context) =>
          (await commands.endre()).run(
            { profile: profileOf(values), part, plain: values.enkel === true },
            context,
          ),
        values,
      ),
    );
}

/** Ends with a usage error where answers stand beside an option that would leave them unused. */
function refuseUnused(init: NorwegianCommand, values: Values): void {
  const alone = values.eksempel === undefined ? values.visKommando && '--vis-kommando' : '--eksempel';
  const [answer] = givenAnswers(values);
  const other = values.fra === undefined ? answer?.flag : '--fra';
  if (alone && other) init.error(`${alone} kan ikke brukes sammen med ${other}.\nKjør dem hver for seg.`);
}
