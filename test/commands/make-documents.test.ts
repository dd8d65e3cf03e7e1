import { describe, expect, it } from 'vitest';
import { documentNotes, makeDocuments, openForDocuments } from '../../src/commands/make-documents.ts';
import type { DocumentOptions } from '../../src/commands/options.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { contextIn } from '../support/context.ts';
import { workplace } from '../support/run.ts';

const basics = 'versjon: 1\nvirksomhet:\n  navn: Nes\nstilling:\n  tittel: Rådgiver\n';
const named = (...names: string[]) => knowledge.documents().filter(({ navn }) => names.includes(navn));
const options: DocumentOptions = {
  profiles: ['p.yaml'],
  folder: 'ut',
  formats: ['docx'],
  letterhead: undefined,
  sources: true,
  overwrite: false,
  dryRun: false,
  quiet: false,
  json: false,
};

describe('openForDocuments', () => {
  it('asks for all that any paper needs, with the place and the command for this profile', async () => {
    const { context } = await contextIn({ 'p.yaml': 'versjon: 1\nvirksomhet:\n  navn:\n' });
    const hint = (key: string, flag: string) =>
      `Fyll inn ${key}, eller kjør: erfaring init --profil p.yaml ${flag} "…"`;
    expect(() => openForDocuments('p.yaml', context)).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({ line: 3, hint: hint('virksomhet.navn', '--virksomhet-navn') }),
          expect.objectContaining({ line: null, hint: hint('stilling.tittel', '--stilling-tittel') }),
        ],
      }),
    );
  });
});

describe('makeDocuments', () => {
  it('makes the same bytes on any day, also where the papers have no date', async () => {
    const { context } = await contextIn({ 'p.yaml': basics });
    const make = () =>
      makeDocuments(named('annonse'), openForDocuments('p.yaml', context), 'p.yaml', 'ut', options, context);
    expect(await make()).toMatchObject([{ state: 'ny' }]);
    expect(await make()).toMatchObject([{ state: 'uendret' }]);
  });

  it('reads a pay table of the profile once, however many the papers', async () => {
    const profile = `${basics}lønn:\n  tabell: lonn.csv\n`;
    const { context } = await contextIn({
      'p.yaml': profile,
      'lonn.csv': 'dato;2026-05-01\ntrinn;kroner\n26;571000\n',
    });
    const read: string[] = [];
    const disk = {
      ...context.disk,
      read: (path: string, limit: number) => {
        read.push(path);
        return context.disk.read(path, limit);
      },
    };
    const loaded = openForDocuments('p.yaml', context);
    const made = await makeDocuments(
      named('annonse', 'ledernotat', 'svar'),
      loaded,
      'p.yaml',
      'ut',
      options,
      {
        ...context,
        disk,
      },
    );
    expect(made).toHaveLength(3);
    expect(read.filter((path) => path === 'lonn.csv')).toHaveLength(1);
  });

  it('writes a web page that says what the Markdown says', async () => {
    const place = workplace({ 'erfaring.yaml': knowledge.example('rop-team') ?? '' });
    const ran = await place.erfaring('annonse', '--format', 'html,md');
    expect(ran.out).toBe('dokumenter/annonse.html  ny\ndokumenter/annonse.md    ny\n');
    expect(place.read('dokumenter/annonse.html')).toMatch(/<h1>Erfaringskonsulent<\/h1>/);
  });
});

describe('documentNotes', () => {
  const asking = `${basics}intervju:\n  spørsmål:\n    - Er du gravid?\n`;
  const notes = async (...names: string[]) => {
    const { context } = await contextIn({ 'p.yaml': asking });
    return documentNotes(named(...names), openForDocuments('p.yaml', context), 'p.yaml', options, context);
  };

  it.each(['intervju-1', 'intervju-2', 'til-soker', 'referanse', 'innstilling'])(
    'tells what %s leaves out',
    async (name) => expect(await notes(name)).toContain('«Er du gravid?» er utelatt'),
  );

  it('tells it once among other papers', async () => {
    expect((await notes('annonse', 'intervju-1', 'svar')).match(/gravid/gu)).toHaveLength(1);
  });

  it('says nothing of the interviews beside other papers', async () => {
    expect(await notes('annonse', 'svar')).not.toContain('gravid');
  });
});
