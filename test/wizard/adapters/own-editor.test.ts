import { existsSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createOwnEditor, type EditorHost } from '../../../src/wizard/adapters/own-editor.ts';

/** An editor whose program is a function of the file's path and takes a while; the paths it was given are kept. */
function editorThat(
  work: (file: string) => number | null,
  env: EditorHost['env'] = { EDITOR: '/bin/ed' },
  takes = 5000,
) {
  const files: string[] = [];
  const atEnd = new Set<() => void>();
  let clock = 0;
  const editor = createOwnEditor({
    env,
    platform: 'linux',
    isFile: (path) => path === '/bin/ed',
    run: async ({ args }) => {
      const file = args.at(-1) ?? '';
      files.push(file);
      clock += takes;
      return work(file);
    },
    clock: () => clock,
    onEnd: (listener) => {
      atEnd.add(listener);
      return () => atEnd.delete(listener);
    },
  });
  const end = () => {
    for (const listener of atEnd) listener();
  };
  const nothingLeft = () => files.every((file) => !existsSync(dirname(file)));
  return { editor, files, nothingLeft, end };
}
const saves = (content: string | Uint8Array) =>
  editorThat((file) => {
    writeFileSync(file, content);
    return 0;
  });

describe('a text in a program of the manager’s own', () => {
  it('lies in a file that only the user can read, and is gone afterwards', async () => {
    let seen = '';
    const { editor, files, nothingLeft } = editorThat((file) => {
      seen = readFileSync(file, 'utf8');
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
      return 0;
    });
    expect(await editor.write('Vi møter folk\nder de er.')).toEqual({
      ok: true,
      text: 'Vi møter folk\nder de er.',
    });
    expect(seen).toBe('Vi møter folk\nder de er.\n');
    expect(files[0]).toMatch(/svar\.txt$/u);
    expect(nothingLeft()).toBe(true);
  });

  it('comes back without byte order mark and the line breaks of Windows', async () => {
    expect(await saves('\ufeffÆrlig.\r\n\r\nÅpen 😀.\r\n').editor.write('')).toEqual({
      ok: true,
      text: 'Ærlig.\n\nÅpen 😀.',
    });
    expect(await saves('').editor.write('noe')).toEqual({ ok: true, text: '' });
  });

  it('is kept as it was saved, and opened again, when the encoding is wrong', async () => {
    const latin1 = Buffer.from('Vi møter folk', 'latin1');
    let saved: Buffer | undefined;
    const { editor, nothingLeft } = editorThat((file) => {
      if (saved === undefined) writeFileSync(file, latin1);
      saved = readFileSync(file);
      if (saved.equals(latin1)) return 0;
      return 1;
    });
    const first = await editor.write('utkast');
    expect(first).toMatchObject({ ok: false, message: expect.stringMatching(/UTF-8.*Ctrl\+O igjen/u) });
    await editor.write('utkast');
    expect(saved?.equals(latin1)).toBe(true);
    expect(nothingLeft()).toBe(true);
  });

  it.each([
    ['UTF-16', Buffer.from('\ufeffÅpen', 'utf16le')],
    ['Word', Buffer.from('PK\x03\x04…')],
  ])('is refused as %s', async (_, bytes) => {
    expect(await saves(bytes).editor.write('')).toMatchObject({ ok: false });
  });

  it.each([
    [1, /meldte om en feil \(kode 1\).*står som før/u],
    [null, /ble stoppet.*står som før/u],
  ])('stays as it was when the program ends with %s', async (code, message) => {
    const { editor, nothingLeft } = editorThat((file) => {
      expect(readFileSync(file, 'utf8')).toBe('før\n');
      return code;
    });
    expect(await editor.write('før')).toEqual({ ok: false, message: expect.stringMatching(message) });
    expect(nothingLeft()).toBe(true);
  });

  it.each([1, null])('is not lost when it was saved before the program ended with %s', async (code) => {
    let visits = 0;
    const { editor, nothingLeft } = editorThat((file) => {
      visits += 1;
      if (visits > 1) return 0;
      writeFileSync(file, 'en hel side');
      return code;
    });
    expect(await editor.write('før')).toEqual({
      ok: false,
      message: expect.stringMatching(/er tatt vare på: Trykk Ctrl\+O igjen/u),
    });
    expect(nothingLeft()).toBe(true);
    expect(await editor.write('før')).toEqual({ ok: true, text: 'en hel side' });
  });

  describe('where the program gives the terminal back at once', () => {
    const hurried = () => editorThat(() => 0, { EDITOR: '/bin/ed' }, 300);

    it('is left for the window, and fetched when it is asked for again', async () => {
      const { editor, files, nothingLeft } = hurried();
      expect(await editor.write('før')).toEqual({
        ok: false,
        message: expect.stringMatching(/^\/bin\/ed ga seg med en gang\..*EDITOR="gvim -f"/u),
      });
      writeFileSync(files[0] ?? '', 'skrevet i vinduet\n');
      expect(await editor.write('før')).toEqual({ ok: true, text: 'skrevet i vinduet' });
      expect(files).toHaveLength(1);
      expect(nothingLeft()).toBe(true);
    });

    it('gives way to what was written in the question meanwhile', async () => {
      const { editor, files } = hurried();
      await editor.write('før');
      writeFileSync(files[0] ?? '', 'skrevet i vinduet\n');
      expect(await editor.write('noe annet')).toMatchObject({ ok: false });
      expect(readFileSync(files[1] ?? '', 'utf8')).toBe('noe annet\n');
      expect(existsSync(files[0] ?? '')).toBe(false);
    });

    it('is gone when our own program is', async () => {
      const { editor, nothingLeft, end } = hurried();
      await editor.write('før');
      expect(nothingLeft()).toBe(false);
      end();
      expect(nothingLeft()).toBe(true);
    });
  });

  it('is gone when the window is closed while it is open', async () => {
    let there: boolean | undefined;
    const { editor, end } = editorThat((file) => {
      end();
      there = existsSync(file);
      return null;
    });
    await editor.write('før');
    expect(there).toBe(false);
  });

  it('comes back with the line breaks of old Mac programs made new', async () => {
    expect(await saves('en\rto\rtre').editor.write('')).toEqual({ ok: true, text: 'en\nto\ntre' });
    expect(await saves('en\rto\ntre').editor.write('')).toEqual({ ok: true, text: 'en\nto\ntre' });
  });

  it('comes back without what a terminal obeys', async () => {
    const text = '\u001b[2JÆrlig\u0007\u009b31m\u202e,\tåpen 👩\u200d👧.';
    expect(await saves(text).editor.write('')).toEqual({ ok: true, text: '[2JÆrlig31m, åpen 👩\u200d👧.' });
  });

  it('says so where there is no folder to put it in', async () => {
    vi.stubEnv('TMPDIR', '/finnes/ikke');
    vi.stubEnv('TEMP', '/finnes/ikke');
    try {
      expect(await saves('').editor.write('før')).toEqual({
        ok: false,
        message: expect.stringMatching(
          /Fikk ikke laget en midlertidig mappe i \S+ \(ENOENT\)\. Se hva TMPDIR .*står som før/u,
        ),
      });
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('stays as it was when the program cannot start, or takes the file away', async () => {
    const broken = editorThat(() => {
      throw Object.assign(new Error('spawn'), { code: 'EACCES' });
    });
    expect(await broken.editor.write('før')).toMatchObject({
      ok: false,
      message: expect.stringContaining('Fikk ikke startet /bin/ed (EACCES)'),
    });
    expect(broken.nothingLeft()).toBe(true);
    const taking = editorThat((file) => {
      unlinkSync(file);
      return 0;
    });
    expect(await taking.editor.write('før')).toMatchObject({
      ok: false,
      message: expect.stringContaining('er borte'),
    });
  });

  it('says how to choose a program where there is none', async () => {
    expect(await editorThat(() => 0, { PATH: '' }).editor.write('')).toMatchObject({
      ok: false,
      message: expect.stringContaining('Skriv teksten her'),
    });
  });
});

describe('a program that does not start', () => {
  it('gives way to the next that is there, with the text unchanged, for later questions too', async () => {
    const started: string[] = [];
    const host: EditorHost = {
      env: { VISUAL: '/bin/borte', EDITOR: '/bin/sta', PATH: '/usr/bin' },
      platform: 'linux',
      isFile: (path) => ['/bin/sta', '/usr/bin/nano', '/usr/bin/vi'].includes(path),
      run: async ({ program, args }) => {
        started.push(program);
        if (program === '/bin/sta') throw Object.assign(new Error('no'), { code: 'EACCES' });
        // As a full-screen program does in a terminal that it does not know.
        if (program === '/usr/bin/nano') return 1;
        writeFileSync(args.at(-1) ?? '', 'Skrevet i vi.');
        return 0;
      },
      clock: () => 0,
      onEnd: () => () => undefined,
    };
    const passed = new Set<string>();
    const editor = createOwnEditor(host, passed);
    const tries = [
      /borte\. Trykk Ctrl\+O igjen for å bruke sta/u,
      /for å bruke nano i stedet/u,
      /bruke vi i/u,
    ];
    for (const message of tries)
      expect(await editor.write('utkast')).toMatchObject({
        ok: false,
        message: expect.stringMatching(message),
      });
    expect(await editor.write('utkast')).toEqual({ ok: true, text: 'Skrevet i vi.' });
    expect(await createOwnEditor(host, passed).write('neste')).toMatchObject({ ok: true });
    expect(started.map((path) => path.split('/').at(-1))).toEqual(['sta', 'nano', 'vi', 'vi']);
  });
});
