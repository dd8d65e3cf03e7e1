import type { PayTable } from '../../src/knowledge/pay.ts';
import { readProfileText } from '../../src/profile/read.ts';
import type { Profile } from '../../src/profile/schema.ts';

/** A profile with these lines in it, beside the version. Throws where they can't be read. */
export function profileOf(...lines: readonly string[]): Profile {
  const read = readProfileText(`versjon: 1\n${lines.join('\n')}\n`, 'erfaring.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.profile;
}

/** A profile of a kind of employer, with these lines under `lønn`. */
export function payProfile(employer: string, ...pay: readonly string[]): Profile {
  const lines = pay.map((line) => `  ${line}`);
  return profileOf(
    'dokumentdato: 20.11.2026',
    'virksomhet:',
    `  arbeidsgiver: ${employer}`,
    'lønn:',
    ...lines,
  );
}

/** A small table for tests. */
export function tableOf(parts: Partial<PayTable>): PayTable {
  return { id: 'prøve', navn: 'Prøvetabell', dato: '2026-05-01', kilde: { sted: 'prøve' }, ...parts };
}
