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
