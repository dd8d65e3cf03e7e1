import type { Knowledge } from '../knowledge/index.ts';
import type { BankName } from '../knowledge/names.ts';
import type { BankEntry } from '../knowledge/schemas.ts';
import type { Service } from '../profile/choices.ts';

/** The entries of a bank that suit the kind of service, the recommended ones first; all while it isn't known. */
export function suggestions(
  knowledge: Knowledge,
  bank: string,
  service: Service | undefined,
  level?: BankEntry['nivå'],
): BankEntry[] {
  const entries = knowledge
    .bank(bank as BankName)
    .filter(
      ({ tjenester, nivå }) =>
        (level === undefined || nivå === level) && (!service || !tjenester || tjenester.includes(service)),
    );
  const rank = (entry: BankEntry) => (isRecommended(entry, service) ? 0 : isTagged(entry, service) ? 1 : 2);
  return entries.toSorted((a, b) => rank(a) - rank(b));
}

/** Whether an entry is ticked beforehand for the kind of service; never one that needs something settled first. */
export function isRecommended({ standard, avklar }: BankEntry, service: Service | undefined): boolean {
  if (standard === undefined || avklar !== undefined) return false;
  const services: readonly string[] = typeof standard === 'string' ? [standard] : standard;
  return services.includes('alle') || (service !== undefined && services.includes(service));
}

const isTagged = ({ tjenester }: BankEntry, service: Service | undefined) =>
  service !== undefined && (tjenester?.includes(service) ?? false);

/** What to think of before an entry is picked: what must be settled, or advice. */
export function noteOf({ avklar, avklar_tekst: settle, råd }: BankEntry): string | undefined {
  if (settle !== undefined) return settle;
  return avklar === undefined ? råd : (råd ?? 'Avklar først hvem som har ansvaret.');
}
