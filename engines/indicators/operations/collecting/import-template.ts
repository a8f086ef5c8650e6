import type { Actor, Decision } from '@kangcheng/access'
import { ok, type Refusal, type Result, refuse, say } from '@kangcheng/kernel'
import { readSheets } from '@kangcheng/platform/documents'
import type { TemplateProblem, TemplateResult } from '../../contract/collecting/index.ts'
import { refuseLocked } from '../../rules/collecting/report-refusals.ts'
import { cellsAt } from '../../rules/collecting/template/cells-at.ts'
import { readTemplate, type TemplateRefusal } from '../../rules/collecting/template/read-template.ts'
import { cellChanges, templateChanges } from '../../rules/collecting/template/template-changes.ts'
import { loadEvents, loadReport, lockReport } from '../../store/collecting/reports.ts'
import type { Within } from '../../store/tables.ts'
import { type Deps, inScope } from '../deps.ts'
import { atHand, type ReportAtHand } from './report-at-hand.ts'
import { namesOfReports } from './report-names.ts'
import { writeCells } from './save-cells.ts'

export interface FilledTemplate {
  id: string
  file: { name: string; bytes: Uint8Array }
  /** The version that was seen, on which the good rows are written; left out, nothing is. */
  applyTo?: number | undefined
}

/** More are counted and not listed: nobody mends a file of this many by reading them one by one. */
const MOST_PROBLEMS = 300

/**
 * Reads a filled-in template against its report and says row by row what it changes and what is wrong with it. With `applyTo`
 * the good rows are written as a save writes them, in one transaction; what somebody else has changed after that version is
 * not overwritten unseen.
 */
export async function importTemplate(
  deps: Deps,
  actor: Actor,
  { id, file, applyTo }: FilledTemplate,
): Promise<Result<TemplateResult>> {
  const may = await deps.access.require(actor, 'indicators.report.fill', {}, 'planning')
  if (!may.ok) return may
  const look = {
    operation: 'indicators.import-template',
    subject: `report/${id}`,
    detail: { applied: applyTo !== undefined },
  }
  // Read before the transaction: a large file would hold a connection, and the report, for as long as it takes.
  const sheets = await readSheets(file.bytes, file.name)
  return inScope(deps, may.value, look, async (within) => {
    if (!sheets.ok) return sheets
    const hand = await reportAtHand(deps, within, may.value, { id, locks: applyTo !== undefined })
    if (!hand.ok) return hand
    const read = await readAgainst(within, hand.value, sheets.value.sheets)
    if (!read.ok) return read
    const today = deps.clock.today()
    const found = templateChanges(read.value, hand.value.report, { ...hand.value, ...hand.value.report, today })
    let { version } = hand.value.report
    if (applyTo !== undefined && found.changes.length > 0) {
      const wish = { version: applyTo, cells: cellChanges(found.changes) }
      const written = await writeCells(deps, within, actor, hand.value, wish)
      if (!written.ok) return written
      version = written.value.report.version
    }
    return ok({
      fileName: file.name,
      format: sheets.value.format,
      ...(sheets.value.encoding === undefined ? {} : { encoding: sheets.value.encoding }),
      sheet: read.value.sheet,
      version,
      applied: applyTo !== undefined,
      changes: found.changes,
      unchanged: found.unchanged,
      notInFile: read.value.notInFile,
      problems: worstFirst(found.problems).slice(0, MOST_PROBLEMS),
      furtherProblems: Math.max(0, found.problems.length - MOST_PROBLEMS),
    })
  })
}

async function reportAtHand(
  deps: Deps,
  within: Within,
  decision: Decision,
  { id, locks }: { id: string; locks: boolean },
): Promise<Result<ReportAtHand>> {
  const report = await (locks ? lockReport : loadReport)(within, decision, id)
  if (!report) return refuse('report.not-found')
  const hand = await atHand(deps, within, report)
  return hand.lock ? refuseLocked(hand.lock) : ok(hand)
}

async function readAgainst(
  within: Within,
  { report, form, definitions }: ReportAtHand,
  sheets: Parameters<typeof readTemplate>[0],
): Promise<ReturnType<typeof readTemplate>> {
  const events = await loadEvents(within, report)
  const read = readTemplate(sheets, {
    report,
    // A form that is gone has no templates that are still good.
    edition: form?.version ?? 0,
    definitions,
    cellsAt: (version) => cellsAt(events, version),
  })
  return read.ok || read.refusal.code !== 'template.other-report'
    ? read
    : namedRefusal(within, report.region, read.refusal)
}

/** Says what another report's template is for by its names. */
async function namedRefusal(
  within: Within,
  region: string,
  { code, details = {} }: Refusal<TemplateRefusal>,
): Promise<ReturnType<typeof refuse<TemplateRefusal>>> {
  const { dataSet, organisation } = { dataSet: String(details.dataSet), organisation: String(details.organisation) }
  const names = (await namesOfReports(within))({ dataSet, organisation, region })
  return refuse(code, {
    ...details,
    dataSet: names.dataSet.zh,
    dataSetEn: say(names.dataSet, 'en'),
    organisation: names.organisation.zh,
    organisationEn: say(names.organisation, 'en'),
  })
}

function worstFirst(problems: readonly TemplateProblem[]): TemplateProblem[] {
  return problems.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
}
