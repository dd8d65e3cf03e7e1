import { describe, expect, it } from 'vitest';
import { chooseMachine } from '../../../src/wizard/adapters/choose-machine.ts';
import { frame, look, play } from './support.ts';

const short = chooseMachine({
  frame,
  choices: [
    { heading: 'Vilkår' },
    { value: 'fast', label: 'Fast', detail: 'hel stilling', hint: 'Det vanlige.' },
    { heading: '' },
    { value: 'vikar', label: 'Vikariat' },
    { value: 'åremål', label: 'Åremål' },
  ],
});
const long = chooseMachine({
  frame,
  choices: Array.from({ length: 12 }, (_, index) => ({ value: `${index}`, label: `valg ${index}` })),
});

describe('one of several', () => {
  it('goes up and down past the headings, and stops at the ends', () => {
    expect(play(short, '[return]')).toEqual({ done: 'fast', screen: '' });
    expect(play(short, '[down][return]')).toMatchObject({ done: 'vikar' });
    expect(play(short, '[up][return]')).toMatchObject({ done: 'fast' });
    expect(play(short, '[down][down][down][return]')).toMatchObject({ done: 'åremål' });
  });

  it('jumps to a letter and to a number', () => {
    expect(play(short, 'v[return]')).toMatchObject({ done: 'vikar' });
    expect(play(short, 'å[return]')).toMatchObject({ done: 'åremål' });
    expect(play(short, '2[return]')).toMatchObject({ done: 'vikar' });
    expect(play(short, '9x[return]')).toMatchObject({ done: 'fast' });
  });

  it('says more about the active one only, and shows help', () => {
    expect(play(short, '').screen).toContain('Det vanlige.');
    expect(play(short, '[down]').screen).not.toContain('Det vanlige.');
    expect(play(short, '?').screen).toContain('Slik svarer du.');
    expect(play(short, '?x').screen).toContain('❯ Fast');
  });

  it.each(['x', '[escape]', '[return]', '[down]'])(
    'stands where it stood after the help, closed by %s',
    (closing) => {
      expect(play(short, `[down][down]?${closing}`).screen).toContain('❯ Åremål');
      expect(play(long, `${'[down]'.repeat(9)}?${closing}`, look({ width: 40, rows: 16 })).screen).toContain(
        '❯ valg 9',
      );
    },
  );

  it('goes back where the frame allows it', () => {
    expect(play(short, '[escape]')).toMatchObject({ leave: 'back' });
    const first = chooseMachine({ frame: { ...frame, canGoBack: false }, choices: [] });
    expect(play(first, '[^b][return]').screen).toContain('Hva?');
  });
});

describe('a list that does not fit', () => {
  it('shows with arrows that there is more, and keeps within the window', () => {
    const small = look({ width: 40, rows: 16 });
    const top = play(long, '', small).screen;
    expect(top).toContain('↓ …');
    expect(top).not.toContain('↑ …');
    expect(top).toContain('flytt (12 valg)');
    expect(top.split('\n').length).toBeLessThanOrEqual(small.rows);
    const end = play(long, '[down]'.repeat(11), small).screen;
    expect(end).toContain('❯ valg 11');
    expect(end).toContain('↑ …');
    expect(end).not.toContain('↓ …');
  });

  it('has no arrows where it fits', () => {
    expect(play(long, '').screen).not.toMatch(/[↑↓] …/u);
    expect(play(long, '', look({ rows: 12, unicode: false })).screen).toContain('  v …');
  });
});
