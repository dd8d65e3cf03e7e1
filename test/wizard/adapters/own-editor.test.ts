import { existsSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createOwnEditor, type EditorHost } from '../../../src/wizard/adapters/own-editor.ts';

/** An editor whose program is a function of the file's path; the paths it was given are kept. */
function editorThat(work: (file: string) => number | null, env: EditorHost['env'] = { EDITOR: '/bin/ed' }) {
  const files: string[] = [];
  const editor = createOwnEditor({
    env,
    platform: 'linux',
    isFile: (path) => path === '/bin/ed',
    run: async ({ args }) => {
      const file = args.at(-1) ?? '';
      files.push(file);
      return work(file);
    },
  });
  const nothingLeft = () => files.every((file) => !existsSync(dirname(file)));
  return { editor, files, nothingLeft };
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
      writeFileSync(file, 'halvferdig');
      return code;
    });
    expect(await editor.write('før')).toEqual({ ok: false, message: expect.stringMatching(message) });
    expect(nothingLeft()).toBe(true);
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
      message: expect.stringContaining('Sett EDITOR'),
    });
  });
});
