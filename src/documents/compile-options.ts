/** The helpers of the templates; a template that uses another is a fault found when it is compiled. */
export const helperNames = ['avsnitt', 'er', 'kilde', 'liste', 'liten', 'setning'] as const;

/** Handlebars' options, the same for the build and for a manager's own templates. */
export const compileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(helperNames.map((name) => [name, true])),
  preventIndent: true,
};
