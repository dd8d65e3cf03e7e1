import { formatNumber } from './numbers.ts';
import { fold } from './text.ts';

/** Each number with the ways to say it. */
const UNITS = ['en én ett et ei éi eitt', 'to', 'tre', 'fire', 'fem', 'seks', 'sju syv', 'åtte', 'ni'];
const TEENS = 'ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(' ');
const TENS = ['tjue tyve', 'tretti tredve', 'førti førr', 'femti', 'seksti', 'sytti', 'åtti', 'nitti'];

function* allWords(): Generator<readonly [string, number]> {
  yield ['null', 0];
  yield ['hundre', 100];
  for (const [index, word] of TEENS.entries()) yield [word, index + 10];
  for (const [index, units] of UNITS.entries()) for (const unit of units.split(' ')) yield [unit, index + 1];
  for (const [index, tens] of TENS.entries())
    for (const ten of tens.split(' ')) {
      const value = (index + 2) * 10;
      yield [ten, value];
      // «tjuefem», and the older «femogtyve».
      for (const [more, units] of UNITS.entries())
        for (const unit of units.split(' '))
          for (const word of [`${ten}${unit}`, `${ten} ${unit}`, `${unit}og${ten}`, `${unit} og ${ten}`])
            yield [word, value + more + 1];
    }
}

let words: ReadonlyMap<string, number> | undefined;

/** A number from 0 to 100 in words: «tre», «tjuefem», «femogtyve», «hundre»; undefined for anything else. */
export function numberWord(input: string): number | undefined {
  if (/\d/u.test(input)) return undefined;
  words ??= new Map(allWords());
  return words.get(fold(input));
}

/** A count as running text has it: in words up to twelve («fire stillinger»), then in digits. */
export function countInWords(count: number): string {
  const word = [...UNITS.map((ways) => ways.split(' ')[0] ?? ''), ...TEENS][count - 1];
  return count <= 12 && word !== undefined ? word : formatNumber(count);
}
