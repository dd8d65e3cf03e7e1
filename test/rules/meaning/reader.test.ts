import { describe, expect, it } from 'vitest';
import { readings } from '../support.ts';

const sections = (text: string) => readings(text).map(({ text: words, section }) => `${section}: ${words}`);

describe('an ad read sentence by sentence', () => {
  it('knows under which heading a sentence stands, and that a list ends it', () => {
    expect(sections('## Krav\n\n- norsk\n\nVi holder til i sentrum.')).toEqual([
      'null: Krav',
      'krav: norsk',
      'null: Vi holder til i sentrum.',
    ]);
  });

  it('goes back to the heading above when the list of a small one has ended', () => {
    const text = '## Hvem er du?\n\nDu må ha:\n- norsk\n\nDu bør ha:\n- bil\n\nDu er rolig.';
    expect(sections(text).filter((line) => /norsk|bil|rolig/u.test(line))).toEqual([
      'krav: norsk',
      'ønske: bil',
      'krav: Du er rolig.',
    ]);
  });

  it('lets one such list right after another end both', () => {
    const text = 'I stillingen ligger:\n- turer\n\nKrav:\n- norsk\n\nVi er på Heiane.';
    expect(sections(text).at(-1)).toBe('null: Vi er på Heiane.');
  });

  it('takes no question that is to catch the eye for a label', () => {
    expect(sections('Kven har lyst på jobb hos oss? Du må ha bil.').at(-1)).toBe('null: Du må ha bil.');
  });

  it('reads a label inside a paragraph, for its own sentence', () => {
    expect(sections('Vi er på Heiane. Krav: norsk. Ring Kari.')).toEqual([
      'null: Vi er på Heiane.',
      'krav: Krav: norsk.',
      'null: Ring Kari.',
    ]);
  });

  it('lets a paragraph open its list where no heading has', () => {
    const text =
      'Den som blir ansatt, vil etter instruks få tillagt følgende arbeidsoppgaver, blant annet:\n- turer\n\nVelkommen hit.';
    expect(sections(text).slice(1)).toEqual(['oppgaver: turer', 'null: Velkommen hit.']);
  });

  it('reads lists that nothing marks', () => {
    expect(
      readings('Personlige egenskaper\nTålmodig og trygg\nGod til å lytte').map(({ block }) => block.kind),
    ).toEqual(['heading', 'item', 'item']);
  });

  it('lets a heading lead in to its list, with a colon or without', () => {
    const leads = readings('## I søknaden må du skrive\n\n- hvem du er').map(
      ({ lead }) => lead?.tokens.at(-1)?.word,
    );
    expect(leads).toEqual([undefined, 'skrive']);
  });

  it('does not take a line without a bullet for an item of a list that has them', () => {
    const kinds = readings('Du må ha\n- bil\n\nFint, men ikke nødvendig\n- båt').map(
      ({ block }) => block.kind,
    );
    expect(kinds).toEqual(['heading', 'item', 'heading', 'item']);
  });

  it('takes the words before a colon as the heading of their line', () => {
    expect(readings('Krav: norsk og førerkort.')[0]?.section).toBe('krav');
  });

  it('takes a question that the ad answers itself as a heading, on its line or before the answer', () => {
    expect(sections('Hva får du?\nFast stilling og bil.')).toEqual([
      'null: Hva får du?',
      'tilbud: Fast stilling og bil.',
    ]);
    expect(sections('Veiledning? Ja, hver uke.').at(-1)).toBe('tilbud: Ja, hver uke.');
    expect(sections('Er du rolig? Søk!').at(-1)).toBe('null: Søk!');
    expect(sections('Hvem har lyst på jobb hos oss? Vi er ti.').at(-1)).toBe('null: Vi er ti.');
  });

  it('lets a heading and a sentence that ends in a colon see what they announce', () => {
    const next = (text: string) => readings(text)[0]?.next[0]?.tokens[0]?.word;
    expect(next('# Søknadsfrist\n\n1. mars')).toBe('1');
    expect(next('Vi tilbyr deg dette her hos oss:\n\nKurs og bil.')).toBe('kurs');
    expect(next('Må jeg ha bil hos dere, og i så fall når?\n\nNei.')).toBe('nei');
    expect(next('Vi har kurs og bil.\n\nRing oss.')).toBeUndefined();
    expect(next('Vi har kurs og bil.\n\n# Kontakt')).toBeUndefined();
  });

  it('gives an item the words that led in to it, and what follows the list', () => {
    const [, item] = readings('Vi ser gjerne at du har:\n- førerkort\n\nDette er ikke noe krav.');
    expect(item?.lead?.tokens[0]?.word).toBe('vi');
    expect(item?.next[0]?.tokens[0]?.word).toBe('dette');
  });

  it('keeps an abbreviation with the number it belongs to', () => {
    expect(readings('Ltr. 30 i regulativet. Fast stilling.').map(({ text }) => text)).toEqual([
      'Ltr. 30 i regulativet.',
      'Fast stilling.',
    ]);
    expect(readings('Timelønn i kr. 250 for alle.')).toHaveLength(1);
    expect(readings('Søknadsfrist ..... 1. mars')).toHaveLength(1);
  });

  it('cuts a sentence that never ends', () => {
    const read = readings('krav '.repeat(2_000));
    expect(read.length).toBeGreaterThan(5);
    expect(Math.max(...read.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(300);
  });
});
