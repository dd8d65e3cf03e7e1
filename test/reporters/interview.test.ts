import { describe, expect, it } from 'vitest';
import { planInterview } from '../../src/interview/plan.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { readProfileText } from '../../src/profile/read.ts';
import { interviewNotes } from '../../src/reporters/interview.ts';

const basics = 'versjon: 1\nvirksomhet:\n  navn: Nes\n';

function notes(lines: string) {
  const read = readProfileText(basics + lines, 'erfaring.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const loaded = read.value;
  return interviewNotes({
    plan: planInterview(loaded.profile, knowledge),
    loaded,
    file: 'erfaring.yaml',
    knowledge,
  });
}

const tasks = 'oppgaver:\n  individ:\n    - Ha samtaler\n';
const panel =
  'intervju:\n  panel:\n    - rolle: leder\n    - rolle: tillitsvalgt\n    - rolle: brukerrepresentant\n';

describe('interviewNotes', () => {
  it('says nothing of a profile that has what it needs', () => {
    expect(notes(tasks + panel)).toEqual([]);
    for (const name of knowledge.exampleNames()) {
      const read = readProfileText(knowledge.example(name) ?? '', name);
      if (!read.ok) throw new Error(name);
      const plan = planInterview(read.value.profile, knowledge);
      expect(interviewNotes({ plan, loaded: read.value, file: name, knowledge })).toEqual([]);
    }
  });

  it('tells where a question stood, the law against it, and what may be asked instead', () => {
    const [note] = notes(`${tasks}${panel}  spørsmål:\n    - Er du gravid?\n`);
    expect(note).toMatchObject({ file: 'erfaring.yaml', line: 13, column: 7 });
    expect(note?.message).toContain('«Er du gravid?» er utelatt');
    expect(note?.message).toContain('Likestillings- og diskrimineringsloven § 30');
    expect(note?.hint).toMatch(/^Spør heller: .+\?$/u);
  });

  it('tells of the recorded reason only where it helps', () => {
    const hint = (id: string) => {
      const topic = knowledge.sensitiveTopics().find((entry) => entry.id === id);
      return notes(`${tasks}${panel}  spørsmål:\n    - ${topic?.eksempler.treffer[0]}\n`)[0]?.hint;
    };
    expect(hint('fritid')).toContain('under «unntak» med id fritid');
    expect(hint('diagnose')).not.toContain('unntak');
    expect(hint('egen-prosess')).toContain('formål.begrunnelse');
  });

  it('names the question to answer first where there are no tasks', () => {
    const [note] = notes(panel);
    expect(note?.message).toContain('Oppgavene er ikke bestemt');
    expect(note?.hint).toContain('«Hvilke oppgaver og møter hører til stillingen?»: erfaring endre oppgaver');
  });

  it('points out who is missing from the panel', () => {
    expect(notes(`${tasks}intervju:\n  panel:\n    - rolle: hr\n`)[0]?.message).toBe(
      'I panelet mangler nærmeste leder, en tillitsvalgt og en erfaringskonsulent eller brukerrepresentant.',
    );
  });

  it('tells of too little time, and of what it did not reach to', () => {
    const many = Array.from({ length: 30 }, (_, index) => `    - Hva gjør du på dag ${index}?\n`).join('');
    const messages = notes(`${tasks}${panel}  runde_1:\n    minutter: 20\n  spørsmål:\n${many}`).map(
      ({ message }) => message,
    );
    expect(messages[0]).toMatch(
      /^Profilen sier 20 minutter til det første intervjuet\. .+ regner med \d+\.$/u,
    );
    expect(messages.at(-1)).toBe('Det er ikke tid til «Hva gjør du på dag 29?».');
  });
});
