import type { Command } from 'commander'
import { printAnswer } from './answer.ts'
import { withPlatform } from './with-platform.ts'

export function auditVerbs(program: Command): void {
  program
    .command('audit')
    .description('the book of every look')
    .command('verify')
    .description('recompute every chain; exit code 1 when a row was changed, removed, inserted or reordered')
    .option('--organisation <code>', 'only the chains of one organisation')
    .option('--day <day>', 'only the chains of one day (YYYY-MM-DD)')
    .option('--json', 'as JSON')
    .action((options: { organisation?: string; day?: string; json?: boolean }) =>
      withPlatform(async ({ access }, actor) => {
        const { json = false, ...which } = options
        const verified = await access.verifyAudit(actor, which)
        printAnswer(verified, json, ({ intact, chains, rows, faults }) =>
          [
            `${chains} chains, ${rows} rows: ${intact ? 'intact' : `${faults.length} broken`}`,
            ...faults.map((fault) => `${fault.organisation} ${fault.day} row ${fault.seq}: ${fault.kind}`),
          ].join('\n'),
        )
        if (verified.ok && !verified.value.intact) process.exitCode = 1
      }),
    )
}
