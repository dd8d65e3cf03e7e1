import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SchemaNode, schemaAt } from '../../src/profile/walk.ts';
import { oneLineForm } from '../../src/wizard/one-line.ts';

function form(path: string) {
  const found = oneLineForm(path);
  if (!found) throw new Error(`${path} has no form for one line`);
  return found;
}

/** Whether every field is one that a file may hold at the path. */
function fitsFile(path: string, fields: Readonly<Record<string, string>>): boolean {
  const at = schemaAt(path.split('.'));
  const node: SchemaNode | undefined = at?.type === 'list' ? at.item : at;
  if (node?.type !== 'object') throw new Error(`${path} has no parts`);
  return Object.entries(fields).every(([key, text]) => {
    const leaf = node.keys.get(key);
    return leaf?.type === 'leaf' && text !== '' && leaf.parse(text).ok;
  });
}

describe('a colleague on one line', () => {
  const { parse, write } = form('lønn.kolleger');

  it.each([
    ['Miljøarbeider, 505 000–565 000', 'Miljøarbeider', '505 000', '565 000'],
    ['Miljøarbeider, 505 000,-', 'Miljøarbeider', '505 000', '505 000'],
    ['Miljøarbeider, 505 000,-–565 000,-', 'Miljøarbeider', '505 000', '565 000'],
    ['Sykepleier, natt, 605.000,– kr', 'Sykepleier, natt', '605 000', '605 000'],
  ])('%s', (text, stilling, fra, til) => {
    expect(parse(text)).toEqual({ ok: true, value: { stilling, fra, til } });
  });

  it.each(['505 000–565 000', ', 505 000', '505 000,-'])('wants a post before the pay: %s', (text) => {
    expect(parse(text)).toEqual({
      ok: false,
      message: 'Begynn med stillingen, for eksempel: Miljøarbeider, 505 000–565 000.',
    });
  });

  it('reads back what it writes', () => {
    const thousand = fc.integer({ min: 100, max: 900 });
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zæøå]{1,9}(?:, [a-zæøå]{1,9})?$/u),
        thousand,
        thousand,
        (stilling, a, b) => {
          const fields = { stilling, fra: `${Math.min(a, b)} 000`, til: `${Math.max(a, b)} 000` };
          expect(parse(write(fields))).toEqual({ ok: true, value: fields });
        },
      ),
    );
  });
});

describe('every form', () => {
  const bits = [
    'Kari',
    'natt',
    ',',
    ', ',
    '505 000',
    '50',
    '600',
    '–',
    '-',
    ',-',
    ' kr',
    'om 200 år',
    '12.1.2027',
    '31.4.2027',
    'kl. 9',
  ];
  const typed = fc.array(fc.constantFrom(...bits), { maxLength: 6 }).map((parts) => parts.join(''));

  it.each(['lønn.kolleger', 'veiledning.leder', 'intervju.runde_1'])(
    'takes only what a file may hold: %s',
    (path) => {
      fc.assert(
        fc.property(typed, (text) => {
          const parsed = form(path).parse(text);
          return !parsed.ok || fitsFile(path, parsed.value);
        }),
      );
    },
  );
});
