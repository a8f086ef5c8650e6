import type { ReportPage, TemplateChange, TemplateProblem, TemplateResult } from '@kangcheng/indicators/contract'

type ReportRow = ReportPage['rows'][number]

/** One line of the preview: a row of the template that changes something or has something wrong with it. */
export interface PreviewRow {
  readonly key: string
  /** Where in the sheet; empty for what is no one cell’s. */
  readonly cell: string
  /** Left out for what belongs to no indicator of the report. */
  readonly row?: ReportRow
  readonly change?: TemplateChange
  readonly problems: readonly TemplateProblem[]
}

/** What a template says, row by row in the order of the sheet; what belongs to no row comes last. */
export function previewRows(
  { changes, problems }: Pick<TemplateResult, 'changes' | 'problems'>,
  rows: readonly ReportRow[],
): PreviewRow[] {
  const changeOf = new Map(changes.map((change) => [change.indicator, change]))
  const problemsOf = Map.groupBy(problems, ({ indicator }) => indicator ?? '')
  const ofRows = rows.flatMap((row): PreviewRow[] => {
    const change = changeOf.get(row.indicator)
    const own = problemsOf.get(row.indicator) ?? []
    const cell = own.find(({ severity }) => severity === 'error')?.cell ?? change?.cell ?? own[0]?.cell ?? ''
    return change || own.length > 0
      ? [{ key: row.indicator, cell, row, ...(change ? { change } : {}), problems: own }]
      : []
  })
  const others = (problemsOf.get('') ?? []).map((problem, index) => ({
    key: `${problem.kind} ${index}`,
    cell: problem.cell ?? '',
    problems: [problem],
  }))
  return [...ofRows.sort((a, b) => rowNumber(a.cell) - rowNumber(b.cell)), ...others]
}

function rowNumber(cell: string): number {
  return Number(/\d+$/.exec(cell)?.[0] ?? 0)
}
