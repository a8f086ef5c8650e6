import type { Day } from '@kangcheng/kernel'
import type { Report } from '../../contract/collecting/index.ts'
import { isFilled } from '../collecting/check-report.ts'
import { reportingRates } from '../collecting/reporting-rates.ts'
import type { Evidence } from './evidence.ts'
import type { Line } from './scheme-lines.ts'

/** A report as it stood on the day asked about. */
export type AppraisedReport = Pick<
  Report,
  'dataSet' | 'region' | 'organisation' | 'period' | 'dueOn' | 'firstSubmittedOn' | 'items' | 'cells'
>

/** Timeliness or completeness of a unit's reports by a day. A report that did not come has filled in nothing. */
export function reportRate({ item }: Line, reports: readonly AppraisedReport[], asOf: Day): Evidence {
  if (item.kind === 'indicators') return {}
  const own = reports.filter(({ dataSet }) => item.dataSets.includes(dataSet))
  if (item.kind === 'timeliness') {
    const { expected, onTime } = reportingRates(own, asOf)
    return { rate: { due: expected, good: onTime } }
  }
  const due = own.filter(({ dueOn, firstSubmittedOn }) => firstSubmittedOn !== undefined || dueOn < asOf)
  const cells = due.flatMap(({ items, cells, firstSubmittedOn }) =>
    items
      .filter(({ required }) => required)
      .map(({ indicator }) => (firstSubmittedOn === undefined ? undefined : cells[indicator])),
  )
  return { rate: { due: cells.length, good: cells.filter((cell) => cell !== undefined && isFilled(cell)).length } }
}
