import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProfile, readProfileText } from '../../src/profile/read.ts';
import { profileTree } from '../../src/profile/walk.ts';
import { fixture, load, problemsOf } from './support.ts';

describe('a small file', () => {
  const loaded = load(fixture('liten.yaml'));

  test('has every section, parsed answers, and nothing for what is set aside', () => {
    const { profile } = loaded;
    const sections = [...profileTree().keys].filter(([, { type }]) => type === 'object').map(([key]) => key);
    expect(Object.keys(profile)).toEqual(expect.arrayContaining(['versjon', ...sections]));
    expect(profile).toMatchObject({
      versjon: '1',
      virksomhet: { arbeidsgiver: 'kommune', navn: 'Lyngvik kommune' },
      stilling: { tittel: 'Erfaringskonsulent' },
      formål: {
        mål: ['gi håp', 'bygge bro'],
        begrunnelse: 'Vi trenger noen som har stått i det.\n\nDet kan ikke læres på kurs.',
      },
      lønn: { fra: 540_000, til: 600_000 },
      veiledning: { leder: { navn: 'Marit Aasen', telefon: '900 00 001' } },
      intervju: { panel: [{ rolle: 'leder', navn: 'Marit Aasen' }, { rolle: 'tillitsvalgt' }] },
    });
    expect(profile.dokumentdato).toBeUndefined();
    expect(profile.stilling).toEqual({ tittel: 'Erfaringskonsulent' });
    expect(profile.kvalifikasjoner).toEqual({});
    expect(profile.veiledning.mentor).toBeUndefined();
  });

  test.each([
    ['stilling.tittel', 'answered'],
    ['stilling.under_18', 'open'],
    ['stilling.brukergrupper', 'none'],
    ['stilling.antall', 'unasked'],
    ['lønn.tillegg', 'none'],
    ['veiledning.leder', 'answered'],
    ['veiledning.leder.epost', 'unasked'],
    ['veiledning.mentor', 'open'],
    ['veiledning.mentor.navn', 'open'],
    ['intervju.panel', 'answered'],
    ['oppgaver', 'unasked'],
  ])('%s is %s', (path, state) => {
    expect(loaded.stateOf(path.split('.'))).toBe(state);
  });

  test.each<[(string | number)[], number | null, number | null]>([
    [['stilling', 'tittel'], 7, 11],
    [['formål', 'begrunnelse'], 15, 16],
    [['formål', 'mål'], 12, 3],
    [['formål', 'mål', 1], 14, 7],
    [['lønn'], 20, 1],
    [['lønn', 'tillegg'], 23, 3],
    [['veiledning', 'leder', 'telefon'], 28, 14],
    [['intervju', 'panel', 0, 'navn'], 34, 13],
    [['intervju', 'panel', 1], 35, 7],
    [['lønn', 'dato'], null, null],
    [['prosess'], null, null],
  ])('%j is at %s:%s', (path, line, column) => {
    expect(loaded.positionOf(path)).toEqual({ line, column });
  });
});

test('a messy file', () => {
  const text = `\ufeff${fixture('rotete.yaml').replaceAll('\n', '\r\n')}`;
  const read = readProfile(new TextEncoder().encode(text), 'mappe/rotete.yaml');
  expect(read).toMatchObject({ ok: true, value: { text } });
  const { profile, stateOf, positionOf, warnings } = load(text);
  expect(profile.stilling).toEqual({
    tittel: 'Erfaringskonsulent',
    nummer: '0123',
    brukergrupper: ['unge voksne', 'eldre: over 67'],
    under_18: false,
  });
  expect(profile.virksomhet).toEqual({ navn: 'Lyngvik: kommune', sted: 'Lyngvik' });
  expect(profile.lønn).toEqual({
    til: 600_000,
    tillegg: ['kveld', 'helg, natt'],
    begrunnelse: 'Vi har sett på hva kolleger får.\nDet er rimelig.',
    kolleger: [
      { stilling: 'Miljøarbeider', fra: 500_000 },
      { stilling: 'Sosionom', til: 610_000 },
    ],
  });
  expect([
    stateOf(['oppgaver', 'fora']),
    stateOf(['veiledning', 'mentor']),
    stateOf(['formål', 'mål']),
  ]).toEqual(['open', 'none', 'open']);
  expect(positionOf(['stilling', 'brukergrupper', 1])).toEqual({ line: 13, column: 7 });
  expect(warnings).toEqual([]);
});

test('what JSON and other programs write is fine', () => {
  const { profile, stateOf } = load(
    '{"stilling": {"tittel": null, "antall": 2, "under_18": true}, "lønn": {"fra": 500000, "til": ~}}',
  );
  expect([profile.stilling, profile.lønn]).toEqual([{ antall: 2, under_18: true }, { fra: 500_000 }]);
  expect(stateOf(['stilling', 'tittel'])).toBe('unasked');
});

