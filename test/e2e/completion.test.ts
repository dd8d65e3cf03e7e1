import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { type Shell, shells } from '../../src/completion/shells.ts';
import { describeWith } from '../support/availability.ts';
import { command, isSingleExecutable } from './program.ts';
import { folder, openTerminal, type Wanted } from './pseudo-terminal.ts';

const tab = '\t';
/** Empties the line. Not Ctrl+C: it would also stop a completion that is just about to end. */
const newLine = '\u0015\r';

/** A home of a test's own, with `erfaring` on the path and some files to choose from. */
function home() {
  const where = folder();
  const [programs, work] = [join(where, 'bin'), join(where, 'arbeid')];
  for (const made of [programs, work, join(work, 'dokumenter')]) mkdirSync(made);
  // Where this stands, fish doesn't fill it from all the manual pages in the background, also after the test's end.
  mkdirSync(join(where, '.local/share/fish/generated_completions'), { recursive: true });
  const [file, ...before] = command;
  const program = join(programs, 'erfaring');
  if (isSingleExecutable) symlinkSync(file, program);
  else {
    writeFileSync(program, `#!/bin/sh\nexec '${file}' '${before.join("' '")}' "$@"\n`);
    chmodSync(program, 0o755);
  }
  for (const name of [
    'brev på ark.docx',
    'brev.txt',
    'min.yaml',
    'min.md',
    'doktekst',
    '$(touch smitte).docx',
  ])
    writeFileSync(join(work, name), '');
  const path = `${programs}${delimiter}${process.env.PATH}`;
  const env = {
    HOME: where,
    PATH: path,
    SHELL: '/bin/sh',
    ZDOTDIR: where,
    XDG_CONFIG_HOME: '',
    XDG_DATA_HOME: '',
    HISTFILE: '',
  };
  return { where, work, env, program };
}

interface Interactive {
  readonly shell: Shell;
  readonly argv: readonly [string, ...string[]];
  /** The file that the shell reads when it starts, and what makes its screen easy to read. */
  readonly startFile: string;
  readonly setup: string;
  /** What one types to see all that fits. */
  readonly list: string;
}

const interactive: readonly Interactive[] = [
  { shell: 'bash', argv: ['bash', '-i'], startFile: '.bashrc', setup: "PS1='klar> '\n", list: tab + tab },
  { shell: 'zsh', argv: ['zsh', '-i'], startFile: '.zshrc', setup: "PROMPT='klar> '\n", list: tab },
  {
    shell: 'fish',
    argv: ['fish', '-i'],
    startFile: '.config/fish/config.fish',
    setup:
      "set -g fish_greeting\nset -g fish_autosuggestion_enabled 0\nfunction fish_prompt; printf 'klar> '; end\n",
    list: tab,
  },
];

