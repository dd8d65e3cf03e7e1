import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeWith } from '../../support/availability.ts';
import { docxOf } from '../../support/docx.ts';
import {
  libreOfficeText,
  type ProofFile,
  pandocMarkdown,
  type Rendered,
  referenceCheck,
  validateWithMicrosoft,
} from '../../support/word-proof.ts';

const sample = (name: string) =>
  readFileSync(new URL(`../../fixtures/formats/${name}.md`, import.meta.url), 'utf8');
const LONG_WORD = 'Erfaringskonsulent'.repeat(556);
const LONG_TEXT = 'Ord som fyller mange sider. '.repeat(900);

/** Documents that have broken Word files before, or well might. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  annonse: sample('annonse'),
  intervju: sample('intervju'),
  empty: '',
  'odd characters':
    'a\u0000\u0001\ufffe\uffffb \ud800 😀 per\u00adson\u200b\u2028\u0085\u009f\ufdd0\u{1fffe} ]]> <w:t> &amp;amp;',
  'long words': [
    `# ${LONG_WORD}`,
    LONG_WORD,
    `- ${LONG_WORD}`,
    `> **Husk**\n>\n> ${LONG_WORD}`,
    `[${LONG_WORD}](https://a.no)`,
  ].join('\n\n'),
  'a long word in a table': `| a | b | c |\n|---|---|---|\n| x | ${LONG_WORD} | z |`,
  'a long row, and a long box': `| a | b |\n|---|---|\n| x | ${LONG_TEXT} slutt |\n\n> **Råd**\n>\n> ${LONG_TEXT} ferdig`,
  'a long signer': `\`\`\`signatur\n${LONG_WORD}\n\`\`\``,
  'deep lists': Array.from(
    { length: 12 },
    (_, level) => `${'   '.repeat(level)}${level % 2 ? '-' : '1.'} nivå ${level}`,
  ).join('\n'),
  'many lists': Array.from({ length: 60 }, (_, list) => `${list}. punkt\n\ntekst`).join('\n\n'),
  'a list from a great number': '999999999. a',
  'page breaks at both ends':
    '---\n\nførste\n\n---\n\n| andre |\n|---|\n| a |\n\n---\n\n> **Husk**\n>\n> tredje\n\n---',
  'tables of many columns': `|${' a |'.repeat(20)}\n|${' - |'.repeat(20)}\n|${' Saksbehandler |'.repeat(20)}`,
  'tables back to back': '| a |\n|---|\n| b |\n\n| | |\n|---|---|\n| c | |\n\n> **Råd**\n\n> **Husk**',
  'everything in everything':
    '- > **Husk**\n  >\n  > 1. [ ] a\n  >\n  >    | b | |\n  >    |---|---|\n  >    | c | |\n  >\n  > > sitat\n  > > ```\n  > > kode\n  > > ```\n\n  > - d',
  links:
    '[a](<https://blåbær.no/a b?x=å&y=%zz#æ>) [b](mailto:b@c@d.no) [c](<tel:+47 12 34>) [d](http://[::]) [e](<http://a_b.no/|^`{}"<\\>>) [f](https://[::1]/) [g](http://%41.no)',
  'a title of signs': '# <&>"\' {kule-0}\n\n{default-bullet-numbering-0}',
};

const names = Object.keys(DOCUMENTS);
let files: ProofFile[];
const fileOf = (name: string) =>
  files.find((file) => file.name === name) ?? { name, bytes: new Uint8Array() };

beforeAll(async () => {
  files = await Promise.all(
    Object.entries(DOCUMENTS).map(async ([name, markdown]) => ({
      name,
      bytes: docxOf(markdown, { title: `${name} & <mer>`, organisation: 'Granvik «kommune» & co' }),
    })),
  );
});

describe('references', () => {
  it.each(names)('are all sound in %s', (name) => {
    expect(referenceCheck(fileOf(name).bytes)).toEqual([]);
  });
});

describeWith('validator', "Microsoft's validator", () => {
  let faults: string[][];
  beforeAll(async () => {
    faults = await validateWithMicrosoft(files);
  }, 120_000);

  it.each(names)('has nothing against %s', (name) => {
    expect(faults[names.indexOf(name)]).toEqual([]);
  });
});

describeWith('libreoffice', 'LibreOffice', () => {
  let rendered: Rendered[];
  const page = (name: string) => rendered[names.indexOf(name)] ?? { pages: 0, text: '' };
  const letters = (text: string) => text.replace(/\s/g, '');
  beforeAll(async () => {
    rendered = await libreOfficeText(files);
  }, 180_000);

  it.each(names)('opens %s', (name) => {
    expect(page(name).pages).toBeGreaterThan(0);
    expect(page(name).text).toContain('Side 1 av');
  });

  it('names the organisation on every page', () => {
    const { pages, text } = page('annonse');
    expect(text.match(/Granvik «kommune» & co/g)).toHaveLength(pages);
  });

  describeWith('carlito', 'with the face it sets Calibri in', () => {
    it('gets the job ad on two pages', () => {
      expect(page('annonse').pages).toBe(2);
      expect(page('annonse').text).toContain('Side 2 av 2');
    });
  });

  it('begins numbered lists anew, and where they say', () => {
    const { text } = page('annonse');
    expect(text).toMatch(
      /1\.\s+Egen erfaring[\s\S]+3\.\s+Lyst[\s\S]+3\.\s+Førerkort[\s\S]+Kilder\s+1\.[\s\S]+Offentleglova/,
    );
  });

  it('breaks pages where told, and makes none that is empty', () => {
    const { pages, text } = page('page breaks at both ends');
    expect(pages).toBe(3);
    expect(text).toMatch(
      /første[\s\S]+Side 1 av 3[\s\S]+andre[\s\S]+Side 2 av 3[\s\S]+tredje[\s\S]+Side 3 av 3/,
    );
  });

  it('loses no letter of words longer than a page', () => {
    const count = (name: string) => letters(page(name).text).split('Erfaringskonsulent').length - 1;
    // Headers and footers stand between the pages, and may part a word or two of each.
    expect(count('long words')).toBeGreaterThan(5 * 556 - 3 * page('long words').pages);
    expect(count('a long word in a table')).toBeGreaterThan(556 - 3 * page('a long word in a table').pages);
    expect(count('a long signer')).toBeGreaterThan(550);
  });

  it('goes on to the next page in rows and boxes longer than one', () => {
    const { pages, text } = page('a long row, and a long box');
    expect(text).toContain('slutt');
    expect(text).toContain('ferdig');
    expect(text.match(/mange\s+sider/g)?.length).toBeGreaterThan(1750);
    expect(pages).toBeLessThan(30);
  });

  it('shows typed signs as typed', () => {
    expect(page('a title of signs').text).toContain('<&>"\' {kule-0}');
    expect(page('a title of signs').text).toContain('{default-bullet-numbering-0}');
    expect(page('odd characters').text).toContain(']]> <w:t> &amp;');
  });
});

describeWith('pandoc', 'pandoc', () => {
  it('reads back what the job ad says', async () => {
    const markdown = await pandocMarkdown(fileOf('annonse'));
    expect(markdown).toContain('# Erfaringskonsulent i ROP-teamet, 100 % fast');
    expect(markdown).toContain('## Om arbeidsplassen');
    expect(markdown).toMatch(/^1\.\s+Egen erfaring/m);
    expect(markdown).toMatch(/^3\.\s+Førerkort/m);
    expect(markdown).toContain('[12 34 56 78](tel:12345678)');
    expect(markdown).toContain('**likeperson**');
    expect(markdown).toMatch(/^-\s+å si fra når tjenesten/m);
  });

  it('reads back check boxes and tables', async () => {
    const markdown = await pandocMarkdown(fileOf('intervju'));
    expect(markdown).toMatch(/☒\s+Rommet er bestilt/);
    expect(markdown).toMatch(/☐\s+Søkeren har fått/);
    expect(markdown).toMatch(/\| Hva dere ser etter\s+\| 1 /);
  });
});
