import { type Day, dayNumber } from '@kangcheng/kernel'
import type { Report, ReportingRates } from '../../contract/collecting/index.ts'
import { isFilled } from './check-report.ts'

type Counted = Pick<Report, 'dueOn' | 'firstSubmittedOn' | 'items' | 'cells'>

/**
 * Completeness and timeliness, as DHIS2 counts reporting rates: of the reports that were due, how many came, and how many
 * in time. One that came before its day counts as well.
 */
export function reportingRates(reports: readonly Counted[], today: Day): ReportingRates {
  const due = reports.filter(({ dueOn, firstSubmittedOn }) => firstSubmittedOn !== undefined || dueOn < today)
  const came = due.filter(({ firstSubmittedOn }) => firstSubmittedOn !== undefined)
  const late = due
    .map(({ dueOn, firstSubmittedOn }) => dayNumber(firstSubmittedOn ?? today) - dayNumber(dueOn))
    .filter((days) => days > 0)
    .sort((a, b) => a - b)
  const required = came.flatMap(({ items, cells }) =>
    items.filter((item) => item.required).map(({ indicator }) => cells[indicator]),
  )
  const medianDaysLate = late[Math.floor((late.length - 1) / 2)]
  return {
    expected: due.length,
    submitted: came.length,
    onTime: came.filter(({ dueOn, firstSubmittedOn }) => (firstSubmittedOn ?? '') <= dueOn).length,
    ...(medianDaysLate === undefined ? {} : { medianDaysLate }),
    cellsAsked: required.length,
    cellsFilled: required.filter((cell) => cell !== undefined && isFilled(cell)).length,
  }
}
