import { describe, expect, it } from 'vitest';
import { defaultText } from '../../src/wizard/defaults.ts';
import { answered } from '../../src/wizard/edit.ts';
import { applyEdits } from '../../src/wizard/session.ts';
import { emptyProfile, known, question, today } from './support.ts';

describe('defaultText', () => {
  it('follows from the calendar, an earlier date or an earlier answer', () => {
    const text = applyEdits(emptyProfile, [
      answered(['prosess', 'frist'], '21.12.2026'),
      answered(['intervju', 'runde_2', 'dato'], '18.01.2027'),
      answered(['veiledning', 'leder'], { navn: 'Kari' }),
    ]);
    expect(defaultText(question('frist'), known(text), today)).toBe('21.12.2026');
    expect(defaultText(question('svar-innen'), known(text), today)).toBe('01.02.2027');
    // Past the years that are read there is no answer to propose.
    const late = applyEdits(emptyProfile, [answered(['intervju', 'runde_2', 'dato'], '31.12.2100')]);
    expect(defaultText(question('svar-innen'), known(late), today)).toBeUndefined();
    expect(defaultText(question('opplaering'), known(text), today)).toBe('Kari');
    expect(defaultText(question('tittel'), known(text), today)).toBe('Erfaringskonsulent');
    expect(defaultText(question('panel'), known(text), today)).toBe(
      'leder\ntillitsvalgt\nerfaringskonsulent',
    );
  });

  it('names a person only where the earlier answer is one that could be typed', () => {
    const led = (leader: Record<string, string>) =>
      defaultText(
        question('opplaering'),
        known(applyEdits(emptyProfile, [answered(['veiledning', 'leder'], leader)])),
        today,
      );
    expect(led({ tittel: 'teamleder', telefon: '900 00 000' })).toBeUndefined();
    expect(led({ navn: 'Kari', epost: 'kari@nordvik' })).toBeUndefined();
    expect(led({ tittel: 'teamleder', navn: 'Kari' })).toBe('Kari, teamleder');
  });

  it('is nothing while the answer it follows from is missing', () => {
    expect(defaultText(question('svar-innen'), known(emptyProfile), today)).toBeUndefined();
    expect(defaultText(question('opplaering'), known(emptyProfile), today)).toBeUndefined();
    expect(defaultText(question('maal'), known(emptyProfile), today)).toBeUndefined();
  });
});
