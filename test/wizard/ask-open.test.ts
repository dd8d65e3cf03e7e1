import { describe, expect, it } from 'vitest';
import { offerOpen } from '../../src/wizard/ask-open.ts';
import { answered, withState } from '../../src/wizard/edit.ts';
import { runWizard } from '../../src/wizard/run.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { knowledge, known, plainWizard } from './support.ts';

const [first, ...later] = knowledge.questions();
if (!first) throw new Error('there are no questions');
const open = applyEdits(knowledge.example('rop-team') ?? '', [
  answered(['veiledning', 'leder'], { navn: 'Anne Lien' }),
  withState(['veiledning', 'leder', 'telefon'], 'open'),
  withState(['veiledning', 'leder', 'epost'], 'open'),
  withState(['prosess', 'søknad_til'], 'open'),
]);

describe('offerOpen', () => {
  it('names what is open and asks for it', async () => {
    const { wizard, output, text } = plainWizard(['', '', '900 00 000', 'www.nes.no/jobb'], open);
    await offerOpen(first, wizard);
    expect(output()).toContain('Før annonsen går ut, mangler to svar. Vil du svare nå?');
    expect(output().replaceAll(/\s+/gu, ' ')).toContain(
      'telefon og e-post til Anne Lien, hvor søknaden sendes.',
    );
    expect(known(text()).profile).toMatchObject({
      veiledning: { leder: { navn: 'Anne Lien', telefon: '900 00 000' } },
      prosess: { søknad_til: 'www.nes.no/jobb' },
    });
  });

  it('lets it wait, also by going back', async () => {
    for (const lines of [['2'], ['1', '<']]) {
      const { wizard, text } = plainWizard(lines, open);
      await offerOpen(first, wizard);
      expect(text()).toBe(open);
    }
  });

  it('comes before the next stage begins, and not once it has begun', async () => {
    const paths = later.flatMap(({ spørsmål, sjekkliste }) => [
      ...spørsmål.flatMap(({ sti }) => [sti].flat()),
      ...sjekkliste.map(({ punkt }) => `sjekkliste.${punkt}.gjort`),
    ]);
    const fresh = applyEdits(open, [
      answered(['stilling', 'under_18'], 'nei'),
      ...paths.map((path) => withState(path.split('.'), 'unasked')),
    ]);
    const run = plainWizard(['2', ''], fresh);
    await runWizard(run.wizard).catch(() => undefined);
    expect(run.output()).toMatch(/mangler to svar[\s\S]*Før intervju/u);
    const again = plainWizard([], run.text());
    await runWizard(again.wizard).catch(() => undefined);
    expect(again.output()).not.toContain('mangler to svar');
  });
});
