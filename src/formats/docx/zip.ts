import { ZipFile } from 'yazl';
import type { Parts } from './package.ts';

/**
 * Zips the parts with Node's own zlib. The time on each entry is fixed and local, in the old DOS form that knows no
 * time zone, so that the bytes are the same everywhere.
 */
export function zipParts(parts: Parts): Promise<Uint8Array> {
  const zip = new ZipFile();
  const options = { mtime: new Date(2000, 0, 1), mode: 0o100644, forceDosTimestamp: true };
  for (const [path, text] of parts) zip.addBuffer(Buffer.from(text, 'utf8'), path, options);
  zip.end();
  // Gathered by hand: `stream/consumers` goes by way of a Blob, which costs a fresh process more than the zipping.
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    zip.on('error', reject);
    zip.outputStream.on('error', reject);
    zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
    zip.outputStream.on('end', () => resolve(Buffer.concat(chunks)));
  });
}
