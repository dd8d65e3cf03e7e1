/** The shells that have a script in `scripts/`, and what one runs once to take it into use. */
export const shells = {
  bash: ['erfaring fullforing bash > ~/.erfaring.bash', "echo 'source ~/.erfaring.bash' >> ~/.bashrc"],
  zsh: ['erfaring fullforing zsh > ~/.erfaring.zsh', "echo 'source ~/.erfaring.zsh' >> ~/.zshrc"],
  fish: [
    'mkdir -p ~/.config/fish/completions',
    'erfaring fullforing fish > ~/.config/fish/completions/erfaring.fish',
  ],
  powershell: [
    'New-Item -ItemType Directory -Force -Path (Split-Path $PROFILE)',
    'erfaring fullforing powershell | Add-Content $PROFILE',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Shell = keyof typeof shells;

export const shellNames = Object.keys(shells) as Shell[];

/** The shell one sits in, as far as the environment tells. */
export function detectShell(env: Readonly<Record<string, string | undefined>>): Shell | undefined {
  const program = env.SHELL?.split(/[\\/]/u)
    .at(-1)
    ?.replace(/\.exe$/u, '');
  const known = shellNames.find((name) => name === program);
  // Windows sets the other for every program, so it says least.
  return known ?? (program === undefined && env.PSModulePath ? 'powershell' : undefined);
}

const steps = (shell: Shell) => shells[shell].map((step) => `  ${step}\n`).join('');

/** How to take the completion of one shell into use. */
export function installText(shell: Shell): string {
  return `Kjør dette én gang, og åpne et nytt terminalvindu:\n\n${steps(shell)}`;
}

/** The same for every shell, that of the reader first. */
export function installAllText(own: Shell | undefined): string {
  const others = shellNames.filter((name) => name !== own);
  const first = own ? `Du ser ut til å bruke ${own}. ${installText(own)}\nBruker du noe annet:\n\n` : '';
  const lead = own ? '' : 'Kjør linjene for ditt skall én gang, og åpne et nytt terminalvindu:\n\n';
  return `${first}${lead}${others.map((name) => `${name}\n${steps(name)}`).join('\n')}
Det virker når erfaring er installert for godt, men ikke med npx.\n`;
}
