import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { carriers } from '../../build/carriers.ts';

/** A folder of templates with one document and one partial. */
function templates(document: string, partial = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'erfaring-maler-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'partials'));
  writeFileSync(join(folder, 'annonse.md.hbs'), document);
  writeFileSync(join(folder, 'partials', 'brev.md.hbs'), partial);
  return folder;
}

it('finds every entry that names what it rests on, however deep, with the nearest text', () => {
  const values = new Map<string, unknown>([
    ['sjekkliste', [{ id: 'a', tekst: 'Drøft det', kilder: ['V1'], steg: [{ kilder: ['V2'] }] }]],
    ['sporsmal/for-utlysning', { spørsmål: [{ spørsmål: 'Hvorfor?', kilder: ['V1'] }] }],
    ['fakta/lov', [{ id: 'L1', tekst: 'Nobody meets this', kilder: ['V1'] }]],
  ]);
  expect(carriers(values, templates(''))).toEqual({
    V1: [
      { kind: 'spørsmål i init', text: 'Hvorfor?' },
      { kind: 'sjekklisten', text: 'Drøft det' },
    ],
    V2: [{ kind: 'sjekklisten', text: 'Drøft det' }],
  });
});

it('finds the sentence before a mark in a template, without its signs', () => {
  const document =
    '> **Råd** Ring først. Spør {{navn}} om tid. {{kilde "V1" "L2"}}\n- [ ] Skriv ned{{kilde "V1"}}\n';
  expect(carriers(new Map(), templates(document, 'Hils. {{kilde "V1"}}'))).toEqual({
    V1: [
      { kind: 'dokumentet annonse', text: 'Spør … om tid.' },
      { kind: 'dokumentet annonse', text: 'Skriv ned' },
      { kind: 'dokumentet brev', text: 'Hils.' },
    ],
    L2: [{ kind: 'dokumentet annonse', text: 'Spør … om tid.' }],
  });
});

it('leaves out the word that a box begins with', () => {
  expect(carriers(new Map(), templates('> **Loven sier** Ring først.{{kilde "V1"}}'))).toEqual({
    V1: [{ kind: 'dokumentet annonse', text: 'Ring først.' }],
  });
});

it('tells the same of the same place once', () => {
  const twice = 'Ring. {{kilde "V1"}}\n\nRing. {{kilde "V1"}}\n';
  expect(carriers(new Map(), templates(twice))).toEqual({
    V1: [{ kind: 'dokumentet annonse', text: 'Ring.' }],
  });
});

it('reads one of the alternatives on a line: the one that the mark stands in, else the first', () => {
  const document = [
    '- [{{#if a}}x{{else}} {{/if}}] Har noen {{#if (er a "b")}}hatt saken til{{else}}behandlet{{/if}} dem{{#if c}}, sier du fra{{/if}}.{{kilde "V1"}}',
    'Spør {{#if a}}om saker.{{kilde "V2"}}{{else}}om {{#if b}}journal{{else}}papirer{{/if}}.{{kilde "V3"}}{{/if}}',
  ].join('\n');
  expect(carriers(new Map(), templates(document))).toEqual({
    V1: [{ kind: 'dokumentet annonse', text: 'Har noen hatt saken til dem, sier du fra.' }],
    V2: [{ kind: 'dokumentet annonse', text: 'Spør om saker.' }],
    V3: [{ kind: 'dokumentet annonse', text: 'Spør om journal.' }],
  });
});
