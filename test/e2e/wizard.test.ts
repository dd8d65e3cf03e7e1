import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from './program.ts';
import { folder, profileIn, start } from './pseudo-terminal.ts';

const enter = '\r';
const down = '\u001b[B';
const esc = '\u001b';
const ctrlC = '\u0003';
const paste = (text: string) => `\u001b[200~${text}\u001b[201~`;

/** Up to the question of what the workplace is called. */
async function toWorkplace(run: ReturnType<typeof start>) {
  await run.until('Hva trenger dere levd erfaring til?');
  await run.type(` ${down} `, /\[x\][^[]*\[x\]/u);
  await run.type(enter, 'Hva slags tjeneste');
  await run.type(`${down}${down}${enter}`, 'Hvorfor må den');
  await run.type(enter, 'Hvordan forstår dere rollen?');
  await run.type(enter, 'Hvem er arbeidsgiver?');
  await run.type(enter, 'Hva heter arbeidsplassen?');
}

describe('the wizard in a terminal', () => {
  it('gets from nothing to an ad, with æøå, emoji and what was pasted', async () => {
    const where = folder();
    const run = start(['init'], where);
    await toWorkplace(run);
    await run.type(`Østre Åsvær bydel 😀, ROP-teamet, Åsvær${enter}`, 'fortelle om arbeidsplassen');
    await run.type(`${paste('Vi er ni kolleger.\n\nVi holder til ved kaia.')}`, 'kaia.');
    await run.type(enter, 'Hvem skal erfaringskonsulenten møte?');
    await run.type(enter, 'Hva slags egen erfaring');
    await run.type(` ${enter}`, 'Hvilke oppgaver');
    await run.type('+', 'Eget punkt');
    await run.type(`Følge på tur i fjæra${enter}`, '[x] Følge på tur');
    await run.type(enter, 'Hva skal erfaringskonsulenten ikke');
    await run.type(enter, 'Hvem ser dere etter');
    await run.type(enter, 'Hva slags ansettelse');
    await run.type(enter, 'Hva er lønnen');
    await run.type(`540-600 tusen${enter}`, /Lønn: 540.000–600.000 kroner i året/u);
    await run.until('Hvem er nærmeste leder?');
    await run.type(`Kåre Sæther, leder, 900 00 000, kare@asvaer.no${enter}`, 'Hvilken veiledning');
    await run.type(enter, 'Hvor sender man søknaden?');
    await run.type(enter, 'Stemmer det?');
    await run.until(/Forslag fra oss\s+Tittel +Erfaringskonsulent\s+Søknadsfrist +\d+\. \p{L}+ \d{4}/u);
    await run.type(enter, 'Hva skjer nå?');
    expect(await run.ended).toBe(0);
    const text = profileIn(where);
    expect(text).toContain('Østre Åsvær bydel 😀');
    expect(text).toContain('Vi holder til ved kaia.');
    const made = spawnSync(command[0], [...command.slice(1), 'annonse'], {
      cwd: where,
      encoding: 'utf8',
    });
    expect(made.status).toBe(0);
    expect(existsSync(join(where, 'dokumenter', 'annonse.docx'))).toBe(true);
  });

  it('keeps the answers when one goes back and forth', async () => {
    const run = start(['init'], folder());
    await toWorkplace(run);
    await run.type(esc, 'Hvem er arbeidsgiver?');
    await run.type(esc, 'behold svaret');
    await run.type(enter, 'Hvem er arbeidsgiver?');
    await run.type(enter, 'Hva heter arbeidsplassen?');
    run.write(ctrlC);
    expect(await run.ended).toBe(130);
  });

  it('tells on Ctrl+C what is saved, gives 130, and goes on where it was', async () => {
    const where = folder();
    const run = start(['init'], where);
    await toWorkplace(run);
    run.write(`halvferdig${ctrlC}`);
    expect(await run.ended).toBe(130);
    expect(run.see()).toMatch(
      /Avbrutt\. Svarene dine er lagret i erfaring\.yaml\.\s+Gå videre med: erfaring init/u,
    );
    expect(profileIn(where)).toContain('tjenestetype: rop-team');
    const again = start(['init'], where);
    await again.until('Hva heter arbeidsplassen?');
    again.write(ctrlC);
    expect(await again.ended).toBe(130);
  });

  it('loses nothing when it is killed', async () => {
    const where = folder();
    const run = start(['init'], where);
    await toWorkplace(run);
    run.kill();
    await run.ended;
    const again = start(['init'], where);
    expect(await again.until('Hva heter arbeidsplassen?')).toContain('6 av 18');
    again.write('\u0004');
    expect(await again.ended).toBe(130);
  });

  it('fits a window of 40 columns, and one that becomes so', async () => {
    const run = start(['init'], folder(), { cols: 40, rows: 30 });
    await toWorkplace(run);
    run.write(ctrlC);
    await run.ended;
    const other = start(['init'], folder());
    await other.until('Hva trenger dere levd erfaring til?');
    other.resize(40, 24);
    await other.type(down, /❯ \[ \] gi håp til den som ikke ser noen\s*\n\s+vei videre/u);
    other.write(ctrlC);
    expect(await other.ended).toBe(130);
  });

  it('opens a text in the manager’s own program, and takes back what is saved there', async () => {
    const where = folder();
    const bin = join(where, 'mine programmer');
    mkdirSync(bin);
    const script = join(bin, 'skriv');
    // Waits for a key of its own, so that the terminal must have been given over to it.
    writeFileSync(
      script,
      '#!/bin/sh\nprintf "SKRIVER %s\\n" "$1"\nread svar\nprintf "\\n%s på Øya 😀\\n" "$svar" >> "$2"\n',
    );
    chmodSync(script, 0o755);
    const temporary = join(where, 'tmp');
    mkdirSync(temporary);
    const run = start(['init'], where, {
      env: { VISUAL: '', EDITOR: `${script} --vent`, TMPDIR: temporary },
    });
    await toWorkplace(run);
    await run.type(`Åsvær bydel, ROP-teamet, Åsvær${enter}`, 'fortelle om arbeidsplassen');
    await run.type('Vi er ni kolleger.\u000f', 'SKRIVER --vent');
    await run.type(`Velkommen${enter}`, 'Velkommen på Øya 😀');
    await run.type(enter, 'Hvem skal erfaringskonsulenten møte?');
    expect(profileIn(where)).toMatch(/Vi er ni kolleger\.\s+Velkommen på Øya 😀/u);
    expect(readdirSync(temporary)).toEqual([]);
    run.write(ctrlC);
    expect(await run.ended).toBe(130);
  });

  it('survives Ctrl+C in that program, and keeps the text when the program fails', async () => {
    const where = folder();
    const script = join(where, 'skriv');
    writeFileSync(script, '#!/bin/sh\ntrap "exit 3" INT\necho KLAR\nwhile :; do sleep 0.05; done\n');
    chmodSync(script, 0o755);
    const run = start(['init'], where, { env: { VISUAL: script } });
    await toWorkplace(run);
    await run.type(`Åsvær bydel, ROP-teamet, Åsvær${enter}`, 'fortelle om arbeidsplassen');
    await run.type('Vi er ni.\u000f', 'KLAR');
    expect(await run.type(ctrlC, /feil \(kode\s+3\)/u)).toContain('Vi er ni.');
    await run.type(enter, 'Hvem skal erfaringskonsulenten møte?');
    run.write(ctrlC);
    expect(await run.ended).toBe(130);
  });

  it('takes the next program where the one that is named does not start, with nothing lost', async () => {
    const where = folder();
    const script = join(where, 'skriv');
    writeFileSync(script, '#!/bin/sh\nprintf "Vi er ti.\\n" > "$1"\nsleep 1.1\n');
    chmodSync(script, 0o755);
    const run = start(['init'], where, { env: { VISUAL: join(where, 'borte'), EDITOR: script } });
    await toWorkplace(run);
    await run.type(`Åsvær bydel, ROP-teamet, Åsvær${enter}`, 'fortelle om arbeidsplassen');
    expect(
      await run.type('Vi er ni.\u000f', /Ctrl\+O\s+igjen\s+for\s+å\s+bruke\s+skriv\s+i\s+stedet/u),
    ).toContain('Vi er ni.');
    await run.type('\u000f', 'Vi er ti.');
    run.write(ctrlC);
    expect(await run.ended).toBe(130);
  });

  it('keeps the ticks of a list on Esc', async () => {
    const where = folder();
    const flags = ['--formal-mal', 'tillit', '--formal-begrunnelse', 'a', '--formal-rolleforstaelse', 'b'];
    const place = ['--virksomhet-navn', 'Åsvær', '--virksomhet-enhet', 'ROP', '--virksomhet-sted', 'Åsvær'];
    const [program, ...before] = command;
    const made = spawnSync(program, [...before, 'init', ...flags, ...place, '--virksomhet-omtale', 'c'], {
      cwd: where,
    });
    expect(made.status).toBe(0);
    const run = start(['init'], where);
    await run.until('Hva slags tjeneste');
    await run.type(enter, 'Hvem er arbeidsgiver?');
    await run.type(enter, 'Hvem skal erfaringskonsulenten møte?');
    await run.type(' ', '[ ] voksne med rusmiddelproblemer');
    await run.type('+', 'Eget punkt');
    await run.type(`folk på kaia${enter}`, '[x] folk på kaia');
    await run.type(esc, 'fortelle om arbeidsplassen');
    await run.type(enter, 'Hvem skal erfaringskonsulenten møte?');
    await run.type(enter, /✔ Brukergrupper[^\n]*\n/u);
    expect(profileIn(where)).toContain('- folk på kaia');
    expect(profileIn(where)).not.toContain('- voksne med rusmiddelproblemer');
    run.write(ctrlC);
    expect(await run.ended).toBe(130);
  });

  it('stands where it stood in a list after the help', async () => {
    const run = start(['init'], folder());
    await run.until('Hva trenger dere levd erfaring til?');
    await run.type(` ${enter}`, 'Hva slags tjeneste');
    await run.type(`${down}${down}${down}${down}`, '❯ Sykehus');
    await run.type('?', 'Trykk en tast');
    await run.type(down, '❯ Sykehus');
    await run.type('?', 'Trykk en tast');
    await run.type(esc, '❯ Sykehus');
    run.write(ctrlC);
    expect(await run.ended).toBe(130);
  });

  it.each(['SIGHUP', 'SIGTERM'] as const)('leaves no text behind when it is ended by %s', async (signal) => {
    const where = folder();
    const script = join(where, 'skriv');
    writeFileSync(script, `#!/bin/sh\ntrap '' HUP\necho KLAR\nread svar\nkill -${signal.slice(3)} $PPID\n`);
    chmodSync(script, 0o755);
    const temporary = join(where, 'tmp');
    mkdirSync(temporary);
    const run = start(['init'], where, { env: { VISUAL: script, TMPDIR: temporary } });
    await toWorkplace(run);
    await run.type(`Åsvær bydel, ROP-teamet, Åsvær${enter}`, 'fortelle om arbeidsplassen');
    await run.type('Vi er ni.\u000f', 'KLAR');
    expect(readdirSync(temporary)).toHaveLength(1);
    run.write(enter);
    await run.ended;
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('fetches what was saved in a window after its program had given the terminal back', async () => {
    const where = folder();
    const script = join(where, 'vindu');
    // As an editor that forks does: the window saves long after the program has ended.
    writeFileSync(script, '#!/bin/sh\n(sleep 0.5; printf "Skrevet i vinduet.\\n" > "$1"; touch lagret) &\n');
    chmodSync(script, 0o755);
    const temporary = join(where, 'tmp');
    mkdirSync(temporary);
    const run = start(['init'], where, { env: { VISUAL: script, TMPDIR: temporary } });
    await toWorkplace(run);
    await run.type(`Åsvær bydel, ROP-teamet, Åsvær${enter}`, 'fortelle om arbeidsplassen');
    await run.type('Vi er ni.\u000f', 'ga seg med en gang');
    while (!existsSync(join(where, 'lagret'))) await new Promise((resolve) => setTimeout(resolve, 50));
    await run.type('\u000f', 'Skrevet i vinduet.');
    expect(readdirSync(temporary)).toEqual([]);
    run.write(ctrlC);
    expect(await run.ended).toBe(130);
  });

  it.each([
    'virksomhet',
    'formål',
    'stilling',
    'egenerfaring',
    'oppgaver',
    'kvalifikasjoner',
    'vilkår',
    'lønn',
    'veiledning',
    'opplæring',
    'prosess',
    'intervju',
  ])('is left with Ctrl+C in the section %s, with 130 and nothing lost', async (section) => {
    const where = folder();
    const [program, ...before] = command;
    spawnSync(program, [...before, 'init', '--eksempel', 'dps'], { cwd: where });
    const saved = profileIn(where);
    const run = start(['endre', section], where);
    await run.until('Enter');
    run.write(ctrlC);
    // What is written last may come to the screen after the end.
    await run.until('Avbrutt. Svarene dine er lagret i erfaring.yaml.');
    expect(await run.ended).toBe(130);
    expect(profileIn(where)).toBe(saved);
  });

  it('changes one section with endre', async () => {
    const where = folder();
    spawnSync(command[0], [...command.slice(1), 'init', '--eksempel', 'dps'], { cwd: where });
    const run = start(['endre', 'stilling'], where);
    await run.until('❯ Ferdig');
    await run.type(`${down}${enter}`, 'Hva skal stillingen hete?');
    await run.type(`Likeperson${enter}`, 'Tittel: Likeperson');
    await run.until('❯ Ferdig');
    run.write(enter);
    expect(await run.ended).toBe(0);
    expect(profileIn(where)).toContain('tittel: Likeperson');
  });
});

describe('the wizard without one', () => {
  it('answers through a pipe with --enkel', () => {
    const where = folder();
    const run = spawnSync(command[0], [...command.slice(1), 'init', '--enkel'], {
      cwd: where,
      encoding: 'utf8',
      input: '1\n3\n\n',
    });
    expect(run.status).toBe(130);
    expect(run.stderr).toContain('lagret i erfaring.yaml');
    expect(profileIn(where)).toContain('tjenestetype: rop-team');
  });

  it('never hangs on an open pipe', async () => {
    const child = spawn(command[0], [...command.slice(1), 'init'], {
      cwd: folder(),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(2);
  });

  it('needs --enkel itself where a variable asks for plain lines', () => {
    const env = { ...process.env, ACCESSIBLE: '1' };
    const run = spawnSync(command[0], [...command.slice(1), 'init'], {
      cwd: folder(),
      env,
      input: '1\n',
    });
    expect(run.status).toBe(2);
  });

  it('asks by plain lines in a terminal with --enkel, and ends with 130 on Ctrl+C', async () => {
    const where = folder();
    const run = start(['init', '--enkel'], where);
    await run.until('Skriv alle numrene');
    await run.type(`1${enter}`, 'Hva slags tjeneste');
    run.write(ctrlC);
    expect(await run.ended).toBe(130);
    expect(profileIn(where)).toContain('mål:');
  });

  it('tells what is wrong with a profile before it asks', () => {
    const where = folder();
    writeFileSync(join(where, 'erfaring.yaml'), 'virksomhet:\n  navvn: x\n');
    const run = spawnSync(command[0], [...command.slice(1), 'init', '--enkel'], {
      cwd: where,
      encoding: 'utf8',
      input: '',
    });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('erfaring.yaml:2:3');
  });
});
