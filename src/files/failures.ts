import { type Problem, problemWith, UserError } from '../errors.ts';

type Text = readonly [message: string, hint?: string];

const openInWord: Text = [
  'Får ikke skrevet filen. Er den åpen i Word?',
  'Lukk den der, og kjør kommandoen igjen. Er den ikke åpen, mangler du trolig skrivetilgang.',
];
const fileInTheWay: Text = [
  'En del av stien er en fil, ikke en mappe.',
  'Velg en annen mappe, eller gi filen et annet navn.',
];
const nameTooLong: Text = ['Navnet er for langt.', 'Velg et kortere navn på filen eller mappen.'];
const linkInRing: Text = ['Snarveien viser tilbake til seg selv.', 'Pek den til en fil som finnes.'];
const diskFull: Text = ['Disken er full.', 'Frigjør plass, og kjør kommandoen igjen.'];

const readTexts: Readonly<Record<string, Text>> = {
  ENOENT: ['Finner ikke filen.', 'Sjekk navnet, og at du står i riktig mappe.'],
  ENOTDIR: fileInTheWay,
  EISDIR: ['Dette er en mappe, ikke en fil.', 'Oppgi en fil i mappen.'],
  EACCES: ['Du har ikke tilgang til å lese filen.', 'Be om tilgang av den som eier filen.'],
  EPERM: ['Du har ikke tilgang til å lese filen.', 'Be om tilgang av den som eier filen.'],
  EBUSY: ['Filen er låst av et annet program.', 'Lukk den der, og prøv igjen.'],
  EFBIG: ['Filen er for stor.', 'Er det riktig fil?'],
  ENAMETOOLONG: nameTooLong,
  ELOOP: linkInRing,
};

const writeTexts: Readonly<Record<string, Text>> = {
  EBUSY: openInWord,
  EPERM: openInWord,
  ENOSPC: diskFull,
  EDQUOT: ['Lagringskvoten din er brukt opp.', 'Frigjør plass, og kjør kommandoen igjen.'],
  EFBIG: ['Filen er større enn det er lov å lagre her.', 'Velg en annen mappe.'],
  EACCES: [
    'Du har ikke tilgang til å skrive her.',
    'Fjern skrivebeskyttelsen, velg en annen mappe, eller be om skrivetilgang.',
  ],
  EROFS: ['Disken er skrivebeskyttet.', 'Velg en mappe på en annen disk.'],
  ENAMETOOLONG: nameTooLong,
  EISDIR: ['En mappe har samme navn som filen.', 'Gi mappen et annet navn, og kjør kommandoen igjen.'],
  EEXIST: fileInTheWay,
  ENOTDIR: fileInTheWay,
  ENOENT: ['Finner ikke mappen.', 'Sjekk at disken er koblet til, og kjør kommandoen igjen.'],
  ELOOP: linkInRing,
};

/** The `code` of an error from Node, such as ENOENT. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Says in Norwegian why `file` couldn't be read. Anything but a file system's error is thrown on: it is ours. */
export function readFailure(error: unknown, file: string): Problem {
  return failure(error, file, readTexts, 'Får ikke lest filen');
}

/** Says in Norwegian why `file` couldn't be written. Anything but a file system's error is thrown on: it is ours. */
export function writeFailure(error: unknown, file: string): Problem {
  return failure(error, file, writeTexts, 'Får ikke skrevet filen');
}

function failure(
  error: unknown,
  file: string,
  texts: Readonly<Record<string, Text>>,
  otherwise: string,
): Problem {
  const code = errorCode(error);
  if (code === undefined) throw error;
  const [message, hint] = texts[code] ?? [`${otherwise} (${code}).`];
  return problemWith(file, message, hint);
}

/** What is wrong with the text of an ad; `-` is standard input, which has no name to show. */
export function adFault(file: string, message: string, hint: string): UserError {
  return new UserError([problemWith(file === '-' ? null : file, message, hint)]);
}
