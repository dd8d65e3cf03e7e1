import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { zipParts } from '../../../src/formats/docx/zip.ts';
import { readZip } from '../../support/zip.ts';

const parts = new Map([
  ['b.xml', `<b>${'æøå '.repeat(200)}</b>`],
  ['mappe/a.xml', '<a/>'],
]);

describe('zipParts', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('holds the parts, in their order', () => {
    expect([...readZip(zipParts(parts))]).toEqual([...parts]);
  });

  it('holds pictures and the like as they are', () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, index) => index);
    expect(unzipSync(zipParts(new Map([['bilde.png', bytes]])))['bilde.png']).toEqual(bytes);
  });

  it('gives the same bytes in every time zone', () => {
    const bytes = [];
    for (const name of ['UTC', 'Europe/Oslo', 'Asia/Tokyo', 'America/Los_Angeles']) {
      process.env.TZ = name;
      bytes.push(Buffer.from(zipParts(parts)).toString('base64'));
    }
    expect(new Set(bytes).size).toBe(1);
  });
});
