import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { addAnswerFlags, givenAnswers } from '../../src/cli/answer-flags.ts';
import { answerFlags } from '../../src/generated/command-line.ts';

const given = (...argv: string[]) =>
  givenAnswers(addAnswerFlags(new Command('init'), true).parse(argv, { from: 'user' }).opts());

describe('the flags of init', () => {
  it('every one of them is found again', () => {
    const argv = answerFlags.flatMap(([flag]) => [`--${flag}`, 'x']);
    expect(given(...argv).map(({ flag }) => flag)).toEqual(answerFlags.map(([flag]) => `--${flag}`));
  });

  it('are told in the order of the profile, with all that was typed', () => {
    const typed = [
      '--egenerfaring-typer',
      'rus',
      '--virksomhet-navn',
      'Nes',
      '--egenerfaring-typer',
      'barnevern',
    ];
    expect(given(...typed)).toEqual([
      { flag: '--virksomhet-navn', path: ['virksomhet', 'navn'], list: false, values: ['Nes'] },
      {
        flag: '--egenerfaring-typer',
        path: ['egenerfaring', 'typer'],
        list: true,
        values: ['rus', 'barnevern'],
      },
    ]);
  });

  it('are left out of the help, which tells where they are listed', () => {
    let text = '';
    const command = addAnswerFlags(new Command('init'), true);
    command.configureOutput({
      writeOut: (part) => {
        text += part;
      },
    });
    command.outputHelp();
    expect(text).not.toContain('--stilling-tittel');
    expect(text).toContain('erfaring forklar valg');
  });

  it('are not made for other commands', () => {
    expect(addAnswerFlags(new Command('init'), false).options).toEqual([]);
  });
});
