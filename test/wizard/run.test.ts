import { describe, expect, it } from 'vitest';
import { Cancelled } from '../../src/errors.ts';
import { answered } from '../../src/wizard/edit.ts';
import { runWizard } from '../../src/wizard/run.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, knowledge, known, plainWizard } from './support.ts';

const person = 'Kari Nordmann, teamleder, 900 00 000, kari@lyngvik.eksempel.no';

/** One line an answer, for a permanent, full-time post; the last is the review page. */
const straight = [
  '1,2,3',
  '3',
  '',
  '',
  '1',
  'Lyngvik kommune, ROP-teamet, Lyngvik',
  '',
  '',
  '1,2',
  '',
  '',
  '',
  '',
  '540 000–600 000',
  person,
  '',
  '',
  '',
];

/** The answers between the ad and the interviews, and after the choice; of each stage, the last is the review page. */
const interviews = [
  ...['', '12.01.2027 kl. 9–15, møterommet', '20.01.2027 kl. 10–14, møterommet', '', '14.01.2027'],
  '2,3',
  '2',
];
const firstYear = [
  ...['Miljøarbeider, 505 000–565 000', '05.04.2027', 'Marit Aasen', 'Terje Lunde', 'ROP-teamet', ''],
  '',
  '',
];

const gapsOf = (text: string) => {
  const { stateOf } = known(text);
  return knowledge
    .questions()
    .flatMap(({ spørsmål }) => spørsmål.filter(({ tillegg, når }) => !tillegg && !når))
    .flatMap(({ sti }) => [sti].flat())
    .filter((path) => stateOf(path.split('.')) === 'unasked');
};

