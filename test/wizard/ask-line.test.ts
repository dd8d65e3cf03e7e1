import { describe, expect, it } from 'vitest';
import { type CalendarDate, formatDate } from '../../src/norwegian/dates.ts';
import { answered, withState } from '../../src/wizard/edit.ts';
import { valueAt } from '../../src/wizard/known.ts';
import { back, type ChooseAsk, type LineAsk } from '../../src/wizard/prompter.ts';
import { askOnce } from './support.ts';

const askAt = (asked: readonly { ask: unknown }[], index: number) => asked[index]?.ask;
const lineOf = (asked: readonly { ask: unknown }[]) => asked[0]?.ask as LineAsk;

describe('askLine', () => {
  it('fills in both ends of the pay, and says it back', async () => {
    const { profile, said, text } = await askOnce('lonn', ['540000 til 600.000 kr']);
    expect(profile.lønn).toMatchObject({ fra: 540_000, til: 600_000 });
    expect(said.join('\n').replaceAll('\u00a0', ' ')).toBe('Lønn: 540 000–600 000 kroner i året');
    expect(text()).toContain('fra: 540 000');
  });

  it('asks whether hundreds were meant as thousands, and takes a yes', async () => {
    const { asked, profile } = await askOnce('lonn', ['520-580', 'ja']);
    const { frame, initial } = askAt(asked, 1) as ChooseAsk;
    expect(frame.question.replaceAll('\u00a0', ' ')).toBe('Mente du 520 000–580 000 kroner i året?');
    expect(initial).toBe('ja');
    expect(profile.lønn).toMatchObject({ fra: 520_000, til: 580_000 });
  });

  it.each([
    ['lonn', 'etter avtale'],
    ['frist', 'uke 2, tirsdag'],
    ['runde-1', 'uke 2, tirsdag'],
    ['lonn', ''],
  ])('says of what it can’t take that it can wait: %s, «%s»', async (id, text) => {
    const { asked } = await askOnce(id, ['vet ikke ennå']);
    expect(lineOf(asked).check(text)).toMatchObject({
      message: expect.stringMatching(/Vet du det ikke ennå\? Svar «vet ikke ennå»\.$/u),
    });
  });

  it.each<[string | typeof back]>([['nei'], [back]])('asks again with what was typed on %s', async (no) => {
    const { asked, profile } = await askOnce('lonn', ['520-580', no, '530 000–580 000']);
    expect((askAt(asked, 2) as LineAsk).suggestion).toEqual({
      text: '520-580',
      reason: 'det du skrev',
      standing: true,
    });
    expect(profile.lønn.fra).toBe(530_000);
  });

  it.each([
    ['frist', ['om tre uker'], ['prosess', 'frist'], '13. desember 2026'],
    ['frist', ['neste fredag', 'ja'], ['prosess', 'frist'], '27. november 2026'],
    ['runde-1', ['fredag kl. 9, kantina'], ['intervju', 'runde_1', 'dato'], '27. november 2026'],
    ['runde-1', ['12. januar kl. 9', 'ja'], ['intervju', 'runde_1', 'dato'], '12. januar 2027'],
    ['deltid-droftet', ['Kim Berg, i dag'], ['vilkår', 'deltid', 'drøftet_dato'], '22. november 2026'],
  ])('takes a date for %s as %j, and says it back', async (id, script, path, date) => {
    const { known, said } = await askOnce(id, script);
    expect(formatDate(valueAt(known.profile, path) as CalendarDate)).toBe(date);
    expect(said.join()).toContain(date);
  });

  describe('somebody whom applicants will call', () => {
    const path = ['veiledning', 'leder'];

    it('is asked for phone or e-mail at once where neither is there', async () => {
      const { profile, asked } = await askOnce('leder', ['Kari Nordmann, teamleder', '900 00 000']);
      expect((askAt(asked, 1) as LineAsk).frame.question).toContain('nå Kari Nordmann?');
      expect(profile.veiledning.leder).toEqual({
        navn: 'Kari Nordmann',
        tittel: 'teamleder',
        telefon: '900 00 000',
      });
      const check = (askAt(asked, 1) as LineAsk).check;
      for (const text of ['', 'hos oss', 'kari@', '12'])
        expect(check(text), text).toMatchObject({ ok: false });
      for (const text of ['kari@nordvik.no', '900 00 000, kari@nordvik.no', 'vet ikke ennå'])
        expect(check(text), text).toEqual({ ok: true });
    });

    it('can wait, and is not asked about where one of them is there, or another person is meant', async () => {
      const later = await askOnce('leder', ['Kari Nordmann', 'vet ikke ennå']);
      expect(later.profile.veiledning.leder).toEqual({ navn: 'Kari Nordmann' });
      expect(later.known.stateOf([...path, 'telefon'])).toBe('open');
      expect((await askOnce('leder', ['Kari, kari@nordvik.no'])).asked).toHaveLength(1);
      expect((await askOnce('leder', ['vet ikke ennå'])).asked).toHaveLength(1);
      expect((await askOnce('veileder', ['Marit Aasen'])).asked).toHaveLength(1);
    });

    it('goes back to the person, with what was typed', async () => {
      const { asked, profile } = await askOnce('leder', ['Kari', back, 'Kari, 900 00 000']);
      expect((askAt(asked, 2) as LineAsk).suggestion?.text).toBe('Kari');
      expect(profile.veiledning.leder?.telefon).toBe('900 00 000');
    });
  });

  it('asks whether a part of one was meant as per cent', async () => {
    const { profile, asked } = await askOnce('prosent', ['0,8', 'ja']);
    expect((askAt(asked, 1) as ChooseAsk).frame.question).toBe('Mente du 80 prosent?');
    expect(profile.vilkår.prosent).toBe(80);
    expect((await askOnce('prosent', ['halv stilling'])).profile.vilkår.prosent).toBe(50);
  });

  it('offers the default with its reason, and the earlier answer when asked again', async () => {
    const first = await askOnce('frist', ['21.12.2026']);
    expect(lineOf(first.asked).suggestion).toEqual({ text: '21.12.2026', reason: 'fire uker fra i dag' });
    const again = await askOnce('frist', ['21.12.2026'], [answered(['prosess', 'frist'], '1. mars 2027')]);
    expect(lineOf(again.asked).suggestion).toMatchObject({ text: '01.03.2027', standing: true });
  });

  it('takes «vet ikke ennå» and «ingen» everywhere, for all that it asks for', async () => {
    const open = await askOnce('arbeidsplass', ['vet ikke ennå']);
    expect(open.known.stateOf(['virksomhet', 'navn'])).toBe('open');
    expect(open.known.stateOf(['virksomhet', 'sted'])).toBe('open');
    const none = await askOnce('leder', ['ingen']);
    expect(none.known.stateOf(['veiledning', 'leder'])).toBe('none');
  });

  it('leaves for later what has a question of its own, and opens what has none', async () => {
    const place = await askOnce('arbeidsplass', ['Lyngvik kommune']);
    expect(place.known.stateOf(['virksomhet', 'enhet'])).toBe('unasked');
    const discussed = await askOnce('deltid-droftet', ['Tillitsvalgt Kim Berg']);
    expect(discussed.known.stateOf(['vilkår', 'deltid', 'drøftet_dato'])).toBe('open');
  });

  it('reads a person, a meeting and some dates', async () => {
    const person = await askOnce('leder', ['Kari Nordmann, teamleder, 900 00 000']);
    expect(person.profile.veiledning.leder).toEqual({
      navn: 'Kari Nordmann',
      tittel: 'teamleder',
      telefon: '900 00 000',
    });
    const meeting = await askOnce(
      'runde-1',
      ['12.01.2027 kl. 9–15, møterommet'],
      [answered(['intervju', 'runde_1', 'minutter'], '45')],
    );
    expect(meeting.profile.intervju.runde_1).toMatchObject({
      klokkeslett: 'kl. 9–15',
      sted: 'møterommet',
      minutter: 45,
    });
    const dates = await askOnce(
      'medarbeidersamtaler',
      ['05.10.2027, 05.04.2028'],
      [answered(['vilkår', 'oppstart'], '05.04.2027')],
    );
    expect(lineOf(dates.asked).suggestion?.text).toBe('05.10.2027, 05.04.2028');
    expect(dates.profile.veiledning.medarbeidersamtaler).toHaveLength(2);
  });

  it('shows again what a line would have been typed as', async () => {
    const edits = [
      answered(['intervju', 'runde_2'], { dato: '20.01.2027', klokkeslett: 'kl. 10', sted: 'kantina' }),
    ];
    const { asked } = await askOnce('runde-2', ['20.01.2027'], edits);
    expect(lineOf(asked).suggestion?.text).toBe('20.01.2027 kl. 10, kantina');
    const open = await askOnce('runde-2', ['20.01.2027'], [withState(['intervju', 'runde_2'], 'open')]);
    expect(lineOf(open.asked).suggestion?.text).toBe('vet ikke ennå');
  });

  it('suggests the nearest leader for what the leader is likely to do', async () => {
    const edits = [answered(['veiledning', 'leder'], { navn: 'Kari Nordmann', telefon: '900 00 000' })];
    const { asked } = await askOnce('opplaering', ['Kari Nordmann'], edits);
    expect(lineOf(asked).suggestion).toEqual({ text: 'Kari Nordmann, 900 00 000', reason: 'nærmeste leder' });
  });

  it('tells of what looks wrong as soon as it is answered', async () => {
    const { said } = await askOnce('frist', ['1.1.2020']);
    expect(said.length).toBeGreaterThan(1);
  });
});
