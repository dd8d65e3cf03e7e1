import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../src/documents/render.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { readProfileText } from '../../src/profile/read.ts';
import { createChecker } from '../../src/rules/engine.ts';
import { adFromParagraphs } from '../../src/rules/text/from-paragraphs.ts';
import { adFromText } from '../../src/rules/text/from-text.ts';
import { checker, doubtsOf, found, lexicon, ownLexicon, rules } from './support.ts';

describe('the sentences of the brief', () => {
  it.each([
    ['Du må ha bachelor.', true],
    ['Bachelor er en fordel, men ikke et krav.', false],
    ['Vi krever ikke vitnemål.', false],
    ['Førerkort må du ha.', false],
  ])('%s formal education: %s', (text, expected) => {
    expect(found(text).includes('krav/formalkompetanse')).toBe(expected);
  });

  it.each([
    ['Du må ha erfaring med brukere.', true],
    ['Du må ha egen erfaring som bruker.', false],
    ['Du samarbeider med pårørende.', true],
  ])('%s lived experience lacks: %s', (text, lacks) => {
    expect(found(text).includes('annonse/egenerfaring')).toBe(lacks);
  });

  it('never takes experience as next of kin for a question about family', () => {
    for (const text of [
      'Du må ha erfaring som pårørende, som mor, far, ektefelle eller barn.',
      'Krav:\n- egen erfaring som forelder til et barn med psykisk lidelse',
    ])
      expect(found(text)).not.toContain('lov/familie');
  });

  it('ends no sentence at «kl. 10», «§ 14-9» and «f.eks.»', () => {
    const text = `Møt opp kl. 10 og les § 14-9 i loven, f.eks. sammen med oss, ${'ord '.repeat(16)}slutt.`;
    expect(found(text)).toContain('sprak/lang-setning');
  });
});

