/** Name of the profile where no other is given. */
export const defaultProfile = 'erfaring.yaml';
