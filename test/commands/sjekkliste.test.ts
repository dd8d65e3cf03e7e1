import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { workplace } from '../support/run.ts';

const withExample = () => workplace({ 'erfaring.yaml': knowledge.example('dps') ?? '' });

describe('erfaring sjekkliste', () => {
  it('shows the ten points with who and when, and what remains', async () => {
    const { code, out } = await withExample().erfaring('sjekkliste');
    expect(code).toBe(0);
    expect(out.match(/^\[.\] /gmu)).toHaveLength(10);
    expect(out).toMatch(/\d+ av 10 punkter er gjort\. \d+ av \d+ råd om forarbeidet er fulgt\./u);
  });

  it('ticks and unticks points, and changes nothing else in the file', async () => {
    const place = withExample();
    const before = place.read('erfaring.yaml').split('\n');
    const ran = await place.erfaring('sjekkliste', '--kryss', 'intervju,V1.9', '--fjern', 'rad');
    expect(ran.code).toBe(0);
    const after = place.read('erfaring.yaml').split('\n');
    const changed = after.filter((line, index) => line !== before[index]);
    expect(after).toHaveLength(before.length);
    expect(changed.map((line) => line.trim())).toEqual(['gjort: nei', 'gjort: ja', 'gjort: ja']);
  });

  it('meets an unknown point with a suggestion, and saves nothing', async () => {
    const place = withExample();
    const before = place.read('erfaring.yaml');
    const ran = await place.erfaring('sjekkliste', '--kryss', 'råd,lonnn');
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('Mente du lønn?') });
    expect(place.read('erfaring.yaml')).toBe(before);
  });

  it('is a document when a format is asked for', async () => {
    const ran = await withExample().erfaring('sjekkliste', '--format', 'md');
    expect(ran).toMatchObject({ code: 0, out: 'dokumenter/sjekkliste.md  ny\n' });
  });

  it('gives JSON', async () => {
    const { out } = await withExample().erfaring('sjekkliste', '--json');
    expect(JSON.parse(out)).toMatchObject({ kommando: 'sjekkliste', punkter: expect.arrayContaining([]) });
  });
});

it('--uten-kilder leaves source marks and the list of sources out', async () => {
  const place = withExample();
  const marked = (await place.erfaring('stillingsbeskrivelse', '--ut', '-')).out;
  const plain = (await place.erfaring('stillingsbeskrivelse', '--ut', '-', '--uten-kilder')).out;
  expect(marked).toMatch(/\\\[\d+(?:, \d+)*\\\]/u);
  expect(marked).toContain('## Kilder');
  expect(plain).not.toMatch(/\\\[\d+(?:, \d+)*\\\]|## Kilder/u);
});
