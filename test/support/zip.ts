import { strFromU8, unzipSync } from 'fflate';

/** The files in a zip, by path, in the order they stand in it. All of ours are text. */
export function readZip(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}
