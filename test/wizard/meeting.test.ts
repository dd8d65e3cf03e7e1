import { describe, expect, it } from 'vitest';
import { parseSpokenDate } from '../../src/norwegian/spoken-dates.ts';
import { parseMeeting } from '../../src/wizard/meeting.ts';
import { today } from './support.ts';

const spoken = (text: string) => parseSpokenDate(text, today);

describe('parseMeeting', () => {
  it.each([
    ['12.01.2027 kl. 9–15, møterommet', { dato: '12.01.2027', klokkeslett: 'kl. 9–15', sted: 'møterommet' }],
    [
      '12. januar 2027 kl 09.00 - 15.00, møterommet',
      { dato: '12.01.2027', klokkeslett: 'kl. 09.00–15.00', sted: 'møterommet' },
    ],
    [
      '12.1.2027, 10.30, hos oss, i kjelleren',
      { dato: '12.01.2027', klokkeslett: 'kl. 10.30', sted: 'hos oss, i kjelleren' },
    ],
    [
      '12. januar 2027 fra 9 til 15 på rådhuset',
      { dato: '12.01.2027', klokkeslett: 'kl. 9–15', sted: 'rådhuset' },
    ],
    [
      'tirsdag den 12. januar 2027, mellom kl. 9 og kl. 15, hos oss',
      { dato: '12.01.2027', klokkeslett: 'kl. 9–15', sted: 'hos oss' },
    ],
    ['12.1.2027 klokka 9 i kantina', { dato: '12.01.2027', klokkeslett: 'kl. 9', sted: 'kantina' }],
    ['12.1.2027', { dato: '12.01.2027' }],
    [
      'tirsdag 12. januar fra 9 til 15 på rådhuset',
      { dato: '12.01.2027', klokkeslett: 'kl. 9–15', sted: 'rådhuset' },
    ],
    ['12.1.2027, 3. etasje', { dato: '12.01.2027', sted: '3. etasje' }],
  ])('%s', (text, fields) => {
    expect(parseMeeting(text, spoken)).toEqual({ ok: true, value: fields });
  });

  it('needs a date', () => {
    expect(parseMeeting('på fredag')).toMatchObject({ ok: false });
  });

  it.each([
    ['12.1.2027 halv ti på rådhuset', 'Tid: ikke sagt. Sted: halv ti på rådhuset.'],
    ['12.1.2027, ca 9 til 15, rådhuset', 'Tid: ikke sagt. Sted: ca 9 til 15, rådhuset.'],
    ['12.1.2027 9 møterommet', 'Tid: kl. 9. Sted: møterommet.'],
    ['12.1.2027 9-15, 16.30 i kantina', 'Tid: kl. 9–15. Sted: 16.30 i kantina.'],
    ['12. januar 9 møterommet', 'Tid: kl. 9. Sted: møterommet.'],
  ])('confirms part by part what isn’t plain: %s', (text, parts) => {
    expect(parseMeeting(text, spoken)).toMatchObject({
      ok: true,
      doubt: `Er det slik du mente det? Dato: tirsdag 12. januar 2027. ${parts}`,
    });
  });

  it('asks of a date alone as elsewhere', () => {
    expect(parseMeeting('neste tirsdag', spoken)).toMatchObject({
      doubt: expect.stringMatching(/^Mente du tirsdag/u),
    });
  });
});
