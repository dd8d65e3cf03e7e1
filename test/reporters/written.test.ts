import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileOutcome } from '../../src/files/plan.ts';
import { formatWritten, writeProblems, writtenJson } from '../../src/reporters/written.ts';
import { plainStyle } from './plain-style.ts';

const full = { file: 'ut', line: null, column: null, message: 'Disken er full.', hint: 'Frigjør plass.' };
const outcomes: FileOutcome[] = [
  { path: 'ut/annonse.docx', state: 'ny' },
  { path: 'ut/svar.docx', state: 'oppdatert', backup: 'ut/svar.forrige.docx' },
  { path: 'ut/svar.md', state: 'uendret' },
  { path: 'ut/ledernotat.docx', state: 'beholdt' },
  { path: 'ut/referanse.md', state: 'feilet', problem: full },
  { path: 'ut/referanse.docx', state: 'feilet', problem: full },
];

describe('formatWritten', () => {
  it('tells in words what became of each file, and how to get the kept ones made', () => {
    expect(formatWritten(outcomes, plainStyle())).toBe(`\
ut/annonse.docx     ny
ut/svar.docx        oppdatert (din utgave ligger i svar.forrige.docx)
ut/svar.md          uendret
ut/ledernotat.docx  beholdt: du har endret den selv
ut/referanse.md     feilet
ut/referanse.docx   feilet

Filene du har endret selv, er ikke rørt. Vil du ha nye likevel, legg til
--overskriv: da blir dine lagt til side med «forrige» i navnet.
`);
  });

  it('puts what became of a file on a line of its own where there is no room beside it', () => {
    expect(formatWritten(outcomes.slice(0, 3), plainStyle(40))).toBe(`\
ut/annonse.docx  ny
ut/svar.docx
  oppdatert (din utgave ligger i
  svar.forrige.docx)
ut/svar.md       uendret
`);
  });

  it('says of a plan that nothing is written', () => {
    expect(formatWritten(outcomes.slice(0, 3), plainStyle(), { planned: true })).toBe(`\
Ingenting er skrevet. Dette ville skje:

ut/annonse.docx  ny
ut/svar.docx     oppdateres (din utgave legges i svar.forrige.docx)
ut/svar.md       uendret
`);
  });

  it('gives no advice where none is needed, and lets one long path stand out alone', () => {
    const long = { path: `${'mappe/'.repeat(12)}annonse.md`, state: 'ny' } as const;
    expect(formatWritten([long, { path: 'a.md', state: 'ny' }], plainStyle())).toBe(
      `${long.path}  ny\na.md  ny\n`,
    );
    expect(formatWritten([], plainStyle())).toBe('');
  });
});

describe('writtenJson', () => {
  it('is the contract’s, with paths from where one stands', () => {
    const cwd = join('/', 'hjem', 'leder');
    const files: FileOutcome[] = [
      { path: join('ut', 'dps', 'annonse.docx'), state: 'ny' },
      { path: join(cwd, 'ut', 'svar.md'), state: 'beholdt' },
      { path: join('/', 'hjem', 'annen', 'svar.md'), state: 'uendret' },
    ];
    expect(JSON.parse(writtenJson('alt', files, cwd))).toEqual({
      versjon: 1,
      kommando: 'alt',
      filer: [
        { fil: 'ut/dps/annonse.docx', tilstand: 'ny' },
        { fil: 'ut/svar.md', tilstand: 'beholdt' },
        { fil: '../annen/svar.md', tilstand: 'uendret' },
      ],
    });
  });

  it('gives each reason for failure once', () => {
    expect(writeProblems(outcomes)).toEqual([full]);
    expect(JSON.parse(writtenJson('svar', outcomes, '/')).feil).toEqual([
      { fil: 'ut', linje: null, kolonne: null, melding: 'Disken er full.' },
    ]);
  });
});
