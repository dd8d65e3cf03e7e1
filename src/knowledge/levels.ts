/** How grave a finding is: the gravest first. In a file of its own, as the command line has no use for the rules' schemas. */
export const findingLevels = ['feil', 'advarsel', 'tips'] as const;
export type FindingLevel = (typeof findingLevels)[number];