describe('versjon', () => {
  test.each(['versjon: 1\n', 'versjon: "1"\n', 'versjon:\n', 'stilling:\n'])(
    '%j is read as the first',
    (text) => {
      expect(load(text).profile.versjon).toBe('1');
    },
  );

  test.each([
    [
      'versjon: 2\nukjent: 3\n',
      '1:10 Profilen er skrevet for en nyere utgave av erfaring (versjon 2). → Denne utgaven leser versjon 1. Hent en nyere utgave.',
    ],
    ['versjon: 1.0\n', '1:10 «versjon» skal være 1.'],
    ['versjon: 0\n', '1:10 «versjon» skal være 1.'],
    ['versjon: ingen\n', '1:10 «versjon» skal være 1.'],
    ['versjon:\n  - 1\n', '2:3 «versjon» skal være 1.'],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });
});

describe('a file that is no profile', () => {
  test.each([
    ['', '1:1 Filen er tom. → Slett den og kjør «erfaring init», som lager en ny.'],
    [
      '# bare dette\n',
      '1:1 Filen har ingen svar, bare kommentarer. → Slett den og kjør «erfaring init», som lager en ny.',
    ],
    [
      '---\n...\n',
      '1:1 Filen har ingen svar, bare kommentarer. → Slett den og kjør «erfaring init», som lager en ny.',
    ],
    [
      '# a\n- b\n',
      '2:1 Profilen kan ikke begynne med en liste. → Profilen har deler som «virksomhet:» og «stilling:», med svarene rykket inn på linjene under.',
    ],
    [
      'Vi søker deg!\n',
      '1:1 Her skulle det stått en nøkkel med kolon etter. → Profilen har deler som «virksomhet:» og «stilling:», med svarene rykket inn på linjene under.',
    ],
    ['tittel:Konsulent\n', '1:8 Det mangler mellomrom etter kolonet i «tittel:». → Skriv: tittel: Konsulent'],
    [
      'stilling:\n  tittel: a: b\n',
      '2:11 Verdien har kolon med mellomrom etter, og da leses det som en ny nøkkel. → Hører det til teksten, så sett anførselstegn rundt: tittel: "a: b"',
    ],
  ])('%j', (text, problem) => {
    const read = readProfile(new TextEncoder().encode(text), 'f.yaml');
    expect(
      read.ok
        ? []
        : read.problems.map(
            ({ file, line, column, message, hint }) => `${file} ${line}:${column} ${message} → ${hint}`,
          ),
    ).toEqual([`f.yaml ${problem}`]);
  });

  test('bytes that are no text', () => {
    const read = readProfile(Buffer.from('navn: Bærum', 'latin1'), 'f.yaml');
    expect(read).toMatchObject({ ok: false, problems: [{ line: 1, column: 8 }] });
  });
});

test('everything is told at once, in the order of the file', () => {
  expect(
    problemsOf('lønn:\n  til: 500 000\n  fra: 600 000\nstilling:\n  tittle: a\n  antall: noen\n').map(
      (line) => line.slice(0, 40),
    ),
  ).toEqual([
    expect.stringMatching(/^2:8 Lønnen går til 500\s000\skroner/u),
    '5:3 Ukjent nøkkel «tittle» under «stilli',
    '6:11 «noen» er ikke et tall. Skriv bare ',
  ]);
});

test('warnings stop nothing, and tell where', () => {
  const read = readProfileText('lønn:\n  fra: 45 000\n', 'f.yaml');
  expect(read).toMatchObject({
    ok: true,
    value: {
      profile: { lønn: { fra: 45_000 } },
      warnings: [
        {
          file: 'f.yaml',
          line: 2,
          column: 8,
          source: '  fra: 45 000',
          message: expect.stringMatching(/^45\s000\skroner ser ut som lønn for en måned\.$/u),
        },
      ],
    },
  });
});

test('any bytes give a profile or problems, never a crash', () => {
  const text = fixture('rotete.yaml');
  const cut = fc.tuple(
    fc.nat({ max: text.length }),
    fc.nat({ max: 40 }),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string().map((s) => s),
        cut.map(([at, drop, put]) => text.slice(0, at) + put + text.slice(at + drop)),
      ),
      (changed) => {
        const read = readProfile(new TextEncoder().encode(changed), 'x');
        if (read.ok) return;
        for (const { line, column } of read.problems)
          expect([line, column]).toEqual([expect.any(Number), expect.any(Number)]);
      },
    ),
    { numRuns: 200 },
  );
});
