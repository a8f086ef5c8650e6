import { basename } from 'node:path'
import type { Evaluation, PlanDraft } from '@kangcheng/indicators'
import { draftListing, planListing, VERDICT_WORDS } from '@kangcheng/indicators'
import { loadFile } from '@kangcheng/platform/documents'
import type { Command } from 'commander'
import { printAnswer, printColumns } from './answer.ts'
import { withPlatform } from './with-platform.ts'

export function planVerbs(program: Command): void {
  const plan = program.command('plan').description('plans, their import and their evaluation')

  plan
    .command('list')
    .option('--json', 'as JSON')
    .action(({ json = false }: { json?: boolean }) =>
      withPlatform(async ({ indicators }, actor) =>
        printAnswer(await indicators.listPlans(actor), json, (plans) =>
          printColumns(plans.map((one) => [one.code, `${one.period.from}–${one.period.to}`, one.title])),
        ),
      ),
    )

  plan
    .command('show <plan>')
    .description('title, period and indicators with baseline, target and department')
    .option('--json', 'as JSON')
    .action((code: string, { json = false }: { json?: boolean }) =>
      withPlatform(async ({ indicators }, actor) => {
        const shown = await indicators.showPlan(actor, { plan: code })
        printAnswer(shown.ok ? { ok: true, value: planListing(shown.value) } : shown, json, (listing) =>
          [listing.title, printColumns(listing.indicators.map(rowText))].join('\n'),
        )
      }),
    )

  plan
    .command('evaluate <plan>')
    .description('verdict, latest figure, progress, projection and reason of every indicator')
    .option('--as-of <day>', 'as known on that day (YYYY-MM-DD); today when left out')
    .option('--region <code>', 'a region below the plan’s own')
    .option('--json', 'as JSON')
    .action((code: string, options: { asOf?: string; region?: string; json?: boolean }) =>
      withPlatform(async ({ indicators }, actor) => {
        const { json = false, ...question } = options
        printAnswer(await indicators.evaluatePlan(actor, { plan: code, ...question }), json, evaluationText)
      }),
    )

  plan
    .command('import <file>')
    .description('read a plan from .txt, .html, .docx, .xlsx or .csv; nothing is kept unless --keep')
    .option('--keep', 'keep it as a draft for a person to check and confirm in the workbench')
    .option('--json', 'as JSON')
    .action(async (path: string, { keep = false, json = false }: { keep?: boolean; json?: boolean }) => {
      const loaded = await loadFile(path)
      if (!loaded.ok) return printAnswer(loaded, json, String)
      const file = { name: basename(path), bytes: loaded.value }
      return withPlatform(async ({ indicators }, actor) => {
        if (keep) {
          return printAnswer(await indicators.draftPlan(actor, file), json, (draft) => `draft ${draft.id}`)
        }
        const read = await indicators.readPlanFile(actor, file)
        printAnswer(read.ok ? { ok: true, value: draftListing(read.value) } : read, json, () =>
          read.ok ? draftText(read.value) : '',
        )
      })
    })
}

function rowText(row: ReturnType<typeof planListing>['indicators'][number]): string[] {
  return [row.code, row.domain, row.name, row.unit, row.baseline.text || '—', row.target.text, row.department]
}

function evaluationText(evaluations: readonly Evaluation[]): string {
  return printColumns(evaluations.map((one) => [one.code, VERDICT_WORDS[one.verdict].zh, one.reason.text.zh]))
}

function draftText(draft: PlanDraft): string {
  const listing = draftListing(draft)
  const doubts = listing.doubts.map((doubt) => [
    `${doubt.row}`,
    doubt.column,
    `${doubt.text} → ${doubt.reading} ?`,
    doubt.why,
  ])
  return [
    draft.title,
    printColumns(listing.indicators.map(rowText)),
    `${listing.doubts.length} cells to check:`,
    printColumns(doubts),
    `${listing.findings.length} findings:`,
    ...listing.findings.map((finding) => `  ${finding.message.zh}`),
    `${listing.tasks.length} tasks`,
  ].join('\n')
}
