import { describe, expect, it } from 'vitest';
import { readTree } from '../../src/cli/completion-command.ts';
import { createCli } from '../../src/cli.ts';
import { completionValues } from '../../src/commands/completion-values.ts';
import { complete } from '../../src/completion/complete.ts';
import type { CommandShape } from '../../src/completion/tree.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { workplace } from '../support/run.ts';

const stream = { write: () => true, on: () => stream };
const nowhere = async () => {};
// With `init` on its way, all its flags are there.
const tree = readTree(
  createCli(
    '0',
    { program: nowhere, papers: nowhere, check: nowhere },
    { stdout: stream, stderr: stream } as never,
    ['init'],
  ),
);
const valuesOf = completionValues(knowledge);

/** Every place where something may be written: `[command, option or argument]`. */
function places(command: CommandShape, path: readonly string[] = []): [command: string, name: string][] {
  const here = path.join(' ');
  const own = command.options
    .filter(({ takesValue, choices, hidden }) => takesValue && choices.length === 0 && !hidden)
    .map(({ flag }) => flag);
  return [
    ...[...own, ...command.arguments].map((name): [string, string] => [here, name]),
    ...command.commands.flatMap((child) => places(child, [...path, child.name])),
  ];
}

/** Numbers and names that only the reader knows; and the program's own argument, which is a misspelt command. */
const free = [
  ' kommando',
  'intervju --minutter',
  'lønn --fra',
  'lønn --til',
  'lønn --trinn-fra',
  'lønn --trinn-til',
  'lønn --gruppe',
  'lønn --ansiennitet',
  'lønn --uttelling',
  'lønn --uten-uttelling',
  'lønn --prosent',
];

it('there is something to choose from wherever there can be', () => {
  const without = places(tree)
    .filter(([command, name]) => valuesOf({ command, name, root: tree }) === undefined)
    .map((place) => place.join(' '));
  expect(without).toEqual(free);
});

it('no word needs quoting in a shell', () => {
  for (const [command, name] of places(tree)) {
    const values = valuesOf({ command, name, root: tree });
    if (values?.kind !== 'words') continue;
    expect(values.words.length).toBeGreaterThan(0);
    for (const { word } of values.words) expect(word).toMatch(/^[\p{L}\p{N}._/-]+$/u);
  }
});

describe('what is offered is understood', () => {
  const offered = (before: string[]) => {
    const found = complete({ before, current: '' }, tree, valuesOf);
    return found.kind === 'words' ? found.words.map(({ word }) => word) : [];
  };

  it.each([[['forklar']], [['ressurser']], [['maler', 'kopier']], [['sjekkliste', '--kryss']]])(
    '%j',
    async (before) => {
      const place = workplace();
      await place.erfaring('init', '--eksempel', 'rop-team');
      for (const word of offered(before)) {
        expect(await place.erfaring(...before, word)).toMatchObject({ code: 0, err: '' });
      }
    },
  );

  it('by endre: the sections are those of the profile', () => {
    const sections = knowledge.profileTexts().seksjoner.map(({ nøkkel }) => nøkkel);
    for (const section of offered(['endre'])) expect(sections).toContain(section);
  });
});
