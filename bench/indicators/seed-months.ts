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
    const inserted = await sql`
      INSERT INTO indicators.value (region_code, indicator_code, period, basis, revision, region_path, ${sql.raw(column)},
        lower, upper, status, available_on, provenance, invented, idempotency_key, recorded_at, recorded_by)
      SELECT region.code, ${indicator.code}, to_char(month, 'YYYY-MM'), 'reported', 1, region.path,
        ${sql.raw(expression)},
        ${sql.raw(limits)}, 'final', (month + interval '1 month' - interval '1 day')::date,
        '{"source":"benchmark","invented":true}', true, ${indicator.code} || ' ' || m, now(), 'benchmark'
      FROM access.region, generate_series(0, ${sql.lit(months - 1)}) AS m,
        LATERAL (SELECT (DATE '2020-01-01' + m * interval '1 month')::date AS month, right(region.code, 3)::int AS r) AS place
      WHERE region.code = ANY (${[...regions]}::text[])`.execute(database.kysely)
    rows += Number(inserted.numAffectedRows ?? 0)
  }
  await sql.raw(SERIES).execute(database.kysely)
  await sql`ANALYZE indicators.value, indicators.series`.execute(database.kysely)
  return rows
}

/** What store/append-series.ts keeps, in SQL: a million rows are not sent through TypeScript for a benchmark. */
const SERIES = `
  INSERT INTO indicators.series (region_code, indicator_code, region_path, periods, numbers, others)
  SELECT region_code, indicator_code, max(region_path),
    coalesce(string_agg(period, ',') FILTER (WHERE value IS NOT NULL), ''),
    coalesce(string_agg(float8send(value) || float8send(coalesce(lower, 'NaN')) || float8send(coalesce(upper, 'NaN'))
      || int4send(available_on - DATE '1970-01-01')
      || int4send(revision * 8 + CASE status WHEN 'final' THEN 2 ELSE 0 END + CASE WHEN invented THEN 4 ELSE 0 END), '')
      FILTER (WHERE value IS NOT NULL), ''),
    coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('period', period, 'basis', basis, 'status', status,
      'revision', revision, 'availableOn', available_on, 'invented', invented, 'parts', parts, 'level', level,
      'attained', attained, 'absence', absence))) FILTER (WHERE value IS NULL), '[]')
  FROM indicators.value
  GROUP BY region_code, indicator_code
  ON CONFLICT (region_code, indicator_code) DO UPDATE SET
    periods = excluded.periods, numbers = excluded.numbers, others = excluded.others`
