import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences, words } from '../../src/norwegian/sentences.ts';

const split = (text: string) => sentences(text).map((sentence) => sentence.text);

describe('one sentence', () => {
  test.each([
    'Vi møtes kl. 10 på fredag.',
    'Se § 14-9 nr. 3 og jf. § 5-4.',
    'Ta med f.eks. Vitnemål, bl.a. NAV-attest, dvs. Kopi.',
    'Ta med f. eks. 3 eksempler.',
    'Det tar ca. 12 uker.',
    'Frist 15. januar eller 15. Januar.',
    'Vi har 249 mill. kroner, 10 kr. timen og 5 mill. 300 tusen.',
    'Ring K. Nilsen eller A.B. Hansen.',
    'Send søknaden til post@oslo.kommune.no via www.oslo.kommune.no/jobb i dag.',
    'Vel … vi får se.',
    'Vel... vi får se.',
    '«Hva vil du?» spurte hun.',
    'Møtet er kl. 10.30 i 2. etasje.',
    '1. Søk innen fristen.',
    '… Og så videre.',
    'St. Olavs hospital følger Meld. St. 11.',
    'Hos dr. Berg, avd. Øst, kl. 9.',
    'Overskrift uten punktum',
    'Delt\nover to linjer.',
    'Dagene 15. 16. og 17. mai.',
  ])('%j', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('several sentences, told apart by |', () => {
  test.each([
    'Hei! | Er du der? | Ja.',
    'Etter § 14-9. | Arbeidsgiver må begrunne det.',
    'Møt opp kl. 10. | Ta med bevis.',
    'Vi har kurs, møter osv. | Du velger selv.',
    'Vi starter 1. mai 2026. | Du får plan før det.',
    'Stillingen er 80 %. | Den er fast.',
    'Les mer på nav.no. | Vi svarer.',
    'Hun sa: «Kom inn.» | Han gikk.',
    'Slik er det (se vedlegg.) | Alt er klart.',
    'Vi bruker plan B. | Du får vite mer.',
    'Det du er glad i. | Det teller.',
    'Vel … | Vi får se.',
    'Vi er seks. | 3 av oss har kurs.',
    'Kurset tar 249 timer. | 1. Ring. | 2. Kom.',
    'Første avsnitt uten punktum\n\n|andre avsnitt.',
    'Første avsnitt\r\n \r\n|andre avsnitt.',
    'Åpent. | Ærlig. | Øvet.',
    'Dette er bra. | – Ja, svarte hun.',
  ])('%j', (marked) => {
    const expected = marked.split('|').map((text) => text.trim());
    expect(split(marked.replaceAll('|', ''))).toEqual(expected);
  });
});

test('empty text has no sentence', () => {
  expect(split('')).toEqual([]);
  expect(split(' \n\n ')).toEqual([]);
});

test('sentences are where they say, in order, and cover everything but white space', () => {
  const piece = fc.constantFrom(
    'Vi',
    'søker',
    'kl.',
    '10.',
    'f.eks.',
    'K.',
    '§',
    '14-9.',
    '«Ja!»',
    '…',
    '\n\n',
    ' ',
    '?',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let from = 0;
      for (const sentence of sentences(text)) {
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(sentence.text).toBe(sentence.text.trim());
        expect(text.slice(from, sentence.start).trim()).toBe('');
        from = sentence.end;
      }
      expect(text.slice(from).trim()).toBe('');
    }),
  );
});

describe('words', () => {
  test.each([
    ['Åpen dør, ærlig øyeblikk og idé.', ['Åpen', 'dør', 'ærlig', 'øyeblikk', 'og', 'idé']],
    ['ROP-team og helse- og omsorg', ['ROP-team', 'og', 'helse', 'og', 'omsorg']],
    [
      '650 000 kr, 80,5 % den 31.12.2026 kl. 10.30',
      ['650 000', 'kr', '80,5', 'den', '31.12.2026', 'kl', '10.30'],
    ],
    ['500 000–600 000', ['500 000', '600 000']],
    ['i 2026 200 personer', ['i', '2026', '200', 'personer']],
    ['§ 14-9 i loven', ['14-9', 'i', 'loven']],
    ['f.eks. og/eller', ['f.eks', 'og', 'eller']],
    [
      'post@oslo.kommune.no, https://www.nav.no/om-oss.',
      ['post@oslo.kommune.no', 'https://www.nav.no/om-oss'],
    ],
    ['slutt.Neste', ['slutt', 'Neste']],
    ['a\u030apen', ['a\u030apen']],
    ['– … !', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => words(text).every((word) => text.includes(word))),
    );
  });
});
