import { describe, expect, it } from 'vitest';
import { answered } from '../../src/wizard/edit.ts';
import type { TextAsk } from '../../src/wizard/prompter.ts';
import { askOnce, knowledge } from './support.ts';

const textOf = (asked: readonly { ask: unknown }[]) => asked[0]?.ask as TextAsk;
const service = answered(['virksomhet', 'tjenestetype'], 'dps');

describe('askText', () => {
  it('suggests what suits the kind of service, the recommended first', async () => {
    const { asked, profile } = await askOnce('begrunnelse', ['Fordi det trengs.'], [service]);
    const [first] = textOf(asked).suggestions;
    const recommended = knowledge
      .bank('begrunnelse')
      .find(({ standard }) => standard?.includes('dps' as never));
    expect(first?.text).toBe(recommended?.tekst);
    expect(profile.formål.begrunnelse).toBe('Fordi det trengs.');
  });

  it('puts the earlier answer first when asked again', async () => {
    const edits = [service, answered(['formål', 'begrunnelse'], 'Fordi.')];
    const { asked } = await askOnce('begrunnelse', ['Fordi.'], edits);
    expect(textOf(asked).suggestions[0]).toMatchObject({ text: 'Fordi.', standing: true });
  });

  it('keeps paragraphs', async () => {
    const { profile } = await askOnce('omtale', ['Første avsnitt.\n\nAndre avsnitt.']);
    expect(profile.virksomhet.omtale).toBe('Første avsnitt.\n\nAndre avsnitt.');
  });

  it('makes a list of lines, and nothing of «ingen»', async () => {
    const several = await askOnce('systemer', ['Journal\n\n  Kalender \nAvvik']);
    expect(several.profile.opplæring.systemer).toEqual(['Journal', 'Kalender', 'Avvik']);
    const none = await askOnce('egne-sporsmal', ['ingen']);
    expect(none.known.stateOf(['intervju', 'spørsmål'])).toBe('none');
    expect(textOf(none.asked).suggestions[0]?.text).toBe('ingen');
  });

  it('reads one person a line', async () => {
    const { profile, asked } = await askOnce('kontakter', [
      'Kari Nordmann, 900 00 000\nOla Li, ola@nordvik.no',
    ]);
    expect(profile.prosess.kontakter).toEqual([
      { navn: 'Kari Nordmann', telefon: '900 00 000' },
      { navn: 'Ola Li', epost: 'ola@nordvik.no' },
    ]);
    expect(textOf(asked).check('Kari\n900 00 000')).toMatchObject({ ok: false });
  });

  it('reads what colleagues earn, a post a line, and asks where thousands were left out', async () => {
    const path = ['lønn', 'kolleger'];
    const miljø = { stilling: 'Miljøarbeider', fra: 505_000, til: 565_000 };
    const plain = await askOnce('kollegalonn', ['Miljøarbeider, 505 000–565 000\nSykepleier, 600 000']);
    expect(plain.profile.lønn.kolleger).toEqual([
      miljø,
      { stilling: 'Sykepleier', fra: 600_000, til: 600_000 },
    ]);
    expect(plain.said[0]?.replaceAll('\u00a0', ' ')).toBe(
      'Lønnen til kolleger (2): Miljøarbeider, 505 000–565 000 kroner i året',
    );
    const asked = await askOnce('kollegalonn', [
      'Miljøarbeider, 505-565',
      'nei',
      'Miljøarbeider, 505-565',
      'ja',
    ]);
    expect((asked.asked[2]?.ask as TextAsk | undefined)?.suggestions[0]?.text).toBe('Miljøarbeider, 505-565');
    expect(asked.profile.lønn.kolleger).toEqual([miljø]);
    const again = await askOnce(
      'kollegalonn',
      ['ingen'],
      [answered(path, [{ stilling: 'Miljøarbeider', fra: '505 000', til: '565 000' }])],
    );
    expect(textOf(again.asked).suggestions[0]?.text).toBe('Miljøarbeider, 505 000–565 000');
    expect(again.known.stateOf(path)).toBe('none');
  });
});
