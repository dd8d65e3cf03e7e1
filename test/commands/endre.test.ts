import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { linePlace } from '../wizard/place.ts';

const place = () => linePlace({ 'erfaring.yaml': knowledge.example('rop-team') ?? '' });

describe('erfaring endre', () => {
  it.each(['lønn', 'lonn', 'LØNN', 'Lønnen'])(
    '%s opens that section, changes an answer and keeps the rest',
    async (part) => {
      const here = place();
      const before = here.read('erfaring.yaml');
      const ran = await here.with(['Lønn', '530 000–580 000', ''], 'endre', part, '--enkel');
      expect(ran.code).toBe(0);
      expect(here.read('erfaring.yaml')).toBe(
        before.replace('fra: 525 000', 'fra: 530 000').replace('til: 570 000', 'til: 580 000'),
      );
    },
  );

  it('chooses from a list without a section, until one is done', async () => {
    const here = place();
    const ran = await here.with(['Stillingen', 'Tittel', 'Likeperson', '', 'Ferdig'], 'endre', '--enkel');
    expect(ran.code).toBe(0);
    expect(here.read('erfaring.yaml')).toContain('tittel: Likeperson');
  });

  it('suggests the section that was meant', async () => {
    const ran = await place().with([], 'endre', 'oppgavr', '--enkel');
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('Mente du oppgaver?') });
    expect((await place().with([], 'endre', 'tull', '--enkel')).err).toContain('veiledning');
  });

  it.each(['utlysning', 'Utlysningen', 'søknadsfrist', 'soknadsfrist'])(
    'knows what «%s» is a part of',
    async (word) => {
      const here = place();
      const ran = await here.with(['Ferdig'], 'endre', word, '--enkel');
      expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('Søknadsfrist') });
    },
  );

  it('needs a profile and a terminal', async () => {
    expect(await linePlace().with([], 'endre', 'lønn', '--enkel')).toMatchObject({ code: 2 });
    expect(await place().with([], 'endre', 'lønn')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--enkel'),
    });
  });

  it('gives 130 when the input ends, with what was changed saved', async () => {
    const here = place();
    const ran = await here.with(['Tittel', 'Likeperson'], 'endre', 'stilling', '--enkel');
    expect(ran).toMatchObject({ code: 130, err: expect.stringContaining('lagret') });
    expect(here.read('erfaring.yaml')).toContain('tittel: Likeperson');
  });
});
