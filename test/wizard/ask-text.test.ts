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
});
