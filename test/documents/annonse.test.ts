import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../src/documents/render.ts';
import { parseMarkdown } from '../../src/formats/markdown.ts';
import { plainText } from '../../src/formats/plain-text.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { lix } from '../../src/norwegian/lix.ts';
import { readProfileText } from '../../src/profile/read.ts';

function ad(profile: string): { readonly markdown: string; readonly carries: ReadonlySet<string> } {
  const read = readProfileText(profile, 'erfaring.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const document = knowledge.documents().find(({ navn }) => navn === 'annonse');
  if (!document) throw new Error('no document annonse');
  return renderDocument(document, read.value.profile, knowledge);
}

const example = (name: string) => knowledge.example(name) ?? '';
const basics =
  'versjon: 1\nvirksomhet:\n  navn: Nes kommune\n  arbeidsgiver: kommune\nstilling:\n  tittel: Rådgiver\n';

describe.each(knowledge.exampleNames())('the ad of %s', (name) => {
  const { markdown, carries } = ad(example(name));

  it('reads as it did', async () => {
    await expect(markdown).toMatchFileSnapshot(`__snapshots__/annonse/${name}.md`);
  });

  it('is easy to read: LIX of 40 or less', () => {
    const prose = plainText(parseMarkdown(markdown)).filter(
      ({ kind }) => kind === 'paragraph' || kind === 'item',
    );
    expect(lix(prose.map(({ text }) => text)).lix).toBeLessThanOrEqual(40);
  });

  it('has every content point of the guide', () => {
    const points = [...'abcdefghijk'].map((letter) => `V4.${letter}`);
    expect(points.filter((id) => !carries.has(id))).toEqual([]);
  });

  it('asks for no education, no course and no reference from an employer', () => {
    expect(markdown).toContain('Vi krever verken utdanning eller bestemte kurs.');
    expect(markdown).toMatch(
      /De trenger ikke være tidligere arbeidsgivere|Andre enn tidligere arbeidsgivere er like velkomne/u,
    );
  });

  it('says nothing that hurts', () => {
    expect(markdown).not.toMatch(/rusfri|plettfri|by(?:r)? på deg selv|avklart forhold|misbruker|narkoman/iu);
  });
});

it('welcomes those in treatment, and those who have served a sentence, where that is the experience asked for', () => {
  const welcome = (...types: string[]) =>
    /(?:Er du i behandling|Har du sonet).*?andre\./u.exec(
      ad(`${basics}egenerfaring:\n  typer:\n${types.map((type) => `    - ${type}\n`).join('')}`).markdown,
    )?.[0];
  expect(welcome('rus')).toBe('Er du i behandling, for eksempel i LAR, kan du søke på lik linje med andre.');
  expect(welcome('kriminalomsorg')).toBe('Har du sonet en dom, kan du søke på lik linje med andre.');
  expect(welcome('rus', 'kriminalomsorg')).toBe(
    'Er du i behandling, for eksempel i LAR, eller har du sonet en dom, kan du søke på lik linje med andre.',
  );
  expect(welcome('barnevern')).toBeUndefined();
});

describe('what the law and the employer decide', () => {
  const having = (lines: string) => ad(basics + lines).markdown;

  it('only public employers warn of the list of applicants', () => {
    expect(ad(basics).markdown).toContain('Søkerlisten kan bli offentlig');
    expect(
      ad(basics.replace('kommune\n  a', 'AS\n  a').replace('arbeidsgiver: kommune', 'arbeidsgiver: privat'))
        .markdown,
    ).not.toContain('Søkerlisten');
  });

  it('a politiattest is asked for where the law does, and not at NAV', () => {
    const service = (id: string) => ad(basics.replace('  navn', `  tjenestetype: ${id}\n  navn`)).markdown;
    expect(service('rop-team')).toContain('helse- og omsorgstjenesteloven § 5-4');
    expect(service('nav')).not.toContain('olitiattest');
  });

  it('a temporary post states its ground, and a part-time one why', () => {
    expect(having('vilkår:\n  ansettelsesform: vikariat\n  grunnlag: Vikar for en i permisjon\n')).toContain(
      'Grunnen til at stillingen er midlertidig: vikar for en i permisjon.',
    );
    expect(having('vilkår:\n  prosent: 50 %\n  deltid:\n    begrunnelse: Vi vil ha to i rollen\n')).toContain(
      'Stillingen er på deltid. Vi vil ha to i rollen',
    );
  });

  it('what the manager insists on is printed as the requirement it is', () => {
    const markdown = having('kvalifikasjoner:\n  krav:\n    - Bachelor i sosialt arbeid\n');
    expect(markdown).toMatch(/## Dette krever jobben[\s\S]*- Bachelor i sosialt arbeid/u);
    expect(markdown).not.toContain('Vi krever verken utdanning');
  });

  it('experience that is a wish is not called the qualification', () => {
    const markdown = having('egenerfaring:\n  kreves: nei\n  typer:\n    - rus\n');
    expect(markdown).not.toContain('selve kvalifikasjonen');
  });
});

it('an ad of almost nothing has no holes', () => {
  const { markdown } = ad(basics);
  expect(markdown).not.toMatch(/undefined|null|\[object|: *\n\n#|,\s*[.,]|\(\s*\)|^- *$/mu);
  expect(markdown).not.toMatch(/^#+ .*\n\n#{1,2} /mu);
});
