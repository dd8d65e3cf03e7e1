import { describe, expect, test } from 'vitest';
import { readProfileText } from '../../src/profile/read.ts';
import { load, problemsOf, short } from './support.ts';

const listHint = 'Skriv ett punkt på hver linje, med strek og mellomrom foran: «- punkt».';
const dashHint = 'I en liste skal alle strekene stå rett under hverandre, med mellomrom etter.';

describe('keys', () => {
  test.each([
    ['tittel: a\n', '1:1 Ukjent nøkkel «tittel». → «tittel» hører hjemme under «stilling».'],
    ['stilling:\n  tittle: a\n', '2:3 Ukjent nøkkel «tittle» under «stilling». → Mente du «tittel»?'],
    [
      'stilling:\n  xyzzy: a\n',
      '2:3 Ukjent nøkkel «xyzzy» under «stilling». → Her kan det stå: tittel, nummer, antall, nivå, brukergrupper, under_18 og yrkeskode.',
    ],
    [
      'stilling:\n  lønn:\n    fra: 1\n',
      '2:3 Ukjent nøkkel «lønn» under «stilling». → «lønn» er en egen del og skal stå helt til venstre i filen.',
    ],
    [
      'veiledning:\n  leder:\n    mobil: 1\n',
      '3:5 Ukjent nøkkel «mobil» under «leder». → Her kan det stå: navn, tittel, telefon og epost.',
    ],
    [
      'prosess:\n  kontakter:\n    - navn: a\n      tlf: 1\n',
      '4:7 Ukjent nøkkel «tlf» under «kontakter». → Her kan det stå: navn, tittel, telefon og epost.',
    ],
    [
      'stilling:\n  tittel: a\n  # mellom\n  Tittel: b\n',
      '4:3 «tittel» står to ganger. → Den står også på linje 2. Behold bare den ene.',
    ],
    ['formål:\nformal:\n', '2:1 «formål» står to ganger. → Den står også på linje 1. Behold bare den ene.'],
    ['<<: {a: b}\n', '1:1 Nøkkelen «<<» kan ikke brukes i profilen.'],
    [': a\n', '1:1 Foran kolonet skal det stå en nøkkel.'],
    ['[a]: b\n', '1:1 Foran kolonet skal det stå en nøkkel.'],
    ['"": b\n', '1:1 Foran kolonet skal det stå en nøkkel.'],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test('without æøå, in capitals, with hyphens, and composed as on a Mac', () => {
    const { profile } = load(
      'FORMAL:\n  mal: a\nvilkar:\n  til-dato: 1.1.2027\n  "prøvetid måneder": 6\nopplaering:\n  kurs: b\n',
    );
    expect([profile.formål.mål, profile.vilkår.prøvetid_måneder, profile.opplæring.kurs]).toEqual([
      ['a'],
      6,
      ['b'],
    ]);
    expect(load('lønn:\n  fra: 500 000\n'.normalize('NFD')).profile.lønn.fra).toBe(500_000);
  });
});

describe('values of the wrong kind', () => {
  test.each([
    [
      'stilling:\n  tittel:\n    - a\n',
      '3:5 Her skal det stå én tekst, ikke en liste. → Skriv teksten rett etter kolonet, uten strek foran.',
    ],
    [
      'stilling:\n  tittel: [a]\n',
      '2:11 Her skal det stå én tekst, ikke en liste. → Skriv teksten rett etter kolonet, uten strek foran.',
    ],
    [
      'stilling:\n  tittel:\n    Konsulent: rus\n',
      '3:5 Her skal det stå én tekst, ikke nye nøkler. → Hører det til teksten, så sett anførselstegn rundt: "Konsulent: rus"',
    ],
    [
      'oppgaver:\n  individ:\n    - Spørsmål: hva\n',
      '3:7 Punktet har kolon med mellomrom etter, og da leses det som en nøkkel. → Hører det til teksten, så sett anførselstegn rundt: - "Spørsmål: hva"',
    ],
    ['oppgaver:\n  individ:\n    a: b\n', `3:5 Her skal det stå en liste. → ${listHint}`],
    ['oppgaver:\n  individ:\n    - [a]\n', `3:7 Her er det en liste inne i listen. → ${listHint}`],
    ['oppgaver:\n  individ:\n    -a\n', '3:6 Det mangler mellomrom etter streken. → Skriv: - a'],
    [
      'oppgaver:\n  individ:\n    -a\n    -b\n',
      `4:5 Streken leses som en del av teksten på linjen over. → ${dashHint}`,
    ],
    [
      'oppgaver:\n  individ:\n    - a\n     - b\n',
      `4:6 Streken leses som en del av teksten på linjen over. → ${dashHint}`,
    ],
    [
      'veiledning:\n  leder: Kari Nordmann\n',
      '2:10 Under «leder» skal det stå nøkler: navn, tittel, telefon og epost. → Skriv for eksempel «navn: Kari Nordmann» på linjen under, rykket inn.',
    ],
    [
      'veiledning:\n  leder:\n    - Kari\n',
      '3:5 Under «leder» skal det stå nøkler: navn, tittel, telefon og epost. → Skriv for eksempel «navn: …» på linjen under, rykket inn.',
    ],
    [
      'prosess:\n  kontakter:\n    - Kari: leder\n',
      '3:7 Ukjent nøkkel «Kari» under «kontakter». → Her kan det stå: navn, tittel, telefon og epost.',
    ],
    [
      'prosess:\n  kontakter:\n    - Kari\n',
      '3:7 Under hvert punkt skal det stå nøkler: navn, tittel, telefon og epost. → Skriv for eksempel «- navn: Kari».',
    ],
    [
      'prosess:\n  kontakter: Kari\n',
      '2:14 Under hvert punkt skal det stå nøkler: navn, tittel, telefon og epost. → Skriv for eksempel «- navn: Kari».',
    ],
    [
      'stilling: Konsulent\n',
      '1:11 Under «stilling» skal det stå nøkler: tittel, nummer, antall, nivå, brukergrupper, under_18 og yrkeskode. → Skriv for eksempel «tittel: Konsulent» på linjen under, rykket inn.',
    ],
    [
      'vilkår:\n  prosent: mange\n',
      '2:12 Forstår ikke prosenten «mange». Skriv prosenten som et tall fra 1 til 100, for eksempel 80.',
    ],
    [
      'vilkår:\n  oppstart: 31.2.2027\n',
      '2:13 Datoen «31.2.2027» finnes ikke: februar 2027 har 28 dager. Skriv datoen som 31.12.2026.',
    ],
    [
      'veiledning:\n  evalueringer:\n    - 1.3.2027\n    - senere\n',
      '4:7 Forstår ikke datoen «senere». Skriv datoen som 31.12.2026.',
    ],
    [
      'virksomhet:\n  arbeidsgiver: komune\n',
      '2:17 «komune» passer ikke her. Mente du «kommune»? Velg blant: kommune, oslo, helseforetak, stat, ideell eller privat.',
    ],
    [
      'intervju:\n  panel:\n    - navn: Kari\n',
      '3:7 «rolle» mangler. → Skriv «rolle: …» på en egen linje i dette punktet.',
    ],
    [
      'intervju:\n  panel:\n    - navn: Kari\n      rolle:\n',
      '4:7 «rolle» mangler. → Skriv «rolle: …» på en egen linje i dette punktet.',
    ],
    ['unntak:\n  - id: a\n', '2:5 «grunn» mangler. → Skriv «grunn: …» på en egen linje i dette punktet.'],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test('several in one list', () => {
    expect(
      problemsOf('intervju:\n  panel:\n    - rolle: x\n    - rolle: leder\n    - rolle: y\n').map((line) =>
        line.slice(0, 4),
      ),
    ).toEqual(['3:14', '5:14']);
  });
});

test('a number sign that cuts a text short gives a warning, a comment does not', () => {
  const { profile, warnings } = load(
    'stilling:\n  tittel: Konsulent #2\n  nummer: 7 # sju\n  yrkeskode: C#3\n',
  );
  expect(profile.stilling).toEqual({ tittel: 'Konsulent', nummer: '7', yrkeskode: 'C#3' });
  expect(warnings.map(short)).toEqual([
    '2:21 Det som står etter «#», leses som en forklaring. → Hører det til teksten, så sett anførselstegn rundt: tittel: "Konsulent #2"',
  ]);
});

describe('lists', () => {
  test('one text, or one entry, alone', () => {
    const { profile, positionOf } = load('formål:\n  mål: gi håp\nprosess:\n  kontakter:\n    navn: Kari\n');
    expect([profile.formål.mål, profile.prosess.kontakter]).toEqual([['gi håp'], [{ navn: 'Kari' }]]);
    expect(positionOf(['formål', 'mål', 0])).toEqual({ line: 2, column: 8 });
  });

  test('empty points are left out, and the places of the others are theirs', () => {
    const { profile, positionOf } = load(
      'formål:\n  mål:\n    -\n    - ""\n    - a\n    - null\n    - b\nprosess:\n  kontakter:\n    - navn:\n      tittel: ""\n    - telefon: 1\n',
    );
    expect(profile.formål.mål).toEqual(['a', 'b']);
    expect([positionOf(['formål', 'mål', 0]).line, positionOf(['formål', 'mål', 1]).line]).toEqual([5, 7]);
    expect(profile.prosess.kontakter).toEqual([{ telefon: '1' }]);
    expect(positionOf(['prosess', 'kontakter', 0, 'telefon']).line).toBe(12);
    expect(positionOf(['prosess', 'kontakter', 0, 'navn']).line).toBeNull();
  });

  test.each([
    ['formål:\n  mål: []\n', 'none'],
    ['formål:\n  mål: ingen\n', 'none'],
    ['formål:\n  mål:\n    - ingen\n', 'none'],
    ['formål:\n  mål:\n    - vet ikke ennå\n', 'open'],
    ['formål:\n  mål:\n    -\n', 'unasked'],
    ['formål:\n  mål:\n', 'unasked'],
    ['formål:\n  mål: [a]\n', 'answered'],
  ])('%j is %s', (text, state) => {
    expect(load(text).stateOf(['formål', 'mål'])).toBe(state);
  });

  test('«vet ikke ennå» among points is left out, with a warning', () => {
    const { profile, warnings, stateOf } = load('formål:\n  mål:\n    - vet ikke ennå\n    - gi håp\n');
    expect(profile.formål.mål).toEqual(['gi håp']);
    expect(stateOf(['formål', 'mål'])).toBe('answered');
    expect(warnings.map(short)).toEqual([
      '3:7 «vet ikke ennå» står mellom andre punkter og er ikke tatt med.',
    ]);
  });
});

test('characters that no document can hold are left out, and told of', () => {
  const read = readProfileText('versjon: 1\nstilling:\n  tittel: "a\\u0007b\\ud83d"\n', 'erfaring.yaml');
  expect(read).toMatchObject({
    ok: true,
    value: {
      profile: { stilling: { tittel: 'ab' } },
      warnings: [
        { line: 3, column: 11, message: '2 usynlige tegn kan ikke stå i et dokument og er utelatt.' },
      ],
    },
  });
});
