import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { readProfileText } from '../../src/profile/read.ts';
import { mergeProfiles } from '../../src/wizard/merge.ts';
import { linePlace } from '../wizard/place.ts';

const started = async () => {
  const place = linePlace();
  await place.with(['1,2', '3', ''], 'init', '--enkel');
  return place;
};

describe('erfaring init', () => {
  it('needs a terminal, and says what to use instead', async () => {
    const place = linePlace();
    const ran = await place.with(['1'], 'init');
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/--enkel[\s\S]*--fra FIL[\s\S]*--virksomhet-navn/u);
    expect(place.has('erfaring.yaml')).toBe(false);
  });

  it('saves each answer, and tells on the end of the input how to go on', async () => {
    const place = linePlace();
    const ran = await place.with(['1,2', '3'], 'init', '--enkel');
    expect(ran.code).toBe(130);
    expect(ran.out).toContain('Hvert svar lagres med en gang i erfaring.yaml');
    expect(ran.err).toContain('Svarene dine er lagret i erfaring.yaml');
    expect(ran.err).toContain('erfaring init');
    expect(place.read('erfaring.yaml')).toContain('tjenestetype: rop-team');
    expect(place.read('erfaring.yaml')).toContain('dokumentdato: 22.11.2026');
  });

  it('writes nothing before the first answer', async () => {
    const place = linePlace();
    const ran = await place.with([], 'init', '--enkel');
    expect(ran).toMatchObject({ code: 130, err: expect.stringContaining('Ingenting er lagret ennå') });
    expect(place.has('erfaring.yaml')).toBe(false);
  });

  it('goes on where it was cut off', async () => {
    const place = await started();
    const ran = await place.with(['1'], 'init', '--enkel');
    expect(ran.out).toContain('3 av 18');
    expect(ran.out).not.toContain('Hva trenger dere levd erfaring til?');
  });

  it('goes on with another profile when asked to, and names it', async () => {
    const place = linePlace();
    const ran = await place.with(['1'], 'init', '--enkel', '--profil', 'bydel.yaml');
    expect(place.has('bydel.yaml')).toBe(true);
    expect(ran.err).toContain('erfaring init --profil bydel.yaml');
  });

  it('refuses a profile that cannot be read, with line and column', async () => {
    const place = linePlace({ 'erfaring.yaml': 'versjon: 1\nvirksomhet:\n  navvn: Lyngvik\n' });
    const ran = await place.with(['1'], 'init', '--enkel');
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('erfaring.yaml:3:3');
    expect(place.read('erfaring.yaml')).toContain('navvn');
  });

  it('ends with what happens now', async () => {
    const place = linePlace({ 'erfaring.yaml': knowledge.example('dps') ?? '' });
    const ran = await place.with(['1'], 'init', '--enkel');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Hva skjer nå?');
    expect(ran.out).toContain('erfaring alt');
  });
});

describe('erfaring init --eksempel', () => {
  it.each(knowledge.exampleNames())('writes %s', async (name) => {
    const place = linePlace();
    const ran = await place.with([], 'init', '--eksempel', name);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(place.read('erfaring.yaml')).toBe(knowledge.example(name));
  });

  it('never writes over a profile', async () => {
    const place = linePlace({ 'erfaring.yaml': 'min' });
    const ran = await place.with([], 'init', '--eksempel', 'dps');
    expect(ran.code).toBe(2);
    expect(place.read('erfaring.yaml')).toBe('min');
  });

  it('suggests the name that was meant', async () => {
    const ran = await linePlace().with([], 'init', '--eksempel', 'rop-tem');
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('Mente du rop-team?') });
    expect((await linePlace().with([], 'init', '--eksempel', 'tull')).err).toContain('recovery');
  });

  it('tells as JSON', async () => {
    const ran = await linePlace().with([], 'init', '--eksempel', 'dps', '--json');
    expect(JSON.parse(ran.out)).toMatchObject({
      versjon: 1,
      kommando: 'init',
      filer: [{ fil: 'erfaring.yaml', tilstand: 'ny' }],
    });
  });
});