/** A shell in which the completion is taken into use as the program says that one should. */
async function shellWithCompletion({ shell, argv, startFile, setup }: Interactive) {
  const { where, work, env } = home();
  mkdirSync(join(where, startFile, '..'), { recursive: true });
  writeFileSync(join(where, startFile), setup);
  for (const step of shells[shell]) {
    const ran = spawnSync(argv[0], ['-c', step], {
      cwd: work,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
  }
  const terminal = openTerminal(argv, work, { cols: 110, rows: 60, env });
  await terminal.until(/klar>$/u);
  return {
    work,
    /** Types on a new line, with tabs, and waits for what that should bring. */
    async type(text: string, then: Wanted): Promise<string> {
      const screen = await terminal.type(text, then);
      await terminal.type(newLine, /klar>$/u);
      return screen;
    },
  };
}

/** What is typed before Tab, and what the line then is. */
const completed: readonly [typed: string, becomes: string][] = [
  ['lo', 'lonn'],
  ['oppl', 'opplæring'],
  ['annonse --for', 'annonse --format'],
  ['annonse --format=h', 'annonse --format=html'],
  ['alt --format docx,h', 'alt --format docx,html'],
  ['maler ko', 'maler kopier'],
  ['maler kopier annon', 'maler kopier annonse'],
  ['sjekk --niva t', 'sjekk --niva tips'],
  ['init --eksempel rop', 'init --eksempel rop-team'],
  ['init --virksomhet-arbeidsgiver kom', 'init --virksomhet-arbeidsgiver kommune'],
  ['endre vilk', 'endre vilkår'],
  ['forklar annonse/fr', 'forklar annonse/frist'],
  ['forklar v6.8', 'forklar V6.8'],
  // Only the Word file, though a text file begins so too.
  ['annonse --brevmal br', 'annonse --brevmal brev\\ på\\ ark.docx'],
  ['annonse --brevmal=br', 'annonse --brevmal=brev\\ på\\ ark.docx'],
  ['annonse --profil m', 'annonse --profil min.yaml'],
  ['annonse --profil ~/arbeid/mi', 'annonse --profil ~/arbeid/min.yaml'],
  // Only the folder.
  ['annonse --ut dok', 'annonse --ut dokumenter/'],
  // What comes after a redirection is any file, and the shell's own business.
  ['sjekk < brev.t', 'sjekk < brev.txt'],
  ['sjekk <brev.t', 'sjekk <brev.txt'],
  ['status > min.m', 'status > min.md'],
  ['status 2>> min.m', 'status 2>> min.md'],
  ['sjekk < brev.txt --niva t', 'sjekk < brev.txt --niva tips'],
  // Nothing that is typed is run, and no file's name.
  ['sjekk "$(touch smitte)" --niva t', 'sjekk "$(touch smitte)" --niva tips'],
  ['sjekk `touch smitte` --niva t', 'sjekk `touch smitte` --niva tips'],
  ['annonse --brevmal \\$', 'annonse --brevmal \\$\\(touch\\ smitte\\).docx'],
];

for (const one of interactive) {
  describeWith(one.shell, `completion in ${one.shell}`, () => {
    it('completes commands, options, values and files, and runs nothing of what is typed', async () => {
      const { type, work } = await shellWithCompletion(one);
      expect(await type(`erfaring l${one.list}`, 'lønn')).toContain('ledernotat');
      expect(await type(`erfaring lønn --${one.list}`, '--uten-uttelling')).toContain('--trinn-til');
      for (const [typed, becomes] of completed) {
        const screen = await type(`erfaring ${typed}${tab}`, (shown) =>
          shown.endsWith(`klar> erfaring ${becomes}`),
        );
        expect(screen).not.toMatch(becomes.includes('brev.txt') ? /touch: / : /touch: |brev\.txt/u);
      }
      expect(existsSync(join(work, 'smitte'))).toBe(false);
    }, 120_000);
  });
}

describeWith('zsh', 'completion in zsh, from a folder of completions', () => {
  it('is found by its name', async () => {
    const { where, work, env, program } = home();
    mkdirSync(join(where, 'fpath'));
    const script = spawnSync(program, ['fullforing', 'zsh'], { encoding: 'utf8' });
    writeFileSync(join(where, 'fpath', '_erfaring'), script.stdout);
    writeFileSync(
      join(where, '.zshrc'),
      "PROMPT='klar> '\nfpath=(~/fpath $fpath)\nautoload -Uz compinit && compinit -u\n",
    );
    const terminal = openTerminal(['zsh', '-i'], work, { env });
    await terminal.until(/klar>$/u);
    await terminal.type(`erfaring oppl${tab}`, /klar> erfaring opplæring$/u);
  });
});

describeWith('powershell', 'completion in PowerShell', () => {
  it('completes commands and options', () => {
    const { work, env } = home();
    const complete = (line: string) => {
      const script = `erfaring fullforing powershell | Out-String | Invoke-Expression; (TabExpansion2 '${line}' ${line.length}).CompletionMatches.CompletionText`;
      const ran = spawnSync('pwsh', ['-NoProfile', '-Command', script], {
        cwd: work,
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
      return ran.stdout.trim().split(/\s+/u);
    };
    expect(complete('erfaring l')).toEqual(['ledernotat', 'lønn']);
    expect(complete('erfaring annonse --for')).toEqual(['--format']);
    expect(complete('erfaring lønn --')).toContain('--trinn-til');
  }, 60_000);
});
