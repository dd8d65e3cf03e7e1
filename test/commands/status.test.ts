import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { withState } from '../../src/wizard/edit.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { workplace } from '../support/run.ts';

describe('erfaring', () => {
  it('welcomes whoever has no profile, and says how to begin', async () => {
    const ran = await workplace().erfaring();
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('erfaring init');
  });

  it('tells where the hiring is, stage by stage', async () => {
    const ran = await workplace({ 'erfaring.yaml': knowledge.example('rop-team') ?? '' }).erfaring();
    expect(ran.out).toMatch(/^Erfaringskonsulent\nROP-teamet, Lyngvik kommune\n/u);
    expect(ran.out).toMatch(/Sjekklisten +\d+ av 10 punkter/u);
    expect(ran.out).toMatch(/Neste: erfaring \S+/u);
  });

  it('points at the first gap, and lists what is open', async () => {
    const profile = 'versjon: 1\nstilling:\n  tittel: vet ikke ennå\nvirksomhet:\n  navn: Nes\n';
    const { out } = await workplace({ 'erfaring.yaml': profile }).erfaring();
    expect(out).toContain('Neste: erfaring init');
    expect(out).toContain('Åpent («vet ikke ennå»):');
  });

  it('points at the ad until it is made, then at what comes after it, and at the ad again when an answer changes', async () => {
    const text = knowledge.example('rop-team') ?? '';
    const stages = knowledge.questions().slice(1);
    // As it is when the questions before the ad are answered, and no others.
    const later = stages.flatMap(({ spørsmål }) => spørsmål.flatMap(({ sti }) => [sti].flat()));
    const profile = applyEdits(
      text,
      later.map((path) => withState(path.split('.'), 'unasked')),
    );
    const place = workplace({
      'erfaring.yaml': applyEdits(
        profile,
        ['utlysning', 'intervju', 'stillingsbeskrivelse'].map((key) =>
          withState(['sjekkliste', key, 'gjort'], 'unasked'),
        ),
      ),
    });
    expect((await place.erfaring()).out).toContain('Neste: erfaring annonse');
    expect((await place.erfaring('annonse')).code).toBe(0);
    const after = (await place.erfaring()).out;
    expect(after).toMatch(/Neste: erfaring init\n +går videre med intervjuene/u);
    const tomorrow = new Date(Date.now() + 60_000);
    utimesSync(join(place.folder, 'erfaring.yaml'), tomorrow, tomorrow);
    expect((await place.erfaring()).out).toContain('Neste: erfaring annonse');
  });

  it('points at the checklist when every paper is made', async () => {
    const place = workplace({ 'erfaring.yaml': knowledge.example('rop-team') ?? '' });
    expect((await place.erfaring()).out).toContain('Neste: erfaring alt');
    expect((await place.erfaring('alt', '--format', 'md')).code).toBe(0);
    expect((await place.erfaring()).out).toContain('Neste: erfaring sjekkliste');
  });

  it('gives JSON', async () => {
    const { out } = await workplace({ 'erfaring.yaml': knowledge.example('nav') ?? '' }).erfaring('--json');
    expect(JSON.parse(out)).toMatchObject({ versjon: 1, kommando: 'status', sjekkliste: { av: 10 } });
  });

  it('says what is wrong with a profile that cannot be read', async () => {
    expect(await workplace({ 'erfaring.yaml': 'tull' }).erfaring()).toMatchObject({
      code: 2,
      err: expect.stringContaining('erfaring.yaml:1:1'),
    });
  });
});
