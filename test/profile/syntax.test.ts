import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../src/profile/source.ts';
import { parseYaml } from '../../src/profile/syntax.ts';
import { fixture, short } from './support.ts';

function problemsOf(text: string): string[] {
  const parsed = parseYaml(sourceOf(text, 'x.yaml'));
  return parsed.ok ? [] : parsed.problems.map((problem) => short({ ...problem, hint: undefined }));
}

function hintsOf(text: string): (string | undefined)[] {
  const parsed = parseYaml(sourceOf(text, 'x.yaml'));
  return parsed.ok ? [] : parsed.problems.map(({ hint }) => hint);
}

const tab = 'Linjen er rykket inn med tabulator.';
const indent = 'Innrykket stemmer ikke med linjene rundt.';
const colon = 'Verdien har kolon med mellomrom etter, og da leses det som en ny nøkkel.';
const unclosed = (mark: string) => `Anførselstegnet (${mark}) blir ikke lukket på samme linje.`;
const first = (char: string) => `En verdi kan ikke begynne med «${char}».`;
const pieces = 'Her begynner noe nytt, men profilen må være i ett stykke.';

describe('what is wrong, and where', () => {
  test.each<[string, string[]]>([
    ['formål:\n\tmål: gi håp\n', [`2:1 ${tab}`]],
    ['\tstilling:\n', [`1:1 ${tab}`]],
    ['formål:\n  mål:\n \t- gi håp\n', [`2:3 ${indent}`, `3:2 ${tab}`]],
    ['formål:\n  begrunnelse: |\n\tVi trenger det.\n', [`3:1 ${tab}`]],
    ['lønn:\r\n\tfra: 1\r\n', [`2:1 ${tab}`]],
    ['stilling:\n  tittel: a\n   nummer: b\n', ['3:4 Linjen står for langt inn.']],
    ['stilling:\n  tittel: a\n\n    # mellom\n    nummer: b\n', [`5:5 ${indent}`]],
    ['stilling:\n  tittel: a\n nummer: b\n', [`3:2 ${indent}`]],
    ['stilling:\n   tittel: a\n  # mellom\n  nummer: b\n', [`3:3 ${indent}`]],
    ['formål:\n  mål:\n    - a\n   - b\n', ['4:4 Listepunktet står ikke på linje med de andre punktene.']],
    ['formål:\n  mål:\n    - a\n    rolle: b\n', [`4:5 ${indent}`]],
    ['formål:\n  begrunnelse: |\n      dypt\n    grunnere\n  kostnad: 1\n', [`4:5 ${indent}`]],
    ['- a\nb: c\n', [`2:1 ${indent}`]],
    ['stilling:\n  tittel: Rådgiver: økonomi\n', [`2:11 ${colon}`]],
    ['intervju:\n  case:\n    - tittel: En sak: om tillit\n', [`3:15 ${colon}`]],
    [
      'stilling:\n  tittel:Rådgiver\n  nummer: 1\n',
      ['2:10 Det mangler mellomrom etter kolonet i «tittel:».'],
    ],
    [
      'stilling:\n  tittel:\u00a0Rådgiver\n  nummer: 1\n',
      ['2:10 Etter kolonet står det et hardt mellomrom, som ofte følger med når tekst limes inn.'],
    ],
    ['stilling\n  tittel: a\n', ['1:9 Det mangler kolon etter «stilling».']],
    ['formål:\n  mål: a\nlønn\n', ['3:5 Det mangler kolon etter «lønn».']],
    [
      'formål:\n  mål:\n    Linje en\n    Linje: to\n',
      ['3:5 Linjen er verken en nøkkel med kolon eller et listepunkt.'],
    ],
    ['stilling:\n  tittel: : a\n', [`2:11 ${first(':')}`]],
    ['stilling:\n  tittel: "Rådgiver\n  nummer: 1\n', [`2:11 ${unclosed('"')}`]],
    ["stilling:\n  tittel: 'Rådgiver\n", [`2:11 ${unclosed("'")}`]],
    ['stilling:\n  tittel: "Rådgiver\n  nummer: "7"\n', [`2:11 ${unclosed('"')}`]],
    [
      'formål:\n  kostnad: "går\nvidere her"\n',
      [`2:12 ${unclosed('"')}`, '3:1 Linjen slutter med et anførselstegn som ikke åpnes på samme linje.'],
    ],
    [
      'stilling:\n  tittel: "Rådgiver" økonomi\n',
      ['2:22 Det står mer tekst etter anførselstegnet som avslutter verdien.'],
    ],
    [
      'virksomhet:\n  brevmal: "C:\\maler\\åpen.docx"\n',
      ['2:15 Omvendt skråstrek («\\») betyr noe eget mellom doble anførselstegn.'],
    ],
    ['stilling:\n  tittel: "a"#b\n', ['2:14 Det mangler mellomrom foran «#».']],
    ['x: @kari\n', [`1:4 ${first('@')}`]],
    ['x: `kari\n', [`1:4 ${first('`')}`]],
    ['x: %y\n', [`1:4 ${first('%')}`]],
    ['x: ,a\n', [`1:4 ${first(',')}`]],
    ['x: ]\n', [`1:4 ${first(']')}`]],
    ['x: }a\n', [`1:4 ${first('}')}`]],
    ['krav:\n  - *viktig* ting\n', [`2:5 ${first('*')}`]],
    ['krav:\n  - *\n', [`2:5 ${first('*')}`]],
    ['a: &anker b\nc: *anker\n', [`1:4 ${first('&')}`, `2:4 ${first('*')}`]],
    ['x: !viktig\n', [`1:4 ${first('!')}`]],
    ['x: !!int 3\n', [`1:4 ${first('!')}`]],
    ['? a\n: b\n', [`1:1 ${first('?')}`]],
    ['x: ? b\n', [`1:4 ${first('?')}`]],
    ['x: >90 prosent\n', ['1:6 «|» eller «>» først i en verdi betyr at teksten kommer på linjene under.']],
    ['x: |nå\n  på\n', ['1:5 «|» eller «>» først i en verdi betyr at teksten kommer på linjene under.']],
    ['x: - a\n', ['1:4 Et listepunkt kan ikke stå på samme linje som nøkkelen.']],
    ['krav: [a, b\n', ['1:7 «[» blir ikke lukket.']],
    ['virksomhet: {navn: a\nlønn: 1\n', ['1:13 «{» blir ikke lukket.']],
    ['krav: [a,, b]\n', ['1:10 Her er det et komma for mye.']],
    ['krav: ["a" "b"]\n', ['1:12 Det mangler komma mellom verdiene.']],
    ['krav: [a] b\n', ['1:11 Her står det noe mer enn verdien.']],
    ['virksomhet: {navn: a enhet: b}\n', ['1:20 Mellom [ ] og { } skal verdiene skilles med komma.']],
    ['a: 1\n---\nb: 2\n', [`2:1 ${pieces}`]],
    ['a: 1\n...\nb: 2\n', [`3:1 ${pieces}`]],
    ['%YAML 1.1\n---\na: 1\n', ['1:1 En linje kan ikke begynne med «%».']],
    ['%hei\na: 1\n', ['1:1 En linje kan ikke begynne med «%».']],
  ])('%j', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
    // The place is counted the same on Windows, and with a byte order mark.
    if (!text.includes('\r')) expect(problemsOf(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(expected);
  });

  test('far too deep, and far too long', () => {
    const [deep] = problemsOf(`x: ${'['.repeat(30_000)}`);
    expect(deep).toMatch(/^1:\d+ Filen har altfor mange nivåer inni hverandre\.$/u);
    expect(problemsOf(`${'a'.repeat(1100)}: 1\n`)).toEqual(['1:1 Det står for mye tekst foran kolonet.']);
  });

  test('all of it at once, in order', () => {
    const text = 'formål:\n\tmål: a\nstilling:\n  tittel: b: c\nlønn: @\n';
    expect(problemsOf(text)).toEqual([`2:1 ${tab}`, `4:11 ${colon}`, `5:7 ${first('@')}`]);
  });
});

test.each([
  ['stilling:\n  tittel: Rådgiver: økonomi\n', 'tittel: "Rådgiver: økonomi"'],
  ['krav:\n  - norsk: muntlig: godt  # merk\n', '- "norsk: muntlig: godt"'],
  ['case:\n  - tittel: En sak: om tillit\n', '- tittel: "En sak: om tillit"'],
  ['stilling:\n  tittel:Rådgiver\n  nummer: 1\n', 'Skriv: tittel: Rådgiver'],
  ['stilling:\n  tittel: "Rådgiver" økonomi\n', `tittel: '"Rådgiver" økonomi'`],
  ["stilling:\n  tittel: 'det's bra'\n", `tittel: "det's bra"`],
  ['krav:\n  - *viktig* ting\n', '- "*viktig* ting"'],
])('the hint has the line as it should be: %j', (text, mended) => {
  expect(hintsOf(text)).toEqual([expect.stringContaining(mended)]);
});

test.each([
  'a: b\n',
  '---\na: b\n...\n',
  '{a: b}',
  '# bare\n',
  'a:\n- b\n',
  'a: "b\n  c"\n',
  'a: 80 %\nb: hva?\nc: a & b!\n',
])('nothing wrong with %j', (text) => expect(problemsOf(text)).toEqual([]));

// Words of the library's messages.
const english =
  /\b(?:the|must|not|with|and|should|unexpected|expected|value|values|item|items|key|keys|map|mapping|scalar|token|block)\b/iu;

test('whatever is broken, the place is in the file and the message is Norwegian', () => {
  const text = fixture('rotete.yaml');
  const bits = [
    '\t',
    ':',
    ': ',
    '- ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '*',
    '&',
    '!',
    '|',
    '>',
    '?',
    '%',
    '@',
    '`',
    '#',
    '\n',
    '\n---\n',
    ' ',
    '\\',
  ];
  const breaks = fc.array(
    fc.tuple(fc.nat({ max: text.length }), fc.constantFrom(...bits), fc.nat({ max: 3 })),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(breaks, (edits) => {
      const broken = edits.reduce((so, [at, bit, drop]) => so.slice(0, at) + bit + so.slice(at + drop), text);
      const lines = broken.split('\n');
      const parsed = parseYaml(sourceOf(broken, 'x.yaml'));
      if (parsed.ok) return;
      expect(parsed.problems.length).toBeGreaterThan(0);
      for (const { line, column, message, hint, source } of parsed.problems) {
        expect(source).toBe(lines[(line ?? 0) - 1]);
        expect(column).toBeLessThanOrEqual((source ?? '').length + 1);
        expect(`${message} ${hint?.replace(/: .*/u, '')}`).not.toMatch(english);
      }
    }),
    { numRuns: 300 },
  );
});
