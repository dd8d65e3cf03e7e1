import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { jsonSchema } from '../../src/profile/json-schema.ts';
import { skeleton } from '../../src/profile/skeleton.ts';
import type { ProfileTexts } from '../../src/profile/texts.ts';
import { dataFile, fixture } from './support.ts';

const texts = parse(dataFile('profil.yaml')) as ProfileTexts;
const schema = jsonSchema(texts);
const check = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
const examples = new URL('../../data/eksempler/', import.meta.url);

// As an editor reads it: numbers, booleans and nulls, not only texts.
const valid = (text: string) => check.safeParse(parse(text)).success;

test('is as the fixture shows', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    '../fixtures/profile/profil.schema.json',
  );
});

describe('an editor finds nothing wrong with', () => {
  test.each(readdirSync(examples))('the example %s', (name) => {
    expect(valid(readFileSync(new URL(name, examples), 'utf8'))).toBe(true);
  });
  test('a new file', () => expect(valid(skeleton(texts, '22.11.2026'))).toBe(true));
  test('a small file', () => expect(valid(fixture('liten.yaml'))).toBe(true));
  test.each([
    'lønn: {fra: 500000}',
    'stilling: {under_18: true}',
    'formål: {mål: ett}',
    'veiledning: {leder: ingen}',
    'oppgaver: vet ikke ennå',
  ])('%s', (text) => {
    expect(valid(text)).toBe(true);
  });
});

test.each([
  'tittel: x',
  'stilling: {tittle: x}',
  'virksomhet: {arbeidsgiver: fylke}',
  'stilling: {tittel: [a]}',
  'intervju: {panel: [{navn: a}]}',
  'versjon: 2',
])('an editor marks %s', (text) => expect(valid(text)).toBe(false));
