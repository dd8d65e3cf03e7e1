import type { Knowledge } from '../../knowledge/index.ts';
import type { Profile } from '../../profile/schema.ts';
import { labels } from './shared.ts';
import type { View } from './view-value.ts';

/** What only the note to the management says: who pays, what is discussed, and whether the FACT model bears on the post. */
export function managementNoteFacts({ formål, virksomhet, vilkår }: Profile, knowledge: Knowledge): View {
  const { finansiering } = formål;
  return {
    betales_av: (finansiering && labels(knowledge, 'finansiering').get(finansiering)) ?? null,
    // Whether the page tells of a discussion that has been, or is brought to one. Source: L06.
    deltid_drøftet: (vilkår.prosent ?? 100) < 100 && vilkår.deltid?.drøftet_med !== undefined,
    // Only a ROP team may be a FACT team. Source: N1.
    fact: virksomhet.tjenestetype === 'rop-team',
  };
}
