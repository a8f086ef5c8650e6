import type { PlanOverview } from '@kangcheng/indicators/contract'
import { alarmOf, searchRows, sortRows } from '@kangcheng/web-kit/plain'
import type { OverviewSearch } from './search.ts'

export type OverviewRow = PlanOverview['rows'][number]
type RowFilter = Pick<OverviewSearch, 'domain' | 'department' | 'verdicts' | 'q'>

/** The rows that pass every filter, in the order asked for; `plan` is the order of the document. */
export function arrangeRows(rows: readonly OverviewRow[], search: OverviewSearch): OverviewRow[] {
  const kept = filterRows(rows, search)
  const descending = search.descending === true
  switch (search.sort ?? 'plan') {
    case 'name':
      return sortRows(kept, (row) => row.indicator.name, descending)
    case 'progress':
      return sortRows(kept, (row) => row.evaluation.progress.percent, descending)
    case 'verdict':
      return sortRows(kept, (row) => alarmOf(row.evaluation.verdict), descending)
    case 'plan':
      return [...kept]
  }
}

export function filterRows(rows: readonly OverviewRow[], filter: RowFilter): readonly OverviewRow[] {
  const kept = rows.filter(
    ({ indicator, evaluation }) =>
      (filter.domain === undefined || indicator.domain === filter.domain) &&
      (filter.department === undefined || indicator.department === filter.department) &&
      (filter.verdicts === undefined || filter.verdicts.includes(evaluation.verdict)),
  )
  return searchRows(kept, filter.q ?? '', textOf)
}

function textOf({ indicator, nameEn = '' }: OverviewRow): string {
  return [indicator.name, nameEn, indicator.unit, indicator.target.text, indicator.department].join(' ')
}

/** Rows that follow each other in one domain, for the headings of the map. */
export function groupByDomain(rows: readonly OverviewRow[]): { domain: string; rows: OverviewRow[] }[] {
  const groups: { domain: string; rows: OverviewRow[] }[] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last?.domain === row.indicator.domain) last.rows.push(row)
    else groups.push({ domain: row.indicator.domain, rows: [row] })
  }
  return groups
}
