import type { Decision } from '@kangcheng/access'
import { sql } from 'kysely'
import { fault } from '../rules/issue.ts'
import { RESOURCE_TYPES } from '../rules/resource-types.ts'
import type { Row } from '../store/row.ts'
import type { Deps } from './deps.ts'
import type { LookFor } from './looking.ts'
import { cursorOf, readCursor } from './searching/cursor.ts'
import { findStretch } from './searching/find-stretch.ts'
import { includedRows } from './searching/include-rows.ts'
import { TooCostly } from './searching/resolve-clauses.ts'
import { badCursor, type SearchAnswer } from './searching/search-resources.ts'

export interface EverythingQuestion {
  readonly patient: string
  /** Types that are wanted; all where none is named. */
  readonly types?: readonly string[] | undefined
  /** Changed since then, milliseconds. */
  readonly since?: number | undefined
  readonly count: number
  readonly cursor?: string | undefined
}

/**
 * A patient with all that lies in the chart, and with what that refers to elsewhere: who treated, where, with what (R4, operation
 * patient-everything). In the order in which it was made, page by page.
 */
export async function readEverything(
  deps: Deps & { readonly find: LookFor },
  decision: Decision,
  { patient, types, since, count, cursor }: EverythingQuestion,
): Promise<SearchAnswer> {
  const after = cursor === undefined ? undefined : readCursor(cursor)
  if (cursor !== undefined && !after) return badCursor()
  return deps.find<SearchAnswer>({
    decision,
    operation: 'records.everything',
    wanted: [{ type: 'Patient', id: patient }],
    subject: () => `Patient/${patient}`,
    async work(staging) {
      const address = staging.addressOf('Patient', patient)
      if (!address || !staging.newest(address)?.content) {
        return { ok: false, status: 404, issues: [fault('not-found', 'There is no such Patient.')] }
      }
      const conditions = [sql`r.chart_id = ${address.chart}`]
      if (since !== undefined) conditions.push(sql`r.changed >= ${since}`)
      const order = { by: 'local_id', descending: false } as const
      const { rows, next } = await findStretch(
        staging,
        types ?? RESOURCE_TYPES,
        { conditions, tests: [] },
        { order, after, limit: count },
      )
      try {
        const included = (await besides(staging, rows)).filter((row) => row.chart !== address.chart)
        return { ok: true, rows, included, warnings: [], ...(next ? { next: cursorOf(next) } : {}) }
      } catch (error) {
        if (error instanceof TooCostly) return { ok: false, status: 400, issues: [error.issue] }
        throw error
      }
    },
  })
}

function besides(staging: Parameters<typeof includedRows>[0], rows: readonly Row[]): Promise<readonly Row[]> {
  const includes = [{ type: '*', iterate: false }]
  return includedRows(
    staging,
    { types: undefined, criteria: [], sort: [], includes, revincludes: [], warnings: [] },
    rows,
  )
}
