import { describe, expect, it } from 'vitest';
import { run, type SjekkOptions, tellSummary } from '../../src/commands/sjekk.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { contextIn } from '../support/context.ts';

const usual: SjekkOptions = { profile: 'erfaring.yaml', explain: false, json: false, quiet: false };

/** Runs the command. */
async function sjekk(
  files: Readonly<Record<string, string>>,
  options: Partial<SjekkOptions> = {},
  input = '',
): Promise<{ code: number; out: string; err: string }> {
  const { context, text } = await contextIn(files, { input });
  const code = await run({ ...usual, ...options }, context);
  return { code, ...text };
}

/** What is told after the ad is written. */
async function tell(files: Readonly<Record<string, string>>): Promise<string> {
  const { context, text } = await contextIn(files);
  await tellSummary('erfaring.yaml', context);
  return text.err;
}

const example = (name: string) => knowledge.example(name) ?? '';
const json = (out: string) =>
  JSON.parse(out) as { funn: { regel: string; fil: string; linje: number | null }[]; antall: object };

describe('erfaring sjekk FIL', () => {
  it('gives 1 where there is a fault, and 0 for tips and warnings', async () => {
    const bad = await sjekk({ 'a.md': 'Du må være rusfri i to år.' }, { file: 'a.md' });
    expect(bad.code).toBe(1);
    expect(bad.out).toMatch(/a\.md:1:\d+ {2}✖ Feil {2}lov\/helse/u);
    const fine = await sjekk(
      { 'a.md': 'Du må ha egenerfaring med rus. Søknadsfrist 1. mai 2027.' },
      { file: 'a.md', employer: 'privat' },
    );
    expect(fine.code).toBe(0);
  });

  it('reads standard input', async () => {
    const { out } = await sjekk({}, { file: '-', json: true }, 'Du må ha bachelor.');
    expect(json(out).funn.find(({ regel }) => regel === 'krav/formalkompetanse')).toMatchObject({
      fil: '-',
      linje: 1,
    });
  });

  it('says whose words tell the employer', async () => {
    const files = { 'a.md': 'Vik kommune søker erfaringskonsulent.' };
    expect((await sjekk(files, { file: 'a.md' })).out).toContain('Arbeidsgiver: kommune, lest fra annonsen.');
    expect((await sjekk(files, { file: 'a.md', employer: 'ideell' })).out).toContain('Arbeidsgiver: ideell.');
    expect((await sjekk({ 'a.md': 'Hei.' }, { file: 'a.md' })).out).toContain('--arbeidsgiver');
  });

  it('shows only what is grave enough, and still fails for a fault', async () => {
    const files = { 'a.md': 'Du må være rusfri. Du må ha bachelor. Vedrørende lønn.' };
    const ids = async (level: 'feil' | 'advarsel') =>
      json((await sjekk(files, { file: 'a.md', json: true, level })).out).funn;
    expect((await ids('feil')).every(({ regel }) => /^(?:lov|annonse)\//u.test(regel))).toBe(true);
    expect((await ids('advarsel')).some(({ regel }) => regel === 'sprak/kansellistil')).toBe(false);
    const quiet = await sjekk(files, { file: 'a.md', quiet: true });
    expect(quiet.code).toBe(1);
    expect(quiet.out).not.toContain('Advarsel');
  });

  it('tells why, and what the sources say', async () => {
    const { out } = await sjekk({ 'a.md': 'Du må ha bachelor.' }, { file: 'a.md', explain: true });
    expect(out).toContain('Hvorfor: Rollen bygger på erfaring.');
    expect(out).toMatch(/V4\.4: \S/u);
  });

  it('refuses a profile, and says how to check one', async () => {
    await expect(sjekk({ 'nes.yaml': example('rop-team') }, { file: 'nes.yaml' })).rejects.toMatchObject({
      problems: [
        {
          message: 'Dette er en profil, ikke en annonse.',
          hint: 'Sjekk profilen og annonsen den gir, med: erfaring sjekk --profil nes.yaml',
        },
      ],
    });
  });

  it('uses the profile beside it, and what that sets aside', async () => {
    const profile = `${example('rop-team').replace('unntak: []', 'unntak:\n  - id: krav/formalkompetanse\n    grunn: Avtalt med HR')}`;
    const files = { 'a.md': 'Du må ha bachelor.', 'erfaring.yaml': profile };
    const { out } = await sjekk(files, { file: 'a.md' });
    expect(out).toContain('krav/formalkompetanse: Avtalt med HR');
    expect(out).toContain('Arbeidsgiver: kommune, fra erfaring.yaml.');
    const broken = await sjekk({ ...files, 'erfaring.yaml': 'virksomhet: [' }, { file: 'a.md' });
    expect(broken.err).toContain('erfaring.yaml kan ikke leses');
  });

  it('takes a reason for a question or a topic of the interviews for what it is', async () => {
    const question = knowledge.interviewQuestions().find(({ merke }) => merke === 'omformuler')?.id;
    const topic = knowledge.sensitiveTopics().find(({ merke }) => merke === 'unodvendig')?.id;
    const ids = [`intervju/${question}`, `${question}`, `intervju/${topic}`, `${topic}`];
    const list = ids.map((id) => `\n  - id: ${id}\n    grunn: Drøftet med HR`).join('');
    const profile = example('rop-team').replace('unntak: []', `unntak:${list}`);
    const { code, out, err } = await sjekk({ 'erfaring.yaml': profile }, { json: true });
    expect({ code, err, antall: json(out).antall }).toMatchObject({
      code: 0,
      err: '',
      antall: { feil: 0, advarsel: 0 },
    });
  });
});

describe('erfaring sjekk', () => {
  it.each(knowledge.exampleNames())('finds no fault with the example %s', async (name) => {
    const { code, out } = await sjekk({ 'erfaring.yaml': example(name) }, { json: true });
    expect(code).toBe(0);
    expect(json(out).antall).toMatchObject({ feil: 0, advarsel: 0 });
  });

  it('finds in the profile and in its ad, each at its place', async () => {
    const profile = example('rop-team').replace(
      '    - Førerkort klasse B',
      '    - Bachelor i sosialt arbeid',
    );
    const { funn } = json((await sjekk({ 'erfaring.yaml': profile }, { json: true })).out);
    const line = 1 + profile.split('\n').findIndex((text) => text.includes('Bachelor'));
    expect(funn).toContainEqual(
      expect.objectContaining({
        regel: 'stilling/formalkompetanse',
        fil: 'erfaring.yaml',
        linje: line,
        kolonne: 7,
      }),
    );
    expect(funn).toContainEqual(
      expect.objectContaining({ regel: 'krav/formalkompetanse', fil: 'annonse.md' }),
    );
  });

  it('holds the law above what the manager has chosen', async () => {
    const without = example('rop-team')
      .replace('politiattest: kreves', 'politiattest: kreves-ikke')
      .replace(/ {2}politiattest_hjemmel: .*\n/u, '');
    const { code, out } = await sjekk({ 'erfaring.yaml': without }, { json: true });
    expect(code).toBe(1);
    expect(json(out).funn.map(({ regel }) => regel)).toContain('stilling/uten-politiattest');
  });

  it('tells when the pay is old, counted from the date of the papers', async () => {
    const old = example('rop-team').replace(/(lønn:\n(?: .*\n)*? {2}dato:) .*/u, '$1 01.05.2024');
    const line = 1 + old.split('\n').findIndex((text) => text.includes('01.05.2024'));
    const { funn } = json((await sjekk({ 'erfaring.yaml': old }, { json: true })).out);
    expect(funn).toContainEqual(expect.objectContaining({ regel: 'lonn/gammelt-spenn', linje: line }));
  });

  it('fails where the profile’s own pay table can’t be read', async () => {
    const profile = example('rop-team').replace('tabell: ingen', 'tabell: lønn.csv');
    const files = { 'erfaring.yaml': profile, 'lønn.csv': 'trinn;kroner\n1;mye\n' };
    await expect(sjekk(files)).rejects.toMatchObject({ problems: [expect.objectContaining({ line: 2 })] });
  });

  it('tells what is doubtful with the profile as it stands', async () => {
    const files = { 'erfaring.yaml': example('rop-team').replace(/\n {2}fra: .*/u, '\n  fra: 43000') };
    const line = 1 + files['erfaring.yaml'].split('\n').indexOf('  fra: 43000');
    const { out, err } = await sjekk(files);
    expect(err).toContain(`erfaring.yaml:${line}:8  43\u00a0000\u00a0kroner ser ut som lønn for en måned.`);
    expect(out).not.toContain('lønn for en måned');
    const told = await sjekk(files, { json: true });
    expect(told.err).toBe('');
    expect(JSON.parse(told.out).merknader).toMatchObject([{ fil: 'erfaring.yaml', linje: line, kolonne: 8 }]);
    expect((await sjekk(files, { quiet: true })).err).toBe('');
  });

  it('fails where there is no profile', async () => {
    await expect(sjekk({})).rejects.toThrow('Finner ikke profilen.');
  });
});

describe('the summary after the ad is written', () => {
  it('counts as the command does, and tells how to see it', async () => {
    const profile = example('rop-team').replace(
      '    - Førerkort klasse B',
      '    - Bachelor i sosialt arbeid',
    );
    expect(await tell({ 'erfaring.yaml': profile })).toMatch(
      /^\nSjekket mot veilederne og loven: 2 advarsler.*\. Se hva det er: erfaring\s+sjekk\n$/u,
    );
  });

  it('says so when there is nothing', async () => {
    const withoutTips = example('dps');
    expect(await tell({ 'erfaring.yaml': withoutTips })).toBe(
      '\nSjekket mot veilederne og loven: ingen funn.\n',
    );
  });
});
