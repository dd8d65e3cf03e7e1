import { describe, expect, it } from 'vitest';
import { adFromText } from '../../../src/rules/text/from-text.ts';
import { checker } from '../support.ts';

const messages = (rule: string, text: string) =>
  checker
    .checkAd(adFromText(text, null))
    .findings.filter(({ rule: id }) => id === rule)
    .map(
      ({ message, excerpt }) =>
        `${excerpt?.text.slice(excerpt.start, excerpt.start + excerpt.length)}: ${message}`,
    );

describe('words that have better ones', () => {
  it('are marked where they stand, with the better word', () => {
    expect(messages('sprak/kansellistil', 'Vedrørende lønn vises det til hvorvidt du vil.')).toEqual([
      'Vedrørende: Her står det et tungt ord. Skriv heller: om.',
      'hvorvidt: Her står det et tungt ord. Skriv heller: om.',
    ]);
  });

  it('are left alone in names', () => {
    const text = 'Rusmisbrukernes interesseorganisasjon og Anonyme Alkoholikere holder til her.';
    expect(messages('sprak/stigma', text)).toEqual([]);
    expect(messages('sprak/stigma', 'Alkoholikere holder til her.')).toHaveLength(1);
    expect(messages('sprak/stigma', 'Vi møter alkoholikere.')).toHaveLength(1);
  });

  it('are left alone where they are spoken of to be turned down', () => {
    expect(messages('sprak/stigma', 'Vi bruker ikke ord som misbruker.')).toEqual([]);
    expect(messages('sprak/stigma', 'Vi tar ikke imot misbrukere.')).toHaveLength(1);
    expect(messages('sprak/stigma', 'Mange er blitt kalt fyllik.')).toEqual([]);
  });

  it('are left alone in quotes, where they are only mentioned', () => {
    expect(messages('sprak/kansellistil', 'Brevene er fulle av «vedrørende».')).toEqual([]);
    expect(messages('sprak/stigma', 'Ordet «narkoman» står i avisa.')).toEqual([]);
    expect(messages('sprak/stigma', 'Vi hjelper «narkomane» i byen.')).toHaveLength(1);
  });
});
