import type { Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { RecordRefusal } from '../../contract/refusals.ts'
import type { Resource } from '../../rules/resource.ts'
import { typeCode } from '../../rules/resource-types.ts'
import { compileView } from '../../rules/views/compile-view.ts'
import type { Row, ViewColumn, ViewDefinition } from '../../rules/views/view-definition.ts'
import { searchRows } from '../../store/search-rows.ts'
import type { Deps } from '../deps.ts'
import { BATCH, rowsOf, ViewDataFault } from './run-view.ts'

/** The rows of one resource; `place` is behind those of all that were made before it. */
export interface ResourceRows {
  readonly place: number
  readonly rows: readonly Row[]
}

export interface ViewStretch {
  /** Paths of a region and of an organisation: of what is open to the decision, only what institutions there keep. */
  readonly within: { readonly region: string; readonly organisation: string }
  /** The place of the resource behind which to go on. */
  readonly after?: number | undefined
}

/** A version of a kept view, for engines beside this one. */
export interface OpenView {
  readonly columns: readonly ViewColumn[]
  /** Some thousand resources a time, in the order they were made. Each read is written down. Ends with the first refusal. */
  readonly read: (stretch: ViewStretch) => AsyncGenerator<Result<readonly ResourceRows[], RecordRefusal>>
}

export function openView(deps: Deps, decision: Decision, view: ViewDefinition): OpenView {
  const compiled = compileView(view)
  const types = [typeCode(view.resource) ?? 0]
  const look = { operation: 'records.run-view', subject: view.resource }
  return {
    columns: compiled.columns,
    async *read({ within, after: from }) {
      const opens: Decision['opens'] = (place) => decision.opens(place) && isInside(place, within)
      const settings = await deps.sources.settings({ ...decision, opens })
      let after = from
      for (;;) {
        let found: Awaited<ReturnType<typeof searchRows>> = []
        await deps.access.withinGroup([{ decision, look }], settings, async (trx) => {
          found = await searchRows(trx, {
            types,
            conditions: [],
            order: { by: 'local_id', descending: false },
            after: after === undefined ? undefined : { value: null, local: after },
            limit: BATCH,
          })
          return [{ outcome: 'done' as const }]
        })
        const read: ResourceRows[] = []
        try {
          for (const { content, local } of found) {
            const rows = rowsOf(compiled, JSON.parse(content ?? '{}') as Resource, decision)
            read.push({ place: local, rows })
          }
        } catch (error) {
          if (!(error instanceof ViewDataFault)) throw error
          yield refuse('records.view-fails', { first: error.issue.diagnostics })
          return
        }
        yield ok(read)
        if (found.length < BATCH) return
        after = found.at(-1)?.local
      }
    },
  }
}

/** Paths end in a slash, so that a text which begins with one lies in it. */
function isInside(place: ViewStretch['within'], within: ViewStretch['within']): boolean {
  return place.region.startsWith(within.region) && place.organisation.startsWith(within.organisation)
}
