import { expect, it } from 'vitest';
import { answered } from '../../src/wizard/edit.ts';
import { askOnce } from './support.ts';

const leader = (fields: Record<string, string>) => [answered(['veiledning', 'leder'], fields)];

it('somebody who is kept is asked for a phone number too, where there is no way to reach them', async () => {
  const { asked, profile } = await askOnce(
    'leder',
    ['Kari Nordmann, teamleder', '900 00 000'],
    leader({ navn: 'Kari Nordmann', tittel: 'teamleder' }),
  );
  expect(asked[1]?.ask.frame.question).toContain('nå Kari Nordmann?');
  expect(profile.veiledning.leder).toEqual({
    navn: 'Kari Nordmann',
    tittel: 'teamleder',
    telefon: '900 00 000',
  });
});

it('somebody who is kept and can be reached is not asked about', async () => {
  const kari = { navn: 'Kari Nordmann', epost: 'kari@nes.no' };
  const { asked, profile } = await askOnce('leder', ['Kari Nordmann, kari@nes.no'], leader(kari));
  expect(asked).toHaveLength(1);
  expect(profile.veiledning.leder).toEqual(kari);
});
