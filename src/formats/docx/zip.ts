import { crc32, deflateRawSync } from 'node:zlib';

/*
 * A zip archive of a few small files, written with Node's own zlib. A library does the same by way of streams and
 * a thread pool, which costs a fresh process five times as much as the zipping itself, and one ad in Word is
 * mostly start-up. The format: APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */

/** 1 January 2000 at midnight, in the DOS form that knows no time zone, so that the bytes are the same everywhere. */
const DATE = (20 << 9) | (1 << 5) | 1;
const TIME = 0;

const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
const REGULAR_FILE = 0o100644 << 16;
const UNIX = 3 << 8;

interface Entry {
  readonly name: Buffer;
  readonly packed: Buffer;
  /** What the header before the content and the one in the directory have in common. */
  readonly common: Buffer;
}

function entry(path: string, content: string | Uint8Array): Entry {
  const plain = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const packed = deflateRawSync(plain);
  const name = Buffer.from(path, 'utf8');
  const common = Buffer.alloc(26);
  common.writeUInt16LE(VERSION, 0);
  common.writeUInt16LE(FLAGS, 2);
  common.writeUInt16LE(DEFLATED, 4);
  common.writeUInt16LE(TIME, 6);
  common.writeUInt16LE(DATE, 8);
  common.writeUInt32LE(crc32(plain), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(plain.length, 18);
  common.writeUInt16LE(name.length, 22);
  return { name, packed, common };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function directoryEntry({ name, common }: Entry, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(UNIX | VERSION);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(REGULAR_FILE >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), madeBy, common, rest, name]);
}

function end(count: number, size: number, offset: number): Buffer {
  const rest = Buffer.alloc(18);
  rest.writeUInt16LE(count, 4);
  rest.writeUInt16LE(count, 6);
  rest.writeUInt32LE(size, 8);
  rest.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), rest]);
}

/** Zips the parts, in their order. The same parts give the same bytes on the same version of Node. */
export function zipParts(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const added = entry(path, content);
    directory.push(directoryEntry(added, offset));
    const local = Buffer.concat([signature(0x04034b50), added.common, added.name, added.packed]);
    pieces.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  return Buffer.concat([...pieces, listing, end(parts.size, listing.length, offset)]);
}
