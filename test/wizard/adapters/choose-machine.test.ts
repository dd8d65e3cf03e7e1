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

  it('finds a choice by a letter, a word or a number', () => {
    expect(play(short, 'v[return]')).toMatchObject({ done: 'vikar' });
    expect(play(short, 'å[return]')).toMatchObject({ done: 'åremål' });
    expect(play(short, '2[return]')).toMatchObject({ done: 'vikar' });
    expect(play(long, '11[return]')).toMatchObject({ done: '11' });
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

describe('a search', () => {
  const posts = chooseMachine({
    frame,
    choices: [
      { value: 'fast', label: 'Fast og hel stilling', hint: 'Hovedregelen.' },
      { value: 'deltid', label: 'Fast, men deltid' },
      { value: 'midlertidig', label: 'Midlertidig' },
      { value: 'vet ikke ennå', label: 'Vet ikke ennå' },
    ],
  });

  it('is shown, and leaves the choices that have its words', () => {
    const { screen } = play(posts, 'del');
    expect(screen).toContain('Søk: del');
    expect(screen).toContain('❯ Fast, men deltid');
    expect(screen).not.toContain('Midlertidig');
    expect(play(posts, 'stilling hel[return]')).toMatchObject({ done: 'fast' });
    expect(play(posts, 'fast[down][return]')).toMatchObject({ done: 'deltid' });
    expect(play(posts, 'veit ikkje enno[return]')).toMatchObject({ done: 'vet ikke ennå' });
  });

  it('keeps the headings of what is left', () => {
    const { screen } = play(short, 'fa');
    expect(screen).toContain('Vilkår');
    expect(play(short, 'vik').screen).not.toContain('Vilkår');
  });

  it('saves nothing where nothing fits, and says so', () => {
    const typed = 'heltid, fast fra 1. mars';
    expect(play(posts, typed).screen).toContain(`Søk: ${typed}`);
    const { screen } = play(posts, `${typed}[return]`);
    expect(screen).toContain(`Ingen av valgene passer med «${typed}». Bruk piltastene.`);
    expect(screen).toContain('Midlertidig');
    expect(screen).not.toContain('❯');
    expect(play(posts, `${typed}[return]?`).screen).toContain('Slik svarer du.');
    expect(play(posts, `${typed}[return][down]`).screen).toContain('❯ Fast og hel stilling');
    expect(play(posts, `${typed}[break]`).screen).not.toContain('Ingen av');
  });

  it('is mended with Backspace, and taken away with Esc', () => {
    expect(play(posts, 'midx[backspace][return]')).toMatchObject({ done: 'midlertidig' });
    expect(play(posts, 'x[return][backspace]').screen).toContain('❯ Fast og hel stilling');
    expect(play(posts, '[down]mid[escape][return]')).toMatchObject({ done: 'deltid' });
    expect(play(posts, 'mid[escape][escape]')).toMatchObject({ leave: 'back' });
  });

  it('keeps within the window', () => {
    const small = look({ width: 40, rows: 16 });
    for (const keys of ['valg', 'xyz', 'xyz[return]'])
      expect(play(long, keys, small).screen.split('\n').length).toBeLessThanOrEqual(small.rows);
  });
});
