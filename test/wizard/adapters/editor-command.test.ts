import { describe, expect, it } from 'vitest';
import { type Computer, findEditor, startOf } from '../../../src/wizard/adapters/editor-command.ts';

function computer(
  env: Computer['env'],
  files: readonly string[],
  platform: NodeJS.Platform = 'linux',
): Computer {
  return { env, platform, isFile: (path) => files.includes(path) };
}
const linux = (env: Computer['env'], ...files: string[]) =>
  computer({ PATH: '/usr/local/bin:/usr/bin', HOME: '/home/kari', ...env }, files);
const windows = (env: Computer['env'], ...files: string[]) =>
  computer({ Path: 'C:\\Windows;C:\\Kode\\bin', ...env }, files, 'win32');
const command = (found: ReturnType<typeof findEditor>) => (found.ok ? found.command : found.message);

describe('the program to write in', () => {
  it('is VISUAL, then EDITOR', () => {
    const files = ['/usr/bin/vim', '/usr/bin/ed'];
    expect(command(findEditor(linux({ VISUAL: 'vim', EDITOR: 'ed' }, ...files)))).toEqual({
      program: '/usr/bin/vim',
      args: [],
    });
    expect(command(findEditor(linux({ VISUAL: ' ', EDITOR: 'ed -s' }, ...files)))).toEqual({
      program: '/usr/bin/ed',
      args: ['-s'],
    });
  });

  it('is nano or vi, or Notepad on Windows, where neither is set', () => {
    expect(command(findEditor(linux({}, '/usr/bin/vi', '/usr/local/bin/nano')))).toMatchObject({
      program: '/usr/local/bin/nano',
    });
    expect(command(findEditor(linux({}, '/usr/bin/vi')))).toMatchObject({ program: '/usr/bin/vi' });
    expect(command(findEditor(windows({}, 'C:\\Windows\\notepad.exe')))).toMatchObject({
      program: 'C:\\Windows\\notepad.exe',
    });
  });

  it.each([
    ['/opt/min editor/ed', []],
    ['/opt/min editor/ed -n', ['-n']],
    ['"/opt/min editor/ed" -n "to ord"', ['-n', 'to ord']],
    ["'/opt/min editor/ed'", []],
    ['/opt/min\\ editor/ed', []],
  ])('may be a path with spaces: %s', (EDITOR, args) => {
    expect(command(findEditor(linux({ EDITOR }, '/opt/min editor/ed')))).toEqual({
      program: '/opt/min editor/ed',
      args,
    });
  });

  it.each([
    ['C:\\Program Files\\N\\n.exe -multiInst', ['-multiInst']],
    ['"C:\\Program Files\\N\\n.exe" "-a b"', ['-a b']],
    ['C:\\Program Files\\N\\n', []],
  ])('may be a path with spaces on Windows: %s', (EDITOR, args) => {
    const found = findEditor({
      ...windows({ EDITOR }),
      isFile: (path) => path.toLowerCase() === 'c:\\program files\\n\\n.exe',
    });
    expect(found.ok && found.command.args).toEqual(args);
  });

  it('is found in the home folder', () => {
    expect(command(findEditor(linux({ EDITOR: '~/bin/ed' }, '/home/kari/bin/ed')))).toMatchObject({
      program: '/home/kari/bin/ed',
    });
  });

  it('waits where it would give the terminal back at once', () => {
    expect(command(findEditor(linux({ EDITOR: 'code' }, '/usr/bin/code')))).toMatchObject({
      args: ['--wait'],
    });
    expect(command(findEditor(linux({ EDITOR: 'code --wait -n' }, '/usr/bin/code')))).toMatchObject({
      args: ['--wait', '-n'],
    });
  });

  it.each([
    ['gvim', ['-f']],
    ['gvim --nofork', ['--nofork']],
    ['gedit', ['--wait']],
    ['kate -n', ['-b', '-n']],
    ['kate --block', ['--block']],
    // Another program altogether than on a Mac.
    ['open', []],
  ])('waits in its own way: %s', (EDITOR, args) => {
    const name = EDITOR.split(' ')[0];
    expect(command(findEditor(linux({ EDITOR }, `/usr/bin/${name}`)))).toMatchObject({ args });
  });

  it('waits on Windows and Macs too', () => {
    const notepad = windows({ EDITOR: 'notepad++' }, 'C:\\Kode\\bin\\notepad++.EXE');
    expect(command(findEditor(notepad))).toMatchObject({ args: ['-multiInst', '-nosession'] });
    const mac = (EDITOR: string) =>
      command(findEditor(computer({ PATH: '/usr/bin', EDITOR }, ['/usr/bin/open'], 'darwin')));
    expect(mac('open -e')).toMatchObject({ args: ['-W', '-n', '-e'] });
    expect(mac('open -nW -e')).toMatchObject({ args: ['-nW', '-e'] });
  });

  it('is told of in Norwegian where it is not there', () => {
    expect(command(findEditor(linux({ EDITOR: 'nano -w' }, '/usr/bin/vi')))).toBe(
      'Finner ikke programmet som EDITOR peker på: nano -w. Trykk Ctrl+O igjen for å bruke vi i stedet.',
    );
    expect(command(findEditor(linux({})))).toMatch(/Fant ikke noe skriveprogram\. Skriv teksten her/u);
    expect(command(findEditor(windows({ EDITOR: 'x' }, String.raw`C:\Windows\notepad.exe`)))).toContain(
      'for å bruke notepad i stedet.',
    );
  });

  it('is the next that is there, where one did not start', () => {
    const both = linux({ VISUAL: 'borte', EDITOR: 'ed -s' }, '/usr/bin/ed', '/usr/bin/vi');
    expect(command(findEditor(both))).toContain('VISUAL peker på: borte. Trykk Ctrl+O igjen for å bruke ed');
    expect(command(findEditor(both, new Set(['borte'])))).toMatchObject({ program: '/usr/bin/ed' });
    expect(command(findEditor(both, new Set(['borte', 'ed -s'])))).toMatchObject({ program: '/usr/bin/vi' });
    expect(command(findEditor(both, new Set(['borte', 'ed -s', 'vi'])))).toContain('Skriv teksten her');
  });
});

describe('how it is started', () => {
  it('is given the whole path as one word, whatever is in it', () => {
    expect(startOf({ program: 'vim', args: ['-f'] }, '/mappe/a $(b) "c', 'svar.txt', linux({}))).toEqual({
      program: 'vim',
      args: ['-f', '/mappe/a $(b) "c/svar.txt'],
    });
  });

  it('lets batch files on Windows be run by the shell, which never sees the folder', () => {
    const start = startOf(
      { program: 'C:\\Kode\\bin\\code.cmd', args: ['--wait'] },
      'C:\\Temp\\50%PATH%&x',
      'svar.txt',
      windows({}),
    );
    expect(start).toEqual({
      program: 'cmd.exe',
      args: ['/d', '/s', '/c', '""C:\\Kode\\bin\\code.cmd" "--wait" "svar.txt""'],
      cwd: 'C:\\Temp\\50%PATH%&x',
      verbatim: true,
    });
  });

  it('finds batch files by their endings, and never a file without one', () => {
    const found = findEditor(windows({ EDITOR: 'code' }, 'C:\\Kode\\bin\\code', 'C:\\Kode\\bin\\code.CMD'));
    expect(found.ok && found.command.program).toBe('C:\\Kode\\bin\\code.CMD');
  });
});
