import { strFromU8, unzipSync } from 'fflate';
import { fault } from './fault.ts';

/** The files inside a letterhead, by path: XML as text, pictures and the like as they are. */
export type LetterheadParts = ReadonlyMap<string, string | Uint8Array>;

/** Far more than any letterhead, far less than what would stop the machine. */
const MOST_BYTES = 150 * 1024 * 1024;
const MOST_FILES = 5000;

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Unpacks a Word file. Throws LetterheadError for anything else, and for what is damaged, protected or far too large. */
export function openPackage(bytes: Uint8Array): LetterheadParts {
  if (bytes.length === 0) throw fault('empty');
  if (startsWith(bytes, COMPOUND_FILE)) {
    // What Word protects with a password is a file of the old kind with the new one locked inside.
    const names = Buffer.from(bytes).toString('utf16le');
    throw fault(names.includes('EncryptedPackage') ? 'encrypted' : 'oldWord');
  }
  if (!startsWith(bytes, ZIP)) throw fault('notWord');
  const files = unzip(bytes);
  if (!files.has('[Content_Types].xml')) throw fault(isOpenDocument(files) ? 'openDocument' : 'notWord');
  return new Map([...files].map(([path, data]) => [path, isXml(path) ? decode(data) : data]));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  let [total, count] = [0, 0];
  let tooLarge = false;
  try {
    // The sizes are those the file states, and no more than that is unpacked.
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        count += 1;
        tooLarge ||= total > MOST_BYTES || count > MOST_FILES;
        return !tooLarge && !name.endsWith('/');
      },
    });
    if (tooLarge) throw fault('tooLarge');
    return new Map(Object.entries(files).map(([path, data]) => [partName(path), data]));
  } catch (error) {
    throw tooLarge ? fault('tooLarge') : asDamaged(error);
  }
}

/** Some programs write the paths of Windows. */
function partName(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '');
}

function asDamaged(error: unknown): Error {
  return error instanceof Error && error.name === 'LetterheadError' ? error : fault('damaged');
}

function isOpenDocument(files: ReadonlyMap<string, Uint8Array>): boolean {
  const type = files.get('mimetype');
  return type !== undefined && strFromU8(type).includes('opendocument');
}

function isXml(path: string): boolean {
  return /\.(xml|rels)$/i.test(path);
}

function decode(data: Uint8Array): string {
  const encoding = data[0] === 0xff && data[1] === 0xfe ? 'utf-16le' : 'utf-8';
  if (data[0] === 0xfe && data[1] === 0xff) return decode(new Uint8Array(Buffer.from(data).swap16()));
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(data);
    // It is written back as UTF-8.
    return text.replace(/^(<\?xml[^>]*?encoding=["'])[^"']+/, '$1UTF-8');
  } catch {
    throw fault('damaged');
  }
}
