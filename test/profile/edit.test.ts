import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Answer, Value } from '../../src/profile/answers.ts';
import { setAnswer } from '../../src/profile/edit.ts';
import { skeleton } from '../../src/profile/skeleton.ts';
import { profileFields } from '../../src/profile/walk.ts';
import { dataFile, diff, fixture, load } from './support.ts';

const empty = skeleton(parse(dataFile('profil.yaml')), '22.11.2026');
const messy = fixture('rotete.yaml');
const answered = (value: Value): Answer => ({ state: 'answered', value });
const open: Answer = { state: 'open' };
const none: Answer = { state: 'none' };
const unasked: Answer = { state: 'unasked' };

/** The lines that went and came, as in a diff. */
function changes(before: string, after: string): string[] {
  const { gone, came } = diff(before, after);
  return [...gone.map((line) => `-${line}`), ...came.map((line) => `+${line}`)];
}

describe('in a new file', () => {
  test.each<[string, string, Answer, string[]]>([
    [
      'a text',
      'virksomhet.navn',
      answered('Lyngvik kommune'),
      ['+  navn: Lyngvik kommune  # slik det skal stå i annonsen'],
    ],
    [
      'text that needs quotes',
      'stilling.tittel',
      answered('Rådgiver: økonomi'),
      ['+  tittel: "Rådgiver: økonomi"  # for eksempel Erfaringskonsulent'],
    ],
    ['left open', 'lønn.fra', open, ['+  fra: vet ikke ennå  # kroner i året, for 100 prosent stilling']],
    ['nothing, for a text', 'lønn.gruppe', none, ['+  gruppe: ingen  # stillingsgruppen i tariffavtalen']],
    [
      'nothing, for a list',
      'lønn.tillegg',
      none,
      ['+  tillegg: []  # for kveld, helg og annet (flere punkter)'],
    ],
    ['a list', 'formål.mål', answered(['gi håp', 'bygge: bro']), ['+    - gi håp', '+    - "bygge: bro"']],
    [
      'text of several lines',
      'formål.begrunnelse',
      answered('Vi trenger det.\n\nDet er sant.'),
      [
        '+  begrunnelse: |-  # hvorfor dere trenger erfaringskompetanse',
        '+    Vi trenger det.',
        '+',
        '+    Det er sant.',
      ],
    ],
    [
      'a list of people',
      'prosess.kontakter',
      answered([{ navn: 'Kari', telefon: '900 00 000' }, { navn: 'Ola' }]),
      ['+    - navn: Kari', '+      telefon: 900 00 000', '+    - navn: Ola'],
    ],
    [
      'a person',
      'veiledning.mentor',
      answered({ navn: 'Kari', epost: 'k@x.no' }),
      ['+    navn: Kari', '+    tittel:', '+    telefon:', '+    epost: k@x.no'],
    ],
    ['nobody', 'veiledning.mentor', none, ['+  mentor: ingen  # en å gå sammen med i starten']],
  ])('%s', (_, path, answer, added) => {
    const edited = setAnswer(empty, path.split('.'), answer);
    expect(changes(empty, edited).filter((line) => line.startsWith('+'))).toEqual(added);
    expect(() => load(edited)).not.toThrow();
  });

  test('is as it was when the answer is taken away again', () => {
    for (const field of profileFields()) {
      if (field.path[0] === 'dokumentdato') continue;
      const value = field.items ? [{ [field.items[0]?.path[0] ?? '']: 'x' }] : field.list ? ['a', 'b'] : 'a';
      const edited = setAnswer(empty, field.path, answered(value));
      expect(edited).not.toBe(empty);
      expect(setAnswer(edited, field.path, unasked)).toBe(empty);
    }
  });
});

