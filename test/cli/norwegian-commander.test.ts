import { describe, expect, it } from 'vitest';
import { NorwegianCommand, translateError } from '../../src/cli/norwegian-commander.ts';

/** A command with one of everything that commander may complain of. */
function command() {
  let text = '';
  const cli = new NorwegianCommand('prøve');
  cli.configureOutput({
    writeErr: (part) => {
      text += part;
    },
  });
  cli
    .command('lag')
    .argument('<navn>')
    .option('--antall <tall>', 'hvor mange')
    .action(() => undefined);
  return {
    cli,
    async run(...argv: string[]): Promise<string> {
      await expect(cli.parseAsync(argv, { from: 'user' })).rejects.toThrow();
      return text;
    },
  };
}

describe('NorwegianCommand', () => {
  it.each([
    [['lagg'], 'Ukjent kommando: lagg.'],
    [['lag', 'a', '--antal', '3'], 'Ukjent valg: --antal.\nMente du --antall?'],
    [['lag', 'a', '--antall'], 'Valget --antall <tall> mangler en verdi.'],
    [['lag'], 'Her mangler noe: navn.'],
    [['lag', 'a', 'b'], 'For mange ord etter kommandoen: ventet 1, fikk 2.'],
  ])('meets %j in Norwegian, and never ends the process', async (argv, message) => {
    expect(await command().run(...argv)).toContain(message);
  });

  it('gives commands under it the same language', () => {
    const { cli } = command();
    const help = cli.commands[0]?.helpInformation();
    expect(help).toContain('Bruk: prøve lag [valg] <navn>');
    expect(help).toContain('-h, --hjelp');
  });
});

describe('help in a narrow window', () => {
  const at = (width: number) => {
    let text = '';
    const cli = new NorwegianCommand('prøve');
    cli.configureOutput({
      getOutHelpWidth: () => width,
      writeOut: (part) => {
        text += part;
      },
    });
    cli
      .option('--profil <fil>', 'profilen som skal brukes (standard: erfaring.yaml)')
      .option('--antall-stillinger <tall>', 'hvor mange dere skal ansette')
      .addHelpText(
        'after',
        '\nSlik:\n  prøve init    svar på spørsmål og få profilen (erfaring.yaml)\n\nKopier linjen under, og lim den inn i vinduet:\n  prøve nå --profil "en mappe/en fil.yaml"',
      );
    cli.outputHelp();
    return text;
  };

  it('puts what is said under its name, and cuts no word', () => {
    const text = at(40);
    expect(text).toContain('\n  --antall-stillinger <tall>\n      hvor mange dere skal ansette\n');
    expect(text).toContain(
      '\n  prøve init\n      svar på spørsmål og få profilen\n      (erfaring.yaml)\n\nKopier linjen under, og lim den inn i\nvinduet:\n',
    );
    expect(
      Math.max(
        ...text
          .split('\n')
          .slice(0, -2)
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(40);
  });

  it('leaves a command to be copied in one piece', () => {
    expect(at(40)).toContain('\n  prøve nå --profil "en mappe/en fil.yaml"\n');
  });

  it('keeps the two columns where there is room', () => {
    expect(at(70)).toContain('\n  --antall-stillinger <tall>  hvor mange dere skal ansette\n');
    expect(at(60)).toContain(
      '\n  prøve init  svar på spørsmål og få profilen\n              (erfaring.yaml)\n',
    );
  });
});

it.each([
  [
    "error: option '--format <f>' argument 'pdf' is invalid. Allowed choices are docx, md.",
    '«pdf» passer ikke for --format <f>. Velg blant: docx, md.',
  ],
  [
    "error: option '--fra <kr>' argument 'mye' is invalid. Skriv et tall.",
    '«mye» passer ikke for --fra <kr>. Skriv et tall.',
  ],
  [
    "error: command-argument value 'x' is invalid for argument 'del'. Allowed choices are a, b.",
    '«x» passer ikke for del. Velg blant: a, b.',
  ],
  ["error: option '--a' cannot be used with option '--b'", '--a kan ikke brukes sammen med --b.'],
  ['(Did you mean one of --fra, --til?)', 'Mente du en av disse: --fra, --til?'],
])('%s', (english, norwegian) => expect(translateError(english)).toBe(norwegian));
