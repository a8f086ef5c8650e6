import type { Plan } from '@kangcheng/indicators'
import type { Database } from '@kangcheng/platform'
import { sql } from 'kysely'

/** What stands in the figure's column for each kind of target; `m` is the month from 0. */
const COLUMN: Record<string, { column: string; expression: string }> = {
  grade: { column: 'level', expression: `'C'` },
  milestone: { column: 'attained', expression: 'm > 40' },
  parts: { column: 'parts', expression: 'ARRAY[100, 70 + m * 0.2]::float8[]' },
}

/** Fills every indicator of a plan with a figure a month for each region, written as rows like any others. Answers how many. */
export async function seedMonths(
  database: Database,
  plan: Plan,
  regions: readonly string[],
  months: number,
): Promise<number> {
  let rows = 0
  for (const [index, indicator] of plan.indicators.entries()) {
    const start = indicator.baseline.value ?? 50
    const { column, expression } = COLUMN[indicator.target.kind] ?? {
      column: 'value',
      // A drift of its own for each indicator, and noise that is the same in every run.
      expression: `${start} * (1 + m * ${((index % 7) - 3) * 0.001} + hashint4(m * 1000 + r) % 1000 * 0.00002)`,
    }
    const limits = column === 'value' ? `(${expression}) * 0.98, (${expression}) * 1.02` : 'NULL, NULL'
    const packed = column === 'value' ? packedBy(expression) : 'NULL'
    const inserted = await sql`
      INSERT INTO indicators.value (region_code, indicator_code, period, basis, revision, region_path, period_last, ${sql.raw(column)},
        lower, upper, packed, status, available_on, provenance, invented, idempotency_key, recorded_at, recorded_by)
      SELECT region.code, ${indicator.code}, to_char(month, 'YYYY-MM'), 'reported', 1, region.path,
        (month + interval '1 month' - interval '1 day')::date, ${sql.raw(expression)},
        ${sql.raw(limits)}, ${sql.raw(packed)}, 'final', (month + interval '1 month' - interval '1 day')::date,
        '{"source":"benchmark","invented":true}', true, ${indicator.code} || ' ' || m, now(), 'benchmark'
      FROM access.region, generate_series(0, ${sql.lit(months - 1)}) AS m,
        LATERAL (SELECT (DATE '2020-01-01' + m * interval '1 month')::date AS month, right(region.code, 3)::int AS r) AS place
      WHERE region.code = ANY (${[...regions]}::text[])`.execute(database.kysely)
    rows += Number(inserted.numAffectedRows ?? 0)
  }
  await sql`ANALYZE indicators.value`.execute(database.kysely)
  return rows
}

/** What store/packed-point.ts writes, in SQL: a million rows are not sent through TypeScript for a benchmark. */
function packedBy(value: string): string {
  const day = "(month + interval '1 month' - interval '1 day')::date - DATE '1970-01-01'"
  const [reported, final, invented] = [0, 2, 4]
  return `float8send(${value}) || float8send((${value}) * 0.98) || float8send((${value}) * 1.02)
    || int4send(${day}) || int4send(${8 + reported + final + invented})`
}