describe('the whole wizard by plain lines', () => {
  it('gets a permanent, full-time post ready for the ad in eighteen answers, the page that shows them included', async () => {
    const { wizard, text, output, writes } = plainWizard(straight);
    expect(straight).toHaveLength(18);
    expect((await runWizard(wizard)).stadium).toBe('for-utlysning');
    const { profile } = known(text());
    expect(profile).toMatchObject({
      virksomhet: { navn: 'Lyngvik kommune', enhet: 'ROP-teamet', sted: 'Lyngvik', tjenestetype: 'rop-team' },
      stilling: { tittel: 'Erfaringskonsulent', nivå: 'begge' },
      egenerfaring: { kreves: true, typer: ['rus', 'psykisk-helse'] },
      vilkår: { ansettelsesform: 'fast', prosent: 100 },
      lønn: { fra: 540_000, til: 600_000 },
      prosess: { frist: { year: 2026, month: 12, day: 21 }, søknad_til: 'kari@lyngvik.eksempel.no' },
    });
    expect(profile.virksomhet.omtale).toBeTruthy();
    expect(profile.formål.rolleforståelse).toBeTruthy();
    expect(writes()).toBeGreaterThanOrEqual(18);
    expect(output()).toContain('Spørsmål 1 av 18 · før utlysning');
    expect(output()).toContain('Spørsmål 18 av 18 · før utlysning');
    expect(output()).toContain('Lagret. Tittel: Erfaringskonsulent');
  });

  it('gets all that the papers need in thirty-three answers, in one go or three', async () => {
    const lines = [...straight.slice(0, -1), '2', ...interviews, ...firstYear];
    expect(lines).toHaveLength(18 + 7 + 8);
    const { wizard, text, output } = plainWizard(lines);
    await runWizard(wizard);
    expect(gapsOf(text())).toEqual([]);
    const { sjekkliste } = known(text()).profile;
    expect(Object.values(sjekkliste).filter((point) => point?.gjort)).toHaveLength(5);
    expect(output()).toContain('etter valget');
    const parts = plainWizard(straight);
    await runWizard(parts.wizard);
    const second = plainWizard([...interviews.slice(0, -1), ''], parts.text());
    await runWizard(second.wizard);
    const third = plainWizard(firstYear, second.text());
    await runWizard(third.wizard);
    expect(third.text()).toBe(text());
  });

  it('counts the same in each stage: up by one, to the number that was said first', async () => {
    const { wizard, output } = plainWizard([...straight.slice(0, -1), '2', ...interviews, ...firstYear]);
    await runWizard(wizard);
    const counters = [...output().matchAll(/Spørsmål (\d+) av (\d+) · (\S+ \S+) · omtrent (\d+|ett)/gu)];
    const inTurn = (stage: string, of: number) =>
      Array.from({ length: of }, (_, index) => `${index + 1}/${of} ${stage}`);
    expect(counters.map(([, at, of, stage]) => `${at}/${of} ${stage}`)).toEqual([
      ...inTurn('før utlysning', 18),
      ...inTurn('før intervju', 7),
      ...inTurn('etter valget', 8),
    ]);
    const minutes = counters.slice(0, 18).map(([, , , , time]) => (time === 'ett' ? 1 : Number(time)));
    expect(minutes).toEqual(minutes.toSorted((a, b) => b - a));
    expect(minutes.at(-1)).toBe(1);
  });

  it('ends with Cancelled when the input ends, with everything so far saved', async () => {
    const { wizard, text } = plainWizard(straight.slice(0, 6));
    await expect(runWizard(wizard)).rejects.toThrow(Cancelled);
    expect(known(text()).profile.virksomhet.enhet).toBe('ROP-teamet');
  });

  it('goes on at the first gap, wherever it was cut off, and asks nothing twice', async () => {
    let text = emptyProfile;
    for (let count = 0; count < straight.length; count += 3) {
      const run = plainWizard(straight.slice(count, count + 3), text);
      await runWizard(run.wizard).catch(() => undefined);
      text = run.text();
      if (count > 0) expect(run.output()).toContain(`Vi går videre der du slapp. ${count} av 18 spørsmål`);
    }
    expect(known(text).profile.lønn.til).toBe(600_000);
  });

  it('goes back with the answers kept, and forth again through them', async () => {
    const { wizard, output, text } = plainWizard(['1', '3', '<', '<', '2', '', '', '']);
    await runWizard(wizard).catch(() => undefined);
    const asked = [...output().matchAll(/Spørsmål (\d+) av/gu)].map(([, number]) => Number(number));
    expect(asked).toEqual([1, 2, 3, 2, 1, 2, 3, 4, 5]);
    expect(known(text()).profile.virksomhet.tjenestetype).toBe('rop-team');
    expect(output()).toContain('Enter gir 3.');
    // Told once, and not again where it was kept.
    expect(output().split('Lagret. Tjeneste:')).toHaveLength(2);
  });

  it('counts the review page by the same number as the questions before it', async () => {
    const lines = [
      ...straight.slice(0, 12),
      '2',
      '60',
      ...Array.from({ length: 6 }, () => 'vet ikke ennå'),
      '',
    ];
    const { wizard, output } = plainWizard(lines);
    await runWizard(wizard).catch(() => undefined);
    const counters = [...output().matchAll(/Spørsmål (\d+) av (\d+) · før/gu)].map(([, at, of]) => [at, of]);
    expect(counters.at(-1)?.[0]).toBe(counters.at(-1)?.[1]);
    expect(counters.at(-1)?.[1]).toBe(counters.at(-2)?.[1]);
    expect(counters.at(-1)?.[1]).toBe('21');
  });

  it('cannot go back from the first question, and shows help where one stands', async () => {
    const { wizard, output } = plainWizard(['<', '?', '1']);
    await runWizard(wizard).catch(() => undefined);
    expect(output()).toContain('Dette er det første spørsmålet.');
    expect(output()).toContain('V3.1: ');
    expect(output()).toContain('For eksempel: ');
  });

  it('asks for the ground of a temporary or part-time post', async () => {
    const lines = [
      ...straight.slice(0, 12),
      '3',
      '50',
      'Vikariat for en i permisjon',
      '31.12.2027',
      'To halve',
      'Kim Berg, 12.11.2026',
      '500 000',
    ];
    const { wizard, text } = plainWizard(lines);
    await runWizard(wizard).catch(() => undefined);
    expect(known(text()).profile.vilkår).toMatchObject({
      ansettelsesform: 'midlertidig',
      prosent: 50,
      grunnlag: 'Vikariat for en i permisjon',
      deltid: { begrunnelse: 'To halve', drøftet_med: 'Kim Berg' },
    });
    expect(known(text()).profile.lønn.fra).toBe(500_000);
  });

  it('does not ask for the size of a full post that was part time a moment ago', async () => {
    const lines = [...straight.slice(0, 12), '2', '60', '<', '<', '1', '', ''];
    const { wizard, output, text } = plainWizard(lines);
    await runWizard(wizard).catch(() => undefined);
    expect(known(text()).profile.vilkår.prosent).toBe(100);
    expect(output().split('Hvor stor er stillingen').length - 1).toBe(2);
  });

  it('remembers what is not known yet, and does not ask again', async () => {
    // One more than is asked of others: who doesn't know the form doesn't know the size.
    const unknown = Array.from({ length: 18 }, () => 'vet ikke ennå');
    const { wizard, text } = plainWizard([...unknown, 'Søknadsfrist', 'vet ikke ennå']);
    await runWizard(wizard).catch(() => undefined);
    expect(known(text()).stateOf(['prosess', 'frist'])).toBe('open');
    expect(known(text()).stateOf(['lønn', 'fra'])).toBe('open');
    const again = plainWizard([''], text());
    await runWizard(again.wizard);
    expect(again.output()).toContain('Dette har dere bestemt. Stemmer det?');
    expect(again.output()).not.toContain('Hva trenger dere');
    expect(known(again.text()).profile.stilling.tittel).toBe('Erfaringskonsulent');
  });

  it('meets a sensitive requirement at once, with a reason and another way', async () => {
    const upTo = straight.slice(0, 11);
    const { wizard, text, output } = plainWizard([
      ...upTo,
      '+C Rusfri i to år',
      '',
      '1',
      '+C Førerkort klasse B',
      '1-3',
      '',
    ]);
    await runWizard(wizard).catch(() => undefined);
    expect(output()).toContain('Merk: «Rusfri i to år»');
    expect(output()).toContain('Vil du endre det?');
    expect(text()).toContain('Førerkort klasse B');
  });

  it('shows the review when everything is answered, and lets one answer be changed from it', async () => {
    const first = plainWizard([...straight.slice(0, -1), 'Tittel', 'Medarbeider med erfaring', '1']);
    await runWizard(first.wizard);
    expect(known(first.text()).profile.stilling.tittel).toBe('Medarbeider med erfaring');
  });

  it('asks from the review what a changed answer makes necessary', async () => {
    const form = 'Ansettelse';
    const { wizard, text } = plainWizard([
      ...straight.slice(0, -1),
      form,
      '2',
      '80',
      'Budsjettet',
      'Kim Berg, 12.11.2026',
      '',
    ]);
    await runWizard(wizard);
    expect(known(text()).profile.vilkår).toMatchObject({
      prosent: 80,
      deltid: { begrunnelse: 'Budsjettet' },
    });
  });

  it('offers what was not asked for, and comes back', async () => {
    const { wizard, text } = plainWizard([
      ...straight.slice(0, -1),
      'Legg til noe mer',
      'Organisering',
      'Teamet hører til Enhet for rus.',
      'Ikke noe mer',
      '',
    ]);
    await runWizard(wizard);
    expect(text()).toContain('Teamet hører til Enhet for rus.');
  });

  it('is finished at once with a profile that has everything', async () => {
    const example = knowledge.example('rop-team') ?? '';
    const { wizard, output } = plainWizard(
      [],
      applyEdits(example, [answered(['stilling', 'under_18'], 'nei')]),
    );
    expect((await runWizard(wizard)).stadium).toBe('etter-valget');
    expect(output()).toBe('Alle spørsmålene er besvart.\n');
  });
});
