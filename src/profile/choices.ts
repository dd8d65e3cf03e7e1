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

export const levels = ['operativt', 'strategisk', 'begge'] as const;
export const experiences = [
  'rus',
  'psykisk-helse',
  'parorende',
  'barnevern',
  'kriminalomsorg',
  'arbeid-og-ytelser',
] as const;
export const dualCompetences = ['ikke-nodvendig', 'onsket', 'krav'] as const;
export const employmentForms = ['fast', 'midlertidig', 'vikariat', 'prosjekt'] as const;
export const fundings = ['drift', 'tilskudd', 'prosjekt', 'annet'] as const;
export const certificateRules = ['ikke-nodvendig', 'velkommen', 'kreves'] as const;
export const policeCertificates = ['kreves', 'kreves-ikke'] as const;
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
export type EmploymentForm = (typeof employmentForms)[number];
export type PanelRole = (typeof panelRoles)[number];
