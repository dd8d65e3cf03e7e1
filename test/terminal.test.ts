import { execFileSync, spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../src/errors.ts';
import {
  colourLevel,
  createTerminal,
  type OutputStream,
  type TerminalOptions,
  wrap,
} from '../src/terminal.ts';
import { buildForNode, temporaryFolder } from './files/support.ts';

interface FakeStream extends OutputStream {
  readonly text: () => string;
  fail(code: string): void;
}

function fakeStream(traits: { isTTY?: boolean; columns?: number; depth?: number } = {}): FakeStream {
  const events = new EventEmitter();
  const written: string[] = [];
  const { depth, ...rest } = traits;
  return {
    ...rest,
    ...(depth === undefined ? {} : { getColorDepth: () => depth }),
    write: (text) => void written.push(text),
    on: (event, listener) => events.on(event, listener),
    text: () => written.join(''),
    fail: (code) => void events.emit('error', Object.assign(new Error(code), { code })),
  };
}

const screen = (columns?: number) =>
  fakeStream({ isTTY: true, depth: 8, ...(columns === undefined ? {} : { columns }) });

const terminalWith = (options: Partial<TerminalOptions> = {}) =>
  createTerminal({
    stdin: { isTTY: true },
    stdout: screen(),
    stderr: screen(),
    env: {},
    platform: 'linux',
    ...options,
  });

describe('colourLevel', () => {
  it.each([
    ['a file or a pipe', fakeStream(), {}, 0],
    ['a screen with 16 colours', fakeStream({ isTTY: true, depth: 4 }), {}, 1],
    ['256 colours', fakeStream({ isTTY: true, depth: 8 }), {}, 2],
    ['all colours', fakeStream({ isTTY: true, depth: 24 }), {}, 3],
    ['one colour', fakeStream({ isTTY: true, depth: 1 }), {}, 0],
    ['a screen that can’t tell', fakeStream({ isTTY: true }), {}, 1],
    ['TERM=dumb', screen(), { TERM: 'dumb' }, 0],
    ['NO_COLOR', screen(), { NO_COLOR: '1' }, 0],
    ['an empty NO_COLOR', screen(), { NO_COLOR: '' }, 2],
    ['FORCE_COLOR in a pipe', fakeStream(), { FORCE_COLOR: '' }, 1],
    ['FORCE_COLOR=true', fakeStream(), { FORCE_COLOR: 'true' }, 1],
    ['FORCE_COLOR=3', fakeStream(), { FORCE_COLOR: '3' }, 3],
    ['FORCE_COLOR=0', screen(), { FORCE_COLOR: '0' }, 0],
    ['FORCE_COLOR=false', screen(), { FORCE_COLOR: 'false' }, 0],
    ['both', screen(), { FORCE_COLOR: '1', NO_COLOR: '1' }, 0],
  ])('%s', (_, stream, env, level) => {
    expect(colourLevel(stream, env)).toBe(level);
  });
});

describe('createTerminal', () => {
  it('colours each stream by what it is', async () => {
    const terminal = await terminalWith({ stdout: fakeStream() });
    expect(terminal.colour.red('å')).toBe('å');
    expect(terminal.errStyle.colour.red('å')).toBe('\u001b[31må\u001b[39m');
  });

  it('leaves text alone as chalk does at level 0', async () => {
    const { colour } = await terminalWith({ env: { NO_COLOR: '1' } });
    const chalk = new Chalk({ level: 0 });
    for (const one of [colour, chalk]) {
      expect(one.bold.red('a', 1)).toBe('a 1');
      expect(one.hex('#123456').bgRgb(1, 2, 3).dim('a')).toBe('a');
      expect(one.visible('a')).toBe('');
      expect(one('')).toBe('');
      expect(one.level).toBe(0);
    }
  });

  it.each([
    [undefined, 80],
    [0, 80],
    [20, 40],
    [60, 60],
    [88, 88],
    [200, 88],
  ])('%s columns give running text of %i', async (columns, width) => {
    expect((await terminalWith({ stdout: screen(columns) })).width).toBe(width);
  });

  it('follows a window that is resized', async () => {
    const stdout = { ...screen(), columns: 80 };
    const terminal = await terminalWith({ stdout });
    stdout.columns = 50;
    expect(terminal.width).toBe(50);
  });

  it('asks questions only where both ends are a terminal', async () => {
    expect((await terminalWith()).interactive).toBe(true);
    expect((await terminalWith({ stdin: {} })).interactive).toBe(false);
    expect((await terminalWith({ stdout: fakeStream() })).interactive).toBe(false);
    expect((await terminalWith({ stderr: fakeStream() })).interactive).toBe(true);
  });

  it.each([
    [{}, false, false],
    [{}, true, true],
    [{ ACCESSIBLE: '1' }, false, true],
    [{ ACCESSIBLE: '0' }, false, false],
    [{ ACCESSIBLE: '' }, false, false],
    [{ TERM: 'dumb' }, false, true],
  ])('%j and --enkel %s: plain %s', async (env, plain, expected) => {
    expect((await terminalWith({ env, plain })).plain).toBe(expected);
  });

  it.each([
    ['linux', {}, true],
    ['darwin', { TERM: 'xterm-256color' }, true],
    ['linux', { TERM: 'linux' }, false],
    ['linux', { TERM: 'dumb' }, false],
    ['win32', {}, false],
    ['win32', { WT_SESSION: 'x' }, true],
    ['win32', { TERM_PROGRAM: 'vscode' }, true],
    ['win32', { ConEmuTask: '{cmd::Cmder}' }, true],
  ] as const)('%s, %j: unicode %s', async (platform, env, expected) => {
    const terminal = await terminalWith({ platform, env });
    expect(terminal.unicode).toBe(expected);
    const signs = Object.values(terminal.symbols).join('');
    expect(/^[\x20-\x7e]+$/.test(signs)).toBe(!expected);
  });

  it('writes the text as it is, each to its stream', async () => {
    const stdout = fakeStream();
    const stderr = fakeStream();
    const terminal = await terminalWith({ stdout, stderr });
    terminal.out('# Annonse\n');
    terminal.out('');
    terminal.err('Ferdig.\n');
    expect([stdout.text(), stderr.text()]).toEqual(['# Annonse\n', 'Ferdig.\n']);
  });

  it('falls silent when the reader is gone', async () => {
    const stdout = fakeStream();
    const problems: Problem[] = [];
    const terminal = await terminalWith({ stdout, onFailure: (problem) => problems.push(problem) });
    stdout.fail('EPIPE');
    stdout.fail('EPIPE');
    terminal.out('mer');
    expect(stdout.text()).toBe('');
    expect(problems).toEqual([]);
  });

  it('tells once of any other failure', async () => {
    const stdout = fakeStream();
    const problems: Problem[] = [];
    await terminalWith({ stdout, onFailure: (problem) => problems.push(problem) });
    stdout.fail('ENOSPC');
    stdout.fail('ENOSPC');
    expect(problems).toMatchObject([{ file: null, message: 'Fikk ikke skrevet ut teksten (ENOSPC).' }]);
    const unheard = fakeStream();
    await terminalWith({ stdout: unheard });
    expect(() => unheard.fail('ENOSPC')).toThrow('ENOSPC');
  });

  it.runIf(process.platform !== 'win32')('ends quietly in a real pipe that is closed early', () => {
    const module = buildForNode('src/terminal.ts', temporaryFolder());
    const script = `require(${JSON.stringify(module)}).createTerminal(process).then((terminal) => {
      for (let line = 0; line < 20000; line += 1) terminal.out('linje ' + line + '\\n');
      setTimeout(() => terminal.out('etterpå\\n'), 50);
    })`;
    const piped = spawnSync(
      'bash',
      ['-o', 'pipefail', '-c', '"$0" -e "$1" | head -n 1', process.execPath, script],
      {
        encoding: 'utf8',
      },
    );
    expect(piped).toMatchObject({ status: 0, stdout: 'linje 0\n', stderr: '' });
  });

  it('does not load chalk where nothing is coloured', () => {
    const folder = temporaryFolder();
    buildForNode('src/terminal.ts', folder);
    const script = `require(${JSON.stringify(join(folder, 'module.cjs'))}).createTerminal(process).then((terminal) => {
      console.log(terminal.colour.red('x'), typeof Object.getPrototypeOf(terminal.colour).bold);
    })`;
    const env = { ...process.env, NO_COLOR: '1' };
    // Chalk gives its instances a prototype with the styles on it; ours has none.
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env })).toBe('x undefined\n');
  });
});

