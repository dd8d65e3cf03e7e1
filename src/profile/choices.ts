/**
 * The closed sets of answers, by id. The ids are what stands in the profile and in flags;
 * what a manager reads for each stands in `data/valg.yaml`, and a test keeps the two together.
 */
export const employers = ['kommune', 'oslo', 'helseforetak', 'stat', 'ideell', 'privat'] as const;

/** Kinds of service; the banks of tasks and qualities are tagged with these. */
export const services = [
  'rus-og-psykisk-helse',
  'oppsokende',
  'rop-team',
  'dps',
  'sykehus',
  'dropout-team',
  'rusinstitusjon',
  'lms',
  'nav',
  'recovery',
  'annet',
] as const;

/** Whether the post works with people, on the system, or both. */
export const levels = ['operativt', 'strategisk', 'begge'] as const;
/** What the lived experience is of. */
export const experiences = [
  'rus',
  'psykisk-helse',
  'parorende',
  'barnevern',
  'kriminalomsorg',
  'arbeid-og-ytelser',
] as const;
/** Whether training is asked for beside the lived experience. */
export const dualCompetences = ['ikke-nodvendig', 'onsket', 'krav'] as const;
/** How long the post lasts, and why. */
export const employmentForms = ['fast', 'midlertidig', 'vikariat', 'prosjekt'] as const;
/** Where the money comes from. */
export const fundings = ['drift', 'tilskudd', 'prosjekt', 'annet'] as const;
/** What is asked of applicants in the way of certificates. */
export const certificateRules = ['ikke-nodvendig', 'velkommen', 'kreves'] as const;
/** What the manager has decided about a politiattest; the law comes on top. */
export const policeCertificates = ['kreves', 'kreves-ikke'] as const;
/** Seats in the interview panel. */
export const panelRoles = [
  'leder',
  'tillitsvalgt',
  'erfaringskonsulent',
  'brukerrepresentant',
  'hr',
  'annen',
] as const;

export type Employer = (typeof employers)[number];
export type Service = (typeof services)[number];
export type Experience = (typeof experiences)[number];
