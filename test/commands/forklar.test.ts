import { describe, expect, it } from 'vitest';
import { workplace } from '../support/run.ts';

describe('erfaring forklar', () => {
  it('tells a recommendation, its source with the place in it, and where one meets it', async () => {
    const { out, code } = await workplace().erfaring('forklar', 'v6.8');
    expect(code).toBe(0);
    expect(out).toMatch(/^V6\.8 {2}/u);
    expect(out).toContain('kapittel 6.1');
    expect(out).toContain('Her møter du det');
  });

  it('says so when nobody has read the source', async () => {
    expect((await workplace().erfaring('forklar', 'L17')).out).toContain('Sjekk med HR eller en jurist.');
  });

  it('lists what can be explained, and every flag of init', async () => {
    const place = workplace();
    expect((await place.erfaring('forklar')).out).toContain('V11.4');
    expect((await place.erfaring('forklar', 'valg')).out).toContain('--lonn-fra');
  });

  it('gives JSON', async () => {
    const { out } = await workplace().erfaring('forklar', 'L06', '--json');
    expect(JSON.parse(out)).toMatchObject({ versjon: 1, kommando: 'forklar', id: 'L06', slag: 'faktum' });
  });
});
