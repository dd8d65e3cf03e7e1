import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { readLocalTable } from '../../src/pay/local/index.ts';
import { payTableHelp, payTableHelpJson } from '../../src/reporters/pay-table-help.ts';
import { plainStyle } from './plain-style.ts';

const help = knowledge.payTableHelp();

describe('how a pay table is written', () => {
  it.each([40, 60, 88])('keeps its sentences within %d columns', (width) => {
    const sentences = payTableHelp(help, plainStyle(width))
      .split('\n')
      .filter((line) => !line.startsWith('    '));
    expect(sentences.filter((line) => line.length > width && !/\(\S+\.(?:csv|yaml)\)$/u.test(line))).toEqual(
      [],
    );
  });

  it('shows each example line for line, so that it can be copied', () => {
    const lines = payTableHelp(help, plainStyle(30)).split('\n');
    for (const { fil, tekst } of help.eksempler) {
      const start = lines.findIndex((line) => line.endsWith(`(${fil})`)) + 1;
      const copied = lines
        .slice(start, start + tekst.trimEnd().split('\n').length)
        .map((line) => line.slice(4));
      expect(readLocalTable(copied.join('\n'), fil)).toMatchObject({ ok: true });
      expect(copied.join('\n')).toBe(tekst.trimEnd());
    }
  });

  it('is there for programs with the same examples', () => {
    const { kommando, eksempler } = JSON.parse(payTableHelpJson(help));
    expect(kommando).toBe('forklar');
    expect(eksempler.map(({ tekst }: { tekst: string }) => tekst)).toEqual(
      help.eksempler.map(({ tekst }) => tekst),
    );
  });
});
