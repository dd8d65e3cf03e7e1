import { accept, type Parsed, reject } from './parsed.ts';
import { fold, quoted } from './text.ts';

const YES = new Set(
  'ja j x jo jepp japp jada joda jaja ok okei sant stemmer yes y true'.split(' ').concat('ja takk', 'ja da'),
);
const NO = new Set('nei n niks neida næ usant no nope false'.split(' ').concat('nei takk', 'nei da'));
const EXAMPLE = 'Skriv ja eller nei.';

/** Yes or no, also as `j`, `n`, `jepp`, `niks`, `x` (a ticked box), `sant`, `usant` and the English words that YAML files often hold. */
export function parseYesNo(input: string): Parsed<boolean> {
  const text = fold(input).replace(/[.!]+$/u, '');
  if (YES.has(text)) return accept(true);
  if (NO.has(text)) return accept(false);
  return reject(text === '' ? EXAMPLE : `Forstår ikke svaret ${quoted(input)}. ${EXAMPLE}`);
}

/** «ja» or «nei» */
export function formatYesNo(value: boolean): string {
  return value ? 'ja' : 'nei';
}