describe('in a file that people have changed', () => {
  test.each<[string, string, Answer, string[]]>([
    [
      'a text on the line below its key',
      'stilling.tittel',
      answered('Konsulent'),
      ['-    tittel:', '-        Erfaringskonsulent   # kort', '+    tittel: Konsulent', '+        # kort'],
    ],
    ['a text in quotes', 'stilling.nummer', answered('7'), ["-    nummer: '0123'", '+    nummer: 7']],
    [
      'a key written in ASCII',
      'stilling.under_18',
      answered('ja'),
      ['-    under-18: nei', '+    under-18: ja'],
    ],
    [
      'one more item',
      'stilling.brukergrupper',
      answered(['unge voksne', 'eldre: over 67', '', 'alle']),
      ['+    - alle'],
    ],
    [
      'one item less',
      'stilling.brukergrupper',
      answered(['eldre: over 67', '']),
      ['-    - unge voksne   # 18 til 25'],
    ],
    [
      'another item in the middle',
      'stilling.brukergrupper',
      answered(['unge voksne', 'barn', '']),
      ['-    - "eldre: over 67"', '+    - barn'],
    ],
    [
      'a key between braces',
      'virksomhet.enhet',
      answered('Rus, psyk'),
      [
        '-virksomhet: {navn: "Lyngvik: kommune", enhet: , \'sted\': Lyngvik}   # kort form',
        '+virksomhet: {navn: "Lyngvik: kommune", enhet: "Rus, psyk" , \'sted\': Lyngvik}   # kort form',
      ],
    ],
    [
      'a new key between braces',
      'virksomhet.ansatte',
      answered('8'),
      [
        '-virksomhet: {navn: "Lyngvik: kommune", enhet: , \'sted\': Lyngvik}   # kort form',
        '+virksomhet: {ansatte: 8, navn: "Lyngvik: kommune", enhet: , \'sted\': Lyngvik}   # kort form',
      ],
    ],
    [
      'a list between brackets',
      'lønn.tillegg',
      answered(['kveld', 'vakt']),
      [
        '-    tillegg: [kveld, "helg, natt"]   # etter avtale',
        '+    tillegg:   # etter avtale',
        '+        - kveld',
        '+        - vakt',
      ],
    ],
    [
      'folded text',
      'lønn.begrunnelse',
      answered('Rimelig.'),
      [
        '-    begrunnelse: >-   # foldet',
        '-        Vi har sett på hva',
        '-        kolleger får.',
        '-',
        '-        Det er rimelig.',
        '+    begrunnelse: Rimelig.   # foldet',
      ],
    ],
    [
      'quoted text over two lines',
      'formål.begrunnelse',
      unasked,
      [
        '-    begrunnelse: "Vi trenger noen',
        '-      som har stått i det."   # to linjer',
        '+    begrunnelse:   # to linjer',
      ],
    ],
    [
      'a key that is missing, after the one before it',
      'lønn.dato',
      answered('1.1.2027'),
      ['+    dato: 1.1.2027'],
    ],
    ['a key that is missing, before all others', 'stilling.antall', answered('1'), ['+    antall: 1']],
    [
      'a section that is missing',
      'egenerfaring.typer',
      answered(['rus']),
      ['+', '+egenerfaring:', '+    typer:', '+        - rus'],
    ],
    [
      'an entry of a list',
      'lønn.kolleger',
      answered([{ stilling: 'Miljøarbeider', fra: '500 000' }, { stilling: 'Lærer' }]),
      ['-        -   stilling: Sosionom', '-', '-            til: 610 000', '+        - stilling: Lærer'],
    ],
    [
      'a person between braces',
      'veiledning.leder',
      answered({ navn: 'Ola', tittel: 'leder' }),
      ['-    leder: {navn: Marit Aasen}', '+    leder: {tittel: leder, navn: Ola}'],
    ],
    [
      'a person who was nobody',
      'veiledning.mentor',
      answered({ navn: 'Kari' }),
      ['-    mentor: ingen', '+    mentor:', '+        navn: Kari'],
    ],
    [
      'a key in a section left open',
      'oppgaver.fora',
      answered(['møter']),
      ['-oppgaver: vet ikke ennå', '+oppgaver:', '+    fora:', '+        - møter'],
    ],
  ])('%s', (_, path, answer, expected) => {
    const edited = setAnswer(messy, path.split('.'), answer);
    expect(changes(messy, edited)).toEqual(expected);
    const crlf = messy.replaceAll('\n', '\r\n');
    expect(setAnswer(`\ufeff${crlf}`, path.split('.'), answer)).toBe(
      `\ufeff${edited.replaceAll('\n', '\r\n')}`,
    );
  });

  test('people are changed key by key, so comments stay', () => {
    const edited = setAnswer(messy, ['veiledning', 'veileder'], answered({ navn: 'Kari' }));
    expect(changes(messy, edited)).toEqual([
      '-        epost: marit@lyngvik.eksempel.no   # jobb',
      '-        # navnet kommer',
      '-        navn:',
      '+        epost:   # jobb',
      '+        # navnet kommer',
      '+        navn: Kari',
    ]);
  });

  test('a section can be emptied', () => {
    const edited = setAnswer(messy, ['stilling'], unasked);
    expect(load(edited).stateOf(['stilling'])).toBe('unasked');
    expect(edited).toContain('# heter det samme i annonsen');
  });
});

describe('in files with little in them', () => {
  test.each([
    ['', 'stilling:\n  tittel: x\n'],
    ['# bare en kommentar', '# bare en kommentar\nstilling:\n  tittel: x\n'],
    ['stilling: {}\n', 'stilling:\n  tittel: x\n'],
    ['{}', '{stilling: {tittel: x}}'],
    ['{"stilling":{"tittel":"y"}}', '{"stilling":{"tittel": x}}'],
    ['stilling:', 'stilling:\n  tittel: x'],
    ['stilling: # her', 'stilling: # her\n  tittel: x'],
    ['versjon: 1', 'versjon: 1\n\nstilling:\n  tittel: x'],
    ['lønn:\n\tfra: 1', undefined],
  ])('%j', (before, after) => {
    const edit = () => setAnswer(before, ['stilling', 'tittel'], answered('x'));
    if (after === undefined) expect(edit).toThrow('cannot edit');
    else expect(edit()).toBe(after);
  });

  test.each<[string, readonly string[], Answer]>([
    [
      'formål:\n  begrunnelse: |\n    Vi trenger en som har vært der.\n',
      ['formål', 'begrunnelse'],
      answered('Vi trenger en som har vært der.'),
    ],
    ["stilling:\n  tittel: 'Rådgiver'\n", ['stilling', 'tittel'], answered('Rådgiver')],
    ['oppgaver:\n  individ: ingen\n', ['oppgaver', 'individ'], none],
    ['lønn:\n  fra: vet ikke\n', ['lønn', 'fra'], open],
  ])('what is said already stays as it is written: %j', (text, path, answer) => {
    expect(setAnswer(text, path, answer)).toBe(text);
  });

  test('a place that the profile does not have', () => {
    expect(() => setAnswer(empty, ['stilling', 'x'], open)).toThrow('no place stilling.x');
    expect(() => setAnswer(empty, [], open)).toThrow('no place');
    const stray = answered({ navn: 'x', alder: '3' });
    expect(() => setAnswer(empty, ['veiledning', 'leder'], stray)).toThrow('no place veiledning.leder.alder');
  });
});
