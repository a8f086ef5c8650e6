import { parseTarget } from '@kangcheng/indicators'
import type { Command } from 'commander'

export function targetVerbs(program: Command): void {
  program
    .command('target')
    .description('target phrases as governments write them')
    .command('parse <phrase>')
    .description('what the platform reads in a phrase such as ≥98.8 or 持续改善')
    .option('--json', 'as JSON')
    .action((phrase: string, { json }: { json?: boolean }) => {
      const target = parseTarget(phrase)
      process.stdout.write(`${JSON.stringify(target, null, json ? 0 : 2)}\n`)
    })
}
