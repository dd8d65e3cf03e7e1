import { describe, expect, it } from 'vitest';
import { findCaution } from '../../src/wizard/caution.ts';
import { answered, withState } from '../../src/wizard/edit.ts';
import { knowledge } from './support.ts';

const stages = knowledge.questions();
const idOf = (sti: string, text: string) =>
  findCaution([answered(sti.split('.'), [text])], new Set(), stages)?.caution.id;

describe('findCaution', () => {
  it.each([
    ['kvalifikasjoner.krav', 'Treårig høyskoleutdanning', 'krav/formalkompetanse'],
    ['kvalifikasjoner.krav', 'Bachelor i sosialt arbeid', 'krav/formalkompetanse'],
    ['kvalifikasjoner.krav', 'Autorisert vernepleier', 'krav/formalkompetanse'],
    ['kvalifikasjoner.krav', 'Fullført Erfaringsskolen', 'krav/erfaringsskolen'],
    ['kvalifikasjoner.krav', 'Rusfri i minst to år', 'lov/helse'],
    ['kvalifikasjoner.egenskaper', 'psykisk stabil', 'lov/helse'],
    ['intervju.spørsmål', 'Har du hatt tilbakefall?', 'lov/helse'],
    ['intervju.spørsmål', 'Hvilken diagnose har du?', 'lov/helse'],
    ['intervju.spørsmål', 'Planlegger du å bli gravid?', 'lov/familie'],
    ['intervju.spørsmål', 'Er du gift?', 'lov/familie'],
    ['intervju.spørsmål', 'Er du religiøs?', 'lov/forbudte-opplysninger'],
    ['intervju.spørsmål', 'Er du fagorganisert?', 'lov/forbudte-opplysninger'],
    ['kvalifikasjoner.krav', 'Plettfri vandel', 'krav/politiattest'],
  ])('%s: «%s» meets %s', (sti, text, id) => {
    expect(idOf(sti, text)).toBe(id);
  });

  it.each([
    ['kvalifikasjoner.krav', 'Førerkort klasse B'],
    ['kvalifikasjoner.ønsker', 'Helse- eller sosialfaglig utdanning'],
    ['kvalifikasjoner.egenskaper', 'frisk humor'.replace('frisk', 'lun')],
    ['intervju.spørsmål', 'Hva ville du gjort med en vanskelig oppgift?'],
    ['intervju.spørsmål', 'Hva har du lært som du vil bruke i jobben?'],
    ['virksomhet.omtale', 'Mange av oss har egne barn'],
  ])('%s: «%s» is fine', (sti, text) => {
    expect(idOf(sti, text)).toBeUndefined();
  });

  it('leaves the banks alone: what we suggest is never sensitive', () => {
    for (const stage of stages) {
      for (const { grupper = [] } of stage.spørsmål) {
        for (const { sti, bank } of grupper) {
          for (const { tekst } of bank ? knowledge.bank(bank as 'krav') : [])
            expect(idOf(sti, tekst), tekst).toBeUndefined();
        }
      }
    }
  });

  it('does not repeat itself about what stood there before, nor about «ingen»', () => {
    const path = ['kvalifikasjoner', 'krav'];
    expect(findCaution([answered(path, ['Rusfri'])], new Set(['Rusfri']), stages)).toBeUndefined();
    expect(findCaution([withState(path, 'none')], new Set(), stages)).toBeUndefined();
  });
});
