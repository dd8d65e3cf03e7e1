import { accept, type Parsed, reject } from './parsed.ts';
import { fold, quoted } from './text.ts';

const YES = new Set(['ja', 'j', 'x', 'sant', 'yes', 'y', 'true']);
const NO = new Set(['nei', 'n', 'usant', 'no', 'false']);
const EXAMPLE = 'Skriv ja eller nei.';

/** Yes or no, also as `j`, `n`, `x` (a ticked box), `sant`, `usant` and the English words that YAML files often hold. */
export function parseYesNo(input: string): Parsed<boolean> {
  const text = fold(input);
  if (YES.has(text)) return accept(true);
  if (NO.has(text)) return accept(false);
  return reject(text === '' ? EXAMPLE : `Forstår ikke svaret ${quoted(input)}. ${EXAMPLE}`);
}

/** «ja» or «nei» */
export function formatYesNo(value: boolean): string {
  return value ? 'ja' : 'nei';
}
