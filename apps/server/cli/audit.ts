import type { AuditHead } from '@kangcheng/access'
import { StartFailure } from '@kangcheng/platform'
import { loadFile } from '@kangcheng/platform/documents'
import type { Command } from 'commander'
import { printAnswer } from './answer.ts'
import { withPlatform } from './with-platform.ts'

interface Which {
  organisation?: string
  day?: string
}

export function auditVerbs(program: Command): void {
  const audit = program.command('audit').description('the book of every look')

  audit
    .command('verify')
    .description('recompute every chain; exit code 1 when a row was changed, removed, inserted or reordered')
    .option('--organisation <code>', 'only the chains of one organisation')
    .option('--day <day>', 'only the chains of one day (YYYY-MM-DD)')
    .option(
      '--anchors <file>',
      'heads that were given away earlier, as `audit heads` printed them; each must still stand',
    )
    .option('--json', 'as JSON')
    .action(
      async ({ json = false, anchors: file, organisation, day }: Which & { anchors?: string; json?: boolean }) => {
        const anchors = file === undefined ? undefined : await readAnchors(file)
        return withPlatform(async ({ access }, actor) => {
          const verified = await access.verifyAudit(actor, { organisation, from: day, to: day, anchors })
          printAnswer(verified, json, ({ intact, chains, rows, faults }) =>
            [
              `${chains} chains, ${rows} rows: ${intact ? 'intact' : `${faults.length} broken`}`,
              ...faults.map((fault) => `${fault.organisation} ${fault.day} row ${fault.seq}: ${fault.kind}`),
            ].join('\n'),
          )
          if (verified.ok && !verified.value.intact) process.exitCode = 1
        })
      },
    )

  audit
    .command('heads')
    .description('the newest row of every chain of a day, to be kept by somebody else: print, mail, another system')
    .option('--day <day>', 'YYYY-MM-DD; today when left out')
    .option('--json', 'as JSON')
    .action(({ day, json = false }: { day?: string; json?: boolean }) =>
      withPlatform(async ({ access, clock }, actor) =>
        printAnswer(await access.auditHeads(actor, day ?? clock.today()), json, (heads) =>
          heads.map(({ organisation, day: of, seq, hash }) => `${organisation} ${of} ${seq} ${hash}`).join('\n'),
        ),
      ),
    )
}

const ANCHOR = /^([a-z0-9-]+) (\d{4}-\d{2}-\d{2}) ([1-9]\d{0,8}) ([0-9a-f]{64})$/

/** Heads as `audit heads` prints them, one in a line. A line that is none is no anchor forgotten: it is refused. */
async function readAnchors(file: string): Promise<AuditHead[]> {
  const loaded = await loadFile(file)
  if (!loaded.ok) throw new StartFailure('settings.invalid', `the anchors ${file} cannot be read`)
  const lines = new TextDecoder().decode(loaded.value).split(/\r?\n/)
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    const [, organisation, day, seq, hash] = ANCHOR.exec(line.trim()) ?? []
    if (organisation === undefined || day === undefined || hash === undefined) {
      throw new StartFailure('settings.invalid', `the anchors ${file}, line ${index + 1}: no line of \`audit heads\``)
    }
    return [{ organisation, day, seq: Number(seq), hash }]
  })
}
