import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Report, ReportCells, TemplateProblem } from '../../../contract/collecting/index.ts'
import type { IndicatorDefinition } from '../../../contract/index.ts'
import { cellOf } from './cell-entries.ts'
import { FIELDS, type Field, fieldsOf } from './columns.ts'
import { findTable, type TableRefusal } from './find-table.ts'
import { oddities, unreadSheets } from './oddities.ts'
import { type FilledRow, readRows } from './read-rows.ts'
import type { FilledSheet } from './sheet.ts'
import { identityOf, readIdentity, type TemplateIdentity } from './template-identity.ts'

export type TemplateRefusal =
  | TableRefusal
  | 'template.unknown'
  | 'template.other-report'
  | 'template.outdated'
  | 'template.two-sheets'

/** The report that a template is brought back to. */
export interface TemplateReport {
  report: Report
  /** Version of the form. */
  edition: number
  definitions: ReadonlyMap<string, IndicatorDefinition>
  /** The cells of the report as they were at a version. */
  cellsAt: (version: number) => ReportCells
}

/** What a template says, whatever the report says meanwhile. */
export interface ReadTemplate {
  sheet: string
  /** The cells against which it was filled in. */
  base: ReportCells
  rows: readonly (FilledRow & { cell: ReportCells[string] | undefined })[]
  notInFile: string[]
  problems: TemplateProblem[]
}

/** Reads a filled-in template. What is wrong with a row is told and the row left out; a file that is not this report's is refused. */
export function readTemplate(
  sheets: readonly FilledSheet[],
  against: TemplateReport,
): Result<ReadTemplate, TemplateRefusal> {
  const found = findSheet(sheets, against)
  if (!found.ok) return found
  const { sheet, identity } = found.value
  const base = against.cellsAt(identity.version)
  const open = openFields(against, base)
  const table = findTable(
    sheet,
    new Set(FIELDS.filter((field) => [...open.values()].some((fields) => fields.has(field)))),
  )
  if (!table.ok) return table
  const { rows, problems } = readRows(table.value, { definitions: against.definitions, open })
  const present = new Set(rows.map(({ indicator }) => indicator))
  return ok({
    sheet: sheet.name,
    base,
    rows: rows.map((row) => ({ ...row, cell: row.entries && cellOf(row.entries, base[row.indicator]) })),
    notInFile: [...open.keys()].filter((code) => !present.has(code)),
    problems: [...problems, ...oddities(sheet, table.value), ...unreadSheets(sheets, sheet)],
  })
}

/** The one sheet that is this report's; a workbook may hold those of others beside it. */
function findSheet(
  sheets: readonly FilledSheet[],
  { report, edition, definitions }: TemplateReport,
): Result<{ sheet: FilledSheet; identity: TemplateIdentity }, TemplateRefusal> {
  const wanted = identityOf(report, edition, definitions)
  const found = sheets.flatMap((sheet) => {
    const identity = identityIn(sheet)
    return identity ? [{ sheet, identity }] : []
  })
  const [first] = found
  if (!first) return refuse('template.unknown')
  const own = found.filter(({ identity }) => isSameReport(identity, wanted))
  const [chosen] = own
  if (!chosen) {
    const { dataSet, period, organisation } = first.identity
    return refuse('template.other-report', { dataSet, period, organisation })
  }
  if (own.length > 1) return refuse('template.two-sheets', { sheets: own.map(({ sheet }) => sheet.name).join(', ') })
  const { identity } = chosen
  return identity.edition === wanted.edition && identity.digest === wanted.digest
    ? ok(chosen)
    : refuse('template.outdated', { seen: identity.edition, current: wanted.edition })
}

function identityIn({ rows }: FilledSheet): TemplateIdentity | undefined {
  for (const row of rows) {
    for (const { text } of row) {
      const identity = readIdentity(text)
      if (identity) return identity
    }
  }
  return undefined
}

function isSameReport(one: TemplateIdentity, other: TemplateIdentity): boolean {
  return (
    one.report === other.report &&
    one.dataSet === other.dataSet &&
    one.period === other.period &&
    one.organisation === other.organisation
  )
}

/** What each indicator takes. One whose definition is gone takes nothing. */
function openFields({ report, definitions }: TemplateReport, base: ReportCells): Map<string, ReadonlySet<Field>> {
  return new Map(
    report.items.flatMap(({ indicator }) => {
      const definition = definitions.get(indicator)
      return definition ? [[indicator, fieldsOf(definition, base[indicator])]] : []
    }),
  )
}
