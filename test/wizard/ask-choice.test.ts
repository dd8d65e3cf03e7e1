import { describe, expect, it } from 'vitest';
import { answered } from '../../src/wizard/edit.ts';
import { back, type ChooseAsk, type LineAsk } from '../../src/wizard/prompter.ts';
import { askOnce } from './support.ts';

const chooseOf = (asked: readonly { ask: unknown }[]) => asked[0]?.ask as ChooseAsk;
const valuesOf = (ask: ChooseAsk) => ask.choices.map((choice) => ('value' in choice ? choice.value : ''));

describe('askChoice', () => {
  it('offers the choices of the schema with their labels, and «vet ikke ennå» last', async () => {
    const { asked, profile } = await askOnce('arbeidsgiver', ['kommune']);
    expect(valuesOf(chooseOf(asked))).toEqual([
      'kommune',
      'oslo',
      'helseforetak',
      'stat',
      'ideell',
      'privat',
      'vet ikke ennå',
    ]);
    expect(profile.virksomhet.arbeidsgiver).toBe('kommune');
  });

  it('begins at the default, and at the earlier answer when asked again', async () => {
    expect(chooseOf((await askOnce('attester', [back])).asked).initial).toBe('ikke-nodvendig');
    const again = await askOnce('attester', [back], [answered(['prosess', 'attester'], 'velkommen')]);
    expect(chooseOf(again.asked).initial).toBe('velkommen');
  });

  it('remembers «vet ikke ennå» as open', async () => {
    const { known } = await askOnce('under-18', ['vet ikke ennå']);
    expect(known.stateOf(['stilling', 'under_18'])).toBe('open');
  });
});

describe('askBundle', () => {
  it('decides form and size at once for a permanent, full-time post', async () => {
    const { profile, said } = await askOnce('ansettelse', ['0']);
    expect(profile.vilkår).toMatchObject({ ansettelsesform: 'fast', prosent: 100 });
    expect(said).toEqual(['Ansettelse: Fast, 100 prosent']);
  });

  it('asks for the size again when full time becomes part time', async () => {
    const full = [answered(['vilkår', 'ansettelsesform'], 'fast'), answered(['vilkår', 'prosent'], '100')];
    const { asked, known } = await askOnce('ansettelse', ['1'], full);
    expect(chooseOf(asked).initial).toBe('0');
    expect(known.stateOf(['vilkår', 'prosent'])).toBe('unasked');
  });

  it('says that part time is part time before the size is known, and offers no full post', async () => {
    const { said } = await askOnce('ansettelse', ['1']);
    expect(said).toEqual(['Ansettelse: Fast, deltid']);
    const form = (id: string) => [answered(['vilkår', 'ansettelsesform'], id)];
    const suggested = async (id: string) => {
      const { asked } = await askOnce('prosent', ['60'], form(id));
      return (asked[0]?.ask as LineAsk | undefined)?.suggestion?.text;
    };
    expect(await suggested('fast')).toBeUndefined();
    expect(await suggested('vikariat')).toBe('100 %');
  });

  it('takes away what no longer applies, and says so', async () => {
    const part = [
      answered(['vilkår', 'ansettelsesform'], 'midlertidig'),
      answered(['vilkår', 'prosent'], '60'),
      answered(['vilkår', 'grunnlag'], 'Foreldrepermisjon'),
      answered(['vilkår', 'deltid', 'begrunnelse'], '60–80 prosent'),
      answered(['vilkår', 'deltid', 'drøftet_med'], 'Kim Berg'),
    ];
    const full = await askOnce('ansettelse', ['0'], part);
    expect(full.text()).not.toMatch(/60–80|Kim Berg|Foreldrepermisjon/u);
    expect(full.said.at(-1)).toBe(
      'Fjernet, siden det ikke gjelder lenger: grunn til midlertidig, grunn til deltid, drøfting av deltid',
    );
    // Part time as before; and nothing is settled.
    expect((await askOnce('ansettelse', ['1'], part)).text()).toContain('60–80');
    expect((await askOnce('ansettelse', ['vet ikke ennå'], part)).text()).toContain('Foreldrepermisjon');
  });

  it('keeps a size that another form does not decide', async () => {
    const part = [answered(['vilkår', 'ansettelsesform'], 'fast'), answered(['vilkår', 'prosent'], '80')];
    const { asked, profile } = await askOnce('ansettelse', ['3'], part);
    expect(chooseOf(asked).initial).toBe('1');
    expect(profile.vilkår).toMatchObject({ ansettelsesform: 'vikariat', prosent: 80 });
  });
});
