import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../build/check-references.ts';
import { readData } from '../../build/read-data.ts';

const data = readData(join(import.meta.dirname, '..', '..', 'data')).values;

/** The data with a copy of the first entry of a file, changed, at the end. */
function withCopy(name: string, change: object): ReadonlyMap<string, unknown> {
  const entries = data.get(name) as readonly object[];
  return new Map([...data, [name, [...entries, { ...entries[0], id: 'kopi', ...change }]]]);
}

describe('checkReferences', () => {
  it('has nothing against the data as it is', () => {
    expect(checkReferences(data)).toEqual([]);
  });

  it('tells an id that stands twice', () => {
    const [first] = data.get('kilder') as readonly { readonly id: string }[];
    expect(checkReferences(withCopy('kilder', { id: first?.id }))).toEqual([
      `data/kilder.yaml:1:1 the id ${first?.id} stands twice`,
    ]);
  });

  it.each([
    ['sjekkliste', { kilder: ['X1'] }, 'no recommendation or fact X1'],
    ['bank/oppgaver', { kilder: ['X1'] }, 'no recommendation or fact X1'],
    ['fakta/lov', { kilde: [{ id: 'X1' }] }, 'no source X1 in kilder.yaml'],
    ['intervju/case', { kilder: ['X1'] }, 'no recommendation or fact X1'],
    ['intervju/case', { kriterier: ['x1'] }, 'no criterion x1 in kriterier.yaml'],
    ['intervju/sporsmal', { tema: 'x1' }, 'no theme x1 in temaer.yaml'],
    ['intervju/sporsmal', { kriterium: 'x1' }, 'no criterion x1 in kriterier.yaml'],
    ['intervju/sporsmal', { emne: 'x1' }, 'no topic x1 in merker.yaml'],
    ['ressurser', { steder: [{ kilder: ['X1'] }] }, 'no recommendation or fact X1'],
    ['anbefalinger', { nyere: ['X1'] }, 'no fact X1'],
    ['lonn/oslo', { kilde: { id: 'X1' } }, 'no source X1 in kilder.yaml'],
  ])('tells what %s names and nobody has: %j', (name, change, what) => {
    expect(checkReferences(withCopy(name, change))).toEqual([`data/${name}.yaml:1:1 kopi: ${what}`]);
  });
});