describe('erfaring init with answers on the command line', () => {
  it('saves them without a terminal, and lists what is missing with its flag', async () => {
    const place = linePlace();
    const ran = await place.with(
      [],
      'init',
      '--virksomhet-navn',
      'Nordvik kommune',
      '--lonn-fra',
      '540k',
      '--egenerfaring-typer',
      'rus',
      '--egenerfaring-typer',
      'parorende',
    );
    expect(ran.code).toBe(0);
    expect(place.read('erfaring.yaml')).toMatch(/navn: Nordvik kommune[\s\S]*fra: 540 000/u);
    expect(ran.err).toContain('Lønn (--lonn-til)');
    expect(ran.err).not.toContain('(--lonn-fra)');
  });

  it('refuses what is wrong, names the flag and writes nothing', async () => {
    const place = linePlace();
    const ran = await place.with([], 'init', '--lonn-fra', 'mye', '--virksomhet-arbeidsgiver', 'komune');
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/--virksomhet-arbeidsgiver: [\s\S]*--lonn-fra: /u);
    expect(place.has('erfaring.yaml')).toBe(false);
  });

  it('tells as JSON, without questions', async () => {
    const place = linePlace();
    const ran = await place.with([], 'init', '--virksomhet-navn', 'Nordvik', '--json');
    const { filer, mangler } = JSON.parse(ran.out);
    expect(filer).toEqual([{ fil: 'erfaring.yaml', tilstand: 'ny' }]);
    expect(mangler).toContainEqual({ sti: 'lønn.fra', spørsmål: expect.any(String), valg: '--lonn-fra' });
    const again = await place.with([], 'init', '--virksomhet-navn', 'Nordvik', '--json');
    expect(JSON.parse(again.out).filer[0].tilstand).toBe('uendret');
  });

  it('has nothing to tell as JSON without answers', async () => {
    expect(await linePlace().with(['1'], 'init', '--json', '--enkel')).toMatchObject({ code: 2, err: '' });
  });

  it('asks for the rest where it can', async () => {
    const place = linePlace();
    const ran = await place.with(['1'], 'init', '--enkel', '--virksomhet-tjenestetype', 'dps');
    expect(ran.out).toContain('Hva trenger dere levd erfaring til?');
    expect(ran.out).not.toContain('Hva slags tjeneste');
  });
});

describe('erfaring init --fra', () => {
  it('fills the gaps, lets answers stand, lists those that differ, and flags win', async () => {
    const place = linePlace({
      'erfaring.yaml': 'versjon: 1\nvirksomhet:\n  navn: Lyngvik # vår\n',
      'annen.yaml': 'virksomhet:\n  navn: Nordvik\n  sted: Vik\nstilling:\n  tittel: Likemann\n',
    });
    const ran = await place.with(
      [],
      'init',
      '--fra',
      'annen.yaml',
      '--stilling-tittel',
      'Erfaringskonsulent',
    );
    expect(ran.code).toBe(0);
    const text = place.read('erfaring.yaml');
    expect(text).toContain('navn: Lyngvik # vår');
    expect(text).toContain('sted: Vik');
    expect(text).toContain('tittel: Erfaringskonsulent');
    expect(ran.err).toContain('virksomhet.navn');
    expect(ran.err).toContain('stilling.tittel');
  });

  it('names files as they are seen from the new profile', async () => {
    const place = linePlace({ 'annen.yaml': 'virksomhet:\n  brevmal: maler/brev.docx\n' });
    expect((await place.with([], 'init', '--profil', 'ny/erfaring.yaml', '--fra', 'annen.yaml')).code).toBe(
      0,
    );
    expect(place.read('ny/erfaring.yaml')).toContain('brevmal: ../maler/brev.docx');
  });

  it('blames no line of a file for flags that contradict each other', async () => {
    const ran = await linePlace({}).with([], 'init', '--lonn-fra', '700000', '--lonn-til', '500000');
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/Lønnen går til 500\s000\skroner, men\sbegynner\spå\s700\s000\skroner/u);
    expect(ran.err).not.toContain('erfaring.yaml:');
  });

  it('makes a profile with all of another', async () => {
    const place = linePlace({ 'annen.yaml': knowledge.example('nav') ?? '' });
    const ran = await place.with([], 'init', '--fra', 'annen.yaml');
    expect(ran.code).toBe(0);
    expect((await place.with([], 'annonse')).code).toBe(0);
  });

  it('refuses a file that is not there or not a profile', async () => {
    const place = linePlace({ 'annen.yaml': 'tull: ja' });
    expect((await place.with([], 'init', '--fra', 'borte.yaml')).code).toBe(2);
    expect((await place.with([], 'init', '--fra', 'annen.yaml')).code).toBe(2);
    expect(place.has('erfaring.yaml')).toBe(false);
  });
});

