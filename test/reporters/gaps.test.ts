import { describe, expect, it } from 'vitest';
import type { Gap } from '../../src/documents/gaps.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { formatGaps } from '../../src/reporters/gaps.ts';
import { plainStyle } from './plain-style.ts';

const documents = knowledge.documents();
const only = documents.slice(0, 1);
const gap = (text: string, section = 'lønn'): Gap => ({ text, section });
const format = (gaps: readonly Gap[], papers = only, profile = 'erfaring.yaml') =>
  formatGaps(papers, [gaps], profile, plainStyle());

describe('formatGaps', () => {
  it('tells each thing once, and how to decide it', () => {
    const gaps = [[gap('lønnsspennet'), gap('fristen', 'prosess')], [gap('lønnsspennet')]];
    expect(formatGaps(documents.slice(0, 2), gaps, 'erfaring.yaml', plainStyle())).toBe(`\
Dette er ikke bestemt ennå, og står derfor ikke i dokumentene:
  • lønnsspennet
  • fristen
Bestem det med: erfaring endre lønn, erfaring endre prosess
`);
  });

  it('names the one document', () => {
    expect(format([gap('lønnsspennet')])).toContain(`ikke i dokumentet «${documents[0]?.tittel}»`);
  });

  it('counts what goes beyond a dozen, and names three commands, and the one that shows all', () => {
    const many = Array.from({ length: 14 }, (_, index) => gap(`nummer ${index + 1}.`, `del${index + 1}`));
    const text = format(many);
    expect(text).toContain('nummer 12.');
    expect(text).not.toContain('nummer 13.');
    expect(text).toContain('… og 2 til. Alt som mangler et svar, ser du med: erfaring endre\n');
    expect(text.match(/erfaring endre/gu)).toHaveLength(4);
  });

  it('keeps to the profile it is about', () => {
    expect(format([gap('lønnsspennet')], only, 'nes.yaml')).toContain(
      'erfaring endre lønn --profil nes.yaml',
    );
  });

  it('is nothing where nothing is missing', () => expect(format([])).toBe(''));
});
