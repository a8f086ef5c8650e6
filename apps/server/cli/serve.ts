import type { Command } from 'commander'

export function serveVerb(program: Command): void {
  program
    .command('serve')
    .description('start the server (the same as npm start)')
    .action(async () => {
      await import('../main.ts')
    })
}