describe('erfaring init --vis-kommando', () => {
  /** The words that a command is made of, as the shell reads them. */
  function wordsOf(command: string): string[] {
    const script = `erfaring() { printf '%s\\0' "$@"; }\n${command}`;
    return spawnSync('sh', { input: script, encoding: 'utf8' }).stdout.split('\0').slice(0, -1);
  }

  it.skipIf(process.platform === 'win32').each(['rop-team', 'nav'])(
    'prints a command that makes %s again in another folder',
    async (name) => {
      const place = linePlace({ 'erfaring.yaml': knowledge.example(name) ?? '' });
      const { code, out } = await place.with([], 'init', '--vis-kommando');
      expect(code).toBe(0);
      expect(out).toMatch(/^erfaring init \\\n {2}--/u);
      const other = linePlace();
      expect((await other.with([], ...wordsOf(out))).code).toBe(0);
      const [made, wanted] = [other, place].map((one) => {
        const read = readProfileText(one.read('erfaring.yaml'), 'erfaring.yaml');
        if (!read.ok) throw new Error('not a profile');
        return read.value;
      });
      if (made && wanted) expect(mergeProfiles(made, wanted)).toEqual({ edits: [], differing: [] });
    },
  );

  it('tells what comes from the file, and where', async () => {
    // What stands before the first colon is the title of a case, so one with a colon in it is told by the file.
    const text = (knowledge.example('dps') ?? '').replace(/- tittel: .*/u, "- tittel: 'Klokken ni: møtet'");
    const place = linePlace({ 'erfaring.yaml': text });
    const { out, err } = await place.with([], 'init', '--vis-kommando');
    expect(out).toContain(`--fra ${place.folder}`);
    expect(err).toContain('intervju.case');
    expect((await place.with([], 'init', '--vis-kommando', '--stille')).err).toBe('');
    const { kommandolinje, fra_fil } = JSON.parse(
      (await place.with([], 'init', '--vis-kommando', '--json')).out,
    );
    expect(kommandolinje.slice(0, 2)).toEqual(['erfaring', 'init']);
    expect(kommandolinje).toContain('Helse Innfjord HF');
    expect(fra_fil).toEqual(['intervju.case']);
  });

  it('needs a profile', async () => {
    expect((await linePlace().with([], 'init', '--vis-kommando')).code).toBe(2);
  });
});

describe('erfaring init --nytt', () => {
  it('asks first, and keeps the old answers beside the new', async () => {
    const place = await started();
    const old = place.read('erfaring.yaml');
    const no = await place.with([''], 'init', '--enkel', '--nytt');
    expect(no).toMatchObject({ code: 0 });
    expect(place.read('erfaring.yaml')).toBe(old);
    const yes = await place.with(['ja'], 'init', '--enkel', '--nytt');
    expect(yes.code).toBe(130);
    expect(place.read('erfaring.forrige.yaml')).toBe(old);
    expect(place.read('erfaring.yaml')).not.toContain('rop-team\n');
  });

  it('cannot ask without a terminal', async () => {
    const place = await started();
    const ran = await place.with([], 'init', '--nytt', '--stilling-tittel', 'Ny');
    expect(ran.code).toBe(2);
    expect(place.read('erfaring.yaml')).not.toContain('Ny');
  });
});

describe('.gitignore', () => {
  it('is offered where the folder lies in git, and only what is missing is added', async () => {
    const place = linePlace({ 'erfaring.yaml': knowledge.example('dps') ?? '', '.gitignore': 'dokumenter/' });
    place.mkdir('.git');
    const ran = await place.with(['ja'], 'init', '--enkel');
    expect(ran.out).toContain('Mappen ligger i git');
    expect(place.read('.gitignore')).toBe('dokumenter/\nerfaring.yaml\n');
    expect((await place.with([], 'init', '--enkel')).out).not.toContain('ligger i git');
  });

  it('is left alone when the answer is no', async () => {
    const place = linePlace({ 'erfaring.yaml': knowledge.example('dps') ?? '' });
    place.mkdir('.git');
    await place.with(['nei'], 'init', '--enkel');
    expect(place.has('.gitignore')).toBe(false);
  });
});
