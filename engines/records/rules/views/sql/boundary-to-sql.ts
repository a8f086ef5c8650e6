import { DAY, INSTANT, TIME } from '../path/moments.ts'
import { quotedText } from './quote.ts'
import type { ScalarKind } from './sql-value.ts'

const DAYS = `extract(day FROM make_date(left(x, 4)::int, coalesce(nullif(substr(x, 6, 2), ''), '12')::int, 1) + interval '1 month - 1 day')`

/** The boundary of `x`, as `dateBoundary` and its sisters have it. */
export function boundaryToSql(kind: ScalarKind, end: 'low' | 'high'): string {
  if (kind === 'decimal') {
    const sign = end === 'low' ? '-' : '+'
    const scale = 'greatest(1, scale(trim_scale(x)))'
    return `CASE WHEN ${scale} <= 30 THEN x ${sign} 5 * ('1e-' || (${scale} + 1))::numeric ELSE x END`
  }
  const isDay = `x ~ ${quotedText(DAY.source)}`
  const day =
    end === 'low'
      ? `x || right('-01-01', 10 - length(x))`
      : `CASE length(x) WHEN 10 THEN x WHEN 7 THEN x || '-' || ${DAYS} ELSE x || '-12-31' END`
  const clock = end === 'low' ? '00:00:00.000' : '23:59:59.999'
  if (kind === 'date') return `CASE WHEN ${isDay} THEN ${day} END`
  if (kind === 'time') return `CASE WHEN x ~ ${quotedText(TIME.source)} THEN x || substr('${clock}', length(x) + 1) END`
  const zone = `CASE WHEN x LIKE '%Z' THEN 1 ELSE 6 END`
  const local = `substr(x, 1, length(x) - ${zone})`
  return (
    `CASE WHEN ${isDay} THEN (${day}) || 'T${clock}${end === 'low' ? '+14:00' : '-12:00'}' ` +
    `WHEN x ~ ${quotedText(INSTANT.source)} THEN ${local} || substr('${clock}', length(${local}) - 10) || right(x, ${zone}) END`
  )
}