describe('wrap', () => {
  it('sets lines in, with a sign before the first', () => {
    expect(wrap('en to tre fire fem', 12, '  ', '• ')).toBe('• en to tre\n  fire fem');
    expect(wrap('en to tre', 8, '    ')).toBe('    en\n    to\n    tre');
  });

  it('keeps line breaks, whole words, and numbers with a hard space together', () => {
    expect(wrap('en\n\nto', 40, '  ')).toBe('  en\n\n  to');
    expect(wrap('https://www.example.no/en/lang/adresse her', 10)).toBe(
      'https://www.example.no/en/lang/adresse\nher',
    );
    expect(wrap('lønn på 650\u00a0000 kroner', 12)).toBe('lønn på\n650\u00a0000\nkroner');
  });

  it('does not count colour codes', () => {
    const { red } = new Chalk({ level: 1 });
    expect(stripVTControlCharacters(wrap(`${red('en')} ${red('to')} tre`, 9))).toBe('en to tre');
    expect(stripVTControlCharacters(wrap('en to tre', 9, '  ', red('• ')))).toBe('• en to\n  tre');
  });

  it('keeps every word in its order, within the width wherever a word fits', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'ø', '人', 'x', '-'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 30, max: 90 }), (words, width) => {
        const lines = wrap(words.join(' '), width, '   ').split('\n');
        expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(words);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
