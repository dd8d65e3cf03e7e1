import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
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
