/** The files in data/ that there are several of, by name. */
export const bankNames = [
  'begrunnelse',
  'brukergrupper',
  'deling',
  'deling-ikke',
  'egenskaper',
  'fora',
  'formal',
  'ikke-oppgaver',
  'krav',
  'onsker',
  'oppgaver',
  'rolleforstaelse',
  'sted-i-tjenesten',
  'tilbud',
  'veiledning',
] as const;

/** The papers, in the order in which a hiring meets them. */
export const documentNames = [
  'annonse',
  'stillingsbeskrivelse',
  'ledernotat',
  'kollegainfo',
  'intervju-1',
  'intervju-2',
  'til-soker',
  'referanse',
  'innstilling',
  'svar',
  'ansettelse',
  'opplaeringsplan',
  'veiledningsplan',
  'sjekkliste',
] as const;

export const questionFiles = ['for-utlysning', 'for-intervju', 'etter-valget'] as const;
export const factFiles = ['lov', 'lonn', 'sprak', 'nytt'] as const;

export type BankName = (typeof bankNames)[number];
