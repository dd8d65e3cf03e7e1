import { describe, expect, it } from 'vitest';
import { detectShell, installAllText, shellNames, shells } from '../../src/completion/shells.ts';
import { completionScript } from '../../src/generated/completion-scripts.ts';

describe('detectShell', () => {
  it.each([
    [{ SHELL: '/bin/bash' }, 'bash'],
    [{ SHELL: '/opt/homebrew/bin/fish' }, 'fish'],
    [{ SHELL: 'C:\\Program Files\\Git\\usr\\bin\\bash.exe', PSModulePath: 'x' }, 'bash'],
    [{ PSModulePath: 'C:\\x' }, 'powershell'],
    [{ SHELL: '/bin/tcsh', PSModulePath: '/x' }, undefined],
    [{}, undefined],
  ])('%j is %s', (env, shell) => {
    expect(detectShell(env)).toBe(shell);
  });
});

it('tells how to take each into use, the own one first', () => {
  const text = installAllText('zsh');
  expect(text.indexOf('>> ~/.zshrc')).toBeLessThan(text.indexOf('>> ~/.bashrc'));
  for (const step of Object.values(shells).flat()) expect(text).toContain(step);
});

describe.each(shellNames)('the script for %s', (shell) => {
  const script = completionScript(shell) ?? '';

  it('tells at its top how to take it into use', () => {
    for (const step of shells[shell]) expect(script).toContain(`#   ${step}\n`);
  });

  it('asks the program, and evaluates nothing of what is typed', () => {
    expect(script).toMatch(/fullforing'? '?svar'? "--ord=/u);
    expect(script).not.toMatch(/\beval\b|Invoke-Expression|\biex\b/iu);
  });
});

it('the script for PowerShell is ASCII: its older editions take a file for the code page of the machine', () => {
  expect(completionScript('powershell')).toMatch(/^[\x00-\x7f]+$/u);
});
