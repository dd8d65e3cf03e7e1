import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, profileIn, start, type Wanted } from './pseudo-terminal.ts';

const enter = '\r';
const space = ' ';
const down = '\u001b[B';

/** A manager at work in one folder: what is typed, and how many times Enter has been pressed, commands included. */
function manager(where: string) {
  let presses = 0;
  return {
    presses: () => presses,
    /** A command, with the Enter that starts it in the shell. */
    run: (...words: string[]) => {
      presses += 1;
      const terminal = start(words, where);
      return {
        ...terminal,
        answer: (typed: string, then: Wanted) => {
          presses += 1;
          return terminal.type(`${typed}${enter}`, then);
        },
      };
    },
  };
}

type Session = ReturnType<ReturnType<typeof manager>['run']>;

/** The questions to the review page before the ad; the leader is typed as a first-time manager might. */
async function toReview(run: Session, leader: (run: Session) => Promise<unknown>) {
  await run.until('Hva trenger dere levd erfaring til?');
  await run.type(`${space}${down}${space}`, /\[x\][^[]*\[x\]/u);
  await run.answer('', 'Hva slags tjeneste');
  await run.answer(`${down}${down}`, 'Hvorfor må den');
  await run.answer('', 'Hvordan forstår dere rollen?');
  await run.answer('', 'Hvem er arbeidsgiver?');
  await run.answer('', 'Hva heter arbeidsplassen?');
  await run.answer('Lyngvik kommune, ROP-teamet, Lyngvik', 'fortelle om arbeidsplassen');
  await run.answer('', 'Hvem skal erfaringskonsulenten møte?');
  await run.answer('', 'Hva slags egen erfaring');
  await run.answer(space, 'Hvilke oppgaver');
  await run.answer('', 'Hva skal erfaringskonsulenten ikke');
  await run.answer('', 'Hvem ser dere etter');
  await run.answer('', 'Hva slags ansettelse');
  await run.answer('', 'Hva er lønnen');
  await run.answer('540 000-600 000', 'Hvem er nærmeste leder?');
  await leader(run);
  await run.answer('', 'Hvor sender man søknaden?');
  await run.answer('', 'Dette har dere bestemt. Stemmer det?');
}

const inOneLine = (run: Session) =>
  run.answer('Kari Nordmann, teamleder, 900 00 000, kari@lyngvik.eksempel.no', 'Hvilken veiledning');

async function withForgottenPhone(run: Session) {
  await run.answer('Kari Nordmann', 'Hvordan kan søkerne nå Kari Nordmann?');
  await run.answer('900 00 000, kari@lyngvik.eksempel.no', 'Hvilken veiledning');
}

async function makes(session: Session, paper: string, where: string) {
  expect(await session.ended).toBe(0);
  expect(existsSync(join(where, 'dokumenter', paper))).toBe(true);
}

/** The questions of the next stage; from its review page, `onwards` is typed. */
async function throughInterviews(run: Session, onwards: string, then: Wanted) {
  await run.answer('', 'Når og hvor er det første intervjuet?');
  await run.answer('12.01.2027 kl. 9-15, møterommet', 'Når og hvor er det andre intervjuet?');
  await run.answer('20.01.2027 kl. 10-14, møterommet', 'Når skal egen erfaring deles');
  await run.answer('', 'Når snakker du med kollegene');
  await run.answer('14.01.2027', 'Sjekklisten: Hva er på plass?');
  await run.answer(space, 'Dette har dere bestemt. Stemmer det?');
  await run.answer(onwards, then);
}

async function throughFirstYear(run: Session) {
  await run.answer('Miljøarbeider, 505 000-565 000', /565 000\n {3}\n/u);
  await run.answer('', 'Når er første arbeidsdag?');
  await run.answer('05.04.2027', 'Hvem på arbeidsplassen er veileder?');
  await run.answer('Marit Aasen, sosionom', 'Hvem med egen erfaring kan veilede');
  await run.answer('Terje Lunde', 'Hvem skal den nye arbeide sammen med');
  await run.answer('ROP-teamet', 'Hvor kan den ansatte få hjelp');
  await run.answer('', 'Sjekklisten: Hva er på plass?');
  await run.answer(space, 'Dette har dere bestemt. Stemmer det?');
  await run.answer('', 'Hva skjer nå?');
}

describe('how many times a first-time manager presses Enter', () => {
  it('is at most 20 to the ad on the disk, the commands and a forgotten phone number included', async () => {
    const where = folder();
    const kari = manager(where);
    const init = kari.run('init');
    await toReview(init, withForgottenPhone);
    await init.answer('', 'Hva skjer nå?');
    expect(await init.ended).toBe(0);
    // Everything between the two commands: 18, and the phone number.
    expect(kari.presses() - 1).toBe(18 + 1);
    await makes(kari.run('annonse'), 'annonse.docx', where);
    expect(kari.presses() - 1).toBeLessThanOrEqual(20);
    const text = profileIn(where);
    for (const answer of ['tittel: Erfaringskonsulent', 'telefon: 900 00 000', 'prosent: 100 %'])
      expect(text).toContain(answer);
    expect(text).toMatch(/frist: \d\d\.\d\d\.\d{4}/u);
  });

  it('is at most 40 to all the papers, in one sitting', async () => {
    const where = folder();
    const kari = manager(where);
    const init = kari.run('init');
    await toReview(init, withForgottenPhone);
    await init.answer(down, 'Hvem skal være med på intervjuene?');
    await throughInterviews(init, down, 'Hva tjener kolleger');
    await throughFirstYear(init);
    expect(await init.ended).toBe(0);
    await makes(kari.run('alt'), 'opplaeringsplan.docx', where);
    expect(readdirSync(join(where, 'dokumenter')).filter((name) => name.endsWith('.docx'))).toHaveLength(14);
    expect(kari.presses()).toBe(37);
  });

  it('is at most 40 to all the papers, in three sittings with their papers', async () => {
    const where = folder();
    const kari = manager(where);
    const first = kari.run('init');
    await toReview(first, inOneLine);
    await first.answer('', 'Hva skjer nå?');
    await makes(kari.run('annonse'), 'annonse.docx', where);
    const second = kari.run('init');
    await second.until('Hvem skal være med på intervjuene?');
    await throughInterviews(second, '', 'Hva skjer nå?');
    await makes(kari.run('intervju'), 'intervju-1.docx', where);
    const third = kari.run('init');
    await third.until('Hva tjener kolleger');
    await throughFirstYear(third);
    await makes(kari.run('alt'), 'opplaeringsplan.docx', where);
    expect(kari.presses()).toBeLessThanOrEqual(40);
  });
});