describe('an ad', () => {
  it('is judged by the employer that is given, before the one it names', () => {
    const text = 'Vik kommune søker erfaringskonsulent.';
    expect(found(text)).toContain('annonse/sokerliste');
    expect(found(text, 'privat')).not.toContain('annonse/sokerliste');
  });

  it('tells of a long trial period in the state that HR must be asked, and that it is a fault elsewhere', () => {
    const ad = adFromText('Prøvetiden er tolv måneder.', null);
    const of = (employer: 'stat' | 'kommune') =>
      checker.checkAd(ad, { employer }).findings.filter(({ rule }) => rule === 'lov/provetid');
    expect(of('kommune')).toMatchObject([{ level: 'feil' }]);
    const [doubt, ...others] = of('stat');
    expect(others).toEqual([]);
    expect(doubt?.level).not.toBe('feil');
    expect(doubt?.message).toContain('Spør HR hvilken lov som gjelder');
  });

  it('tells what depends on an employer nobody knows, and as no fault', () => {
    const { findings, employer } = checker.checkAd(adFromText('Vi søker en kollega.', null));
    expect(employer).toBeUndefined();
    expect(findings.find(({ rule }) => rule === 'annonse/sokerliste')).toMatchObject({
      level: 'advarsel',
      message: expect.stringContaining('hvis arbeidsgiveren er offentlig'),
    });
  });

  it('says the same from Word as from text', () => {
    const lines = ['Erfaringskonsulent', 'Krav', '- egenerfaring med rus', '- bachelor'];
    const fromWord = adFromParagraphs(
      lines.map((text, index) => ({ text, kind: index < 2 ? 'heading' : 'text', bold: false })),
      'a.docx',
    );
    const fromText = adFromText(`# ${lines[0]}\n\n## ${lines.slice(1).join('\n')}`, 'a.md');
    const ids = (ad: typeof fromText) => checker.checkAd(ad).findings.map(({ rule }) => rule);
    expect(ids(fromWord)).toEqual(ids(fromText));
    const [bachelor] = checker
      .checkAd(fromWord)
      .findings.filter(({ rule }) => rule === 'krav/formalkompetanse');
    expect(bachelor).toMatchObject({ file: 'a.docx', line: 4, column: 3 });
  });

  it('gives findings in order: what is missing first, then as they stand', () => {
    const { findings } = checker.checkAd(adFromText('Du må ha bachelor.\n\nRing misbruker Per.', null));
    const lines = findings.map(({ line }) => line ?? 0);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

describe('the ads of the example profiles', () => {
  const document = knowledge.documents().find(({ navn }) => navn === 'annonse');

  it.each(knowledge.exampleNames())('%s gives nothing above tips', (name) => {
    const read = readProfileText(knowledge.example(name) ?? '', `${name}.yaml`);
    if (!read.ok || !document) throw new Error(name);
    const { profile } = read.value;
    const { markdown } = renderDocument(document, profile, knowledge, undefined, undefined, false);
    const employer = profile.virksomhet.arbeidsgiver;
    const { findings } = checker.checkAd(adFromText(markdown, 'annonse.md'), { employer });
    const all = [...checker.checkProfile(read.value, name, doubtsOf(profile)), ...findings];
    expect(all.filter(({ level }) => level !== 'tips').map(({ rule, line }) => `${rule} ${line}`)).toEqual(
      [],
    );
    expect(checker.checkAd(adFromText(markdown, null)).employer).toBe(employer);
  });
});

/** The ads in the guide's appendix, where the sources are at hand. */
const seed = join(import.meta.dirname, '../../../shared/seeds/003_69b55aedbb192c09.txt');

describe.skipIf(!existsSync(seed))('the ads in the guide’s appendix', () => {
  const text = existsSync(seed) ? readFileSync(seed, 'utf8') : '';
  const part = (from: string, to: string) => text.slice(text.lastIndexOf(from), text.lastIndexOf(to));
  const above = (ad: string) =>
    checker
      .checkAd(adFromText(ad, null))
      .findings.filter(({ level }) => level !== 'tips')
      .map(({ rule }) => rule);

  it('11.1 lacks somebody to ask, and nothing else', () => {
    expect(above(part('11.1 Stillingsutlysning', '11.2 Stillingsutlysning'))).toEqual(['annonse/kontakt']);
  });

  it('11.2 lacks the notice of open lists, somebody to ask, a welcome to all, and the pay', () => {
    expect(above(part('11.2 Stillingsutlysning', '11.3 Andregangsintervju'))).toEqual([
      'annonse/sokerliste',
      'annonse/kontakt',
      'annonse/mangfold',
      'annonse/lonn',
    ]);
  });
});

describe('whatever it is given', () => {
  it('answers, with places that are in the text', () => {
    const words = fc.constantFrom(
      'Du',
      'må',
      'ha',
      'bachelor',
      'egen',
      'erfaring',
      'rus',
      'ikke',
      'krav',
      'misbruker',
      'vedrørende',
      'barn',
      'oppgi',
      '#',
      '-',
      '|',
      '**',
      '\n',
      '\n\n',
      ':',
      '.',
      '?',
      'kl. 10',
      '§ 14-9',
      '𝕏',
      '\u0000',
      '\ud800',
      'æøå',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(' ');
        const lines = text.split('\n');
        for (const { line, column, length } of checker.checkAd(adFromText(text, null)).findings) {
          if (line === null || column === null) continue;
          const source = lines[line - 1] ?? '';
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column + length - 1).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: 60, examples: [[['ikke', '\n', 'barn']]] },
    );
  });

  it.each([
    ['one word', 'a'.repeat(200_000)],
    ['one sentence', 'du må ikke gjerne ha krav om '.repeat(7_000)],
    ['marks', '**'.repeat(100_000)],
    ['brackets', '['.repeat(200_000)],
    ['dots', 'a.'.repeat(100_000)],
    ['addresses', 'a@'.repeat(100_000)],
    ['a table', '| a | b |\n'.repeat(20_000)],
    ['bullets', '- a\n'.repeat(50_000)],
    ['lines', '\n'.repeat(200_000)],
    ['digits', '1 '.repeat(100_000)],
    ['joined underscores', '_a'.repeat(100_000)],
  ])('200,000 characters of %s do not stop it', (_, text) => {
    expect(() => checker.checkAd(adFromText(text, null))).not.toThrow();
  });

  it('refuses rules it can’t understand', () => {
    const [rule] = rules;
    if (!rule) throw new Error('no rules');
    expect(() => createChecker(rules, ownLexicon({}))).toThrow('no concept');
    expect(() =>
      createChecker([{ ...rule, type: 'profil-liste', overskrift: 'x', steder: [] } as never], lexicon),
    ).toThrow('nothing to look for');
  });
});
