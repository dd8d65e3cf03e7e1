import type { Employer } from '../../profile/choices.ts';
import type { Circumstances } from '../checks/check.ts';
import type { Span } from '../lexicon/annotate.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reading } from './reader.ts';

/** What the caller knows of the post; what is undefined is read from the ad. */
export interface KnownFacts {
  readonly employer?: Employer | undefined;
  /** From the profile: whether the law asks for a politiattest; undefined when it doesn't tell. */
  readonly certificateByLaw?: boolean | undefined;
}

/** Kinds of employer in the order in which their words are believed: «Oslo kommune» is a kommune too. */
const KINDS: readonly Employer[] = ['oslo', 'stat', 'helseforetak', 'kommune', 'ideell', 'privat'];
const PUBLIC: readonly Employer[] = ['oslo', 'stat', 'helseforetak', 'kommune'];

/** Gathers from an ad's own words who the employer is, and what the post is, as far as the law asks. */
export function createEmployerReader(lexicon: Lexicon) {
  const kinds = KINDS.map((kind) => ({ kind, id: lexicon.idOf(`er-${kind}`) }));
  const beside = lexicon.idOf('sammen-med');
  const others = lexicon.idOf('oppdrag-fra');
  const buyer = lexicon.idOf('det-offentlige-kjøper');
  const oslo = lexicon.idOf('er-oslo');
  const nav = lexicon.idOf('er-nav');
  const [inKommune, inState] = ['ansatt-i-kommunen', 'ansatt-i-staten'].map((name) => lexicon.idOf(name));
  const signs = [
    'bare-systemnivå',
    'helsetjeneste',
    'barn-eller-utviklingshemming',
    'hjemmel-politiattest',
    'kommunen-kjøper',
    'spesialisthelsetjeneste',
  ] as const;
  const signIds = signs.map((sign) => lexicon.idOf(sign));

  return () => {
    let employer: Employer | undefined;
    /** As told in so many words, which goes before what names tell. */
    let told: Employer | undefined;
    const seen = new Set<string>();
    return {
      read(reading: Reading) {
        for (const [index, sign] of signs.entries())
          if (reading.spans(signIds[index] ?? -1).length > 0) seen.add(sign);
        const partners = [...reading.spans(beside), ...reading.spans(others)];
        const buyers = reading.spans(buyer);
        // «sammen med NAV», «på oppdrag fra kommunen» and «kommunen kjøper plassene» tell of somebody else.
        const isOwn = ({ from }: Span) =>
          !partners.some(({ to }) => to <= from && from - to <= 3) &&
          !buyers.some((span) => span.from <= from && from < span.to);
        if (reading.spans(nav).some((span) => isOwn(span) && isNamed(reading, span))) seen.add('er-nav');
        const has = (id: number | undefined) => id !== undefined && reading.spans(id).length > 0;
        if (has(inKommune)) told ??= has(oslo) ? 'oslo' : 'kommune';
        if (has(inState)) told ??= 'stat';
        if (employer !== undefined && employer !== 'kommune') return;
        const own = kinds.flatMap(({ kind, id }) =>
          reading
            .spans(id)
            .filter(isOwn)
            .map(({ from }) => ({ kind, from })),
        );
        // «Bydelen» may be anybody's until «Oslo kommune» is named.
        if (employer === 'kommune') employer = own.some(({ kind }) => kind === 'oslo') ? 'oslo' : employer;
        else employer = own.sort((a, b) => a.from - b.from)[0]?.kind;
      },
      /** The kind of employer, where the ad tells. */
      employer: () => told ?? employer,
      circumstances(known: KnownFacts): Circumstances {
        const kind = known.employer ?? told ?? employer;
        return {
          offentlig: kind === undefined ? null : PUBLIC.includes(kind),
          // The state's own law goes before it on how people are hired, and what that allows is another matter.
          arbeidsmiljøloven: kind === undefined || kind === 'stat' ? null : true,
          'politiattest-kreves': known.certificateByLaw ?? certificateAsked(kind, seen),
          'politiattest-uten-hjemmel':
            known.certificateByLaw === undefined ? withoutBasis(kind, seen) : !known.certificateByLaw,
        };
      },
    };
  };
}

/** «NAV Vik» and «NAV søker …» name the employer; «følge folk til NAV» doesn't. */
function isNamed({ block, tokens }: Reading, { from, to }: Span): boolean {
  const next = tokens[to];
  return block.kind === 'heading' || from <= 1 || (next?.kind === 'ord' && next.capital);
}

type Signs = ReadonlySet<string>;

/** L15: municipal health and care services, but neither NAV nor posts at system level only. Not helseforetak (L16). */
function certificateAsked(kind: Employer | undefined, seen: Signs): boolean | null {
  if (seen.has('er-nav') || seen.has('bare-systemnivå')) return false;
  if (kind === 'kommune' || kind === 'oslo') return seen.has('helsetjeneste');
  return kind === undefined && seen.has('helsetjeneste') ? null : false;
}

/**
 * L15, L16: no basis in NAV, at system level, or in a helseforetak where neither children nor utviklingshemming is met.
 * Unknown where it isn't a public body that would do without, unless the service is one that the law follows.
 */
function withoutBasis(kind: Employer | undefined, seen: Signs): boolean | null {
  const hasBasis =
    seen.has('hjemmel-politiattest') ||
    seen.has('barn-eller-utviklingshemming') ||
    seen.has('kommunen-kjøper');
  // The law on health and care in the kommune may follow the service, whoever runs it: no demand there is called groundless.
  const isCare =
    seen.has('helsetjeneste') && !seen.has('spesialisthelsetjeneste') && !seen.has('bare-systemnivå');
  if (kind === 'ideell' || kind === 'privat') return hasBasis || isCare ? false : null;
  // A NAV office may have posts in the kommune, and whether the law asks for one there is not given.
  if (seen.has('er-nav') && (kind === 'kommune' || kind === 'oslo')) return null;
  if (seen.has('er-nav') || seen.has('bare-systemnivå')) return true;
  if (kind === 'helseforetak') return !seen.has('barn-eller-utviklingshemming');
  if (kind === 'stat') return !seen.has('hjemmel-politiattest') && !seen.has('barn-eller-utviklingshemming');
  if (kind === 'kommune' || kind === 'oslo') return false;
  return hasBasis || isCare ? false : null;
}
