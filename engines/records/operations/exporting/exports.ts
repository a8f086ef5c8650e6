import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Decision } from '@kangcheng/access'
import { isInChart, readPatientId } from '../../rules/addressing/chart-element.ts'
import { fault } from '../../rules/issue.ts'
import { isObject, type Resource } from '../../rules/resource.ts'
import { RESOURCE_TYPES, typeCode } from '../../rules/resource-types.ts'
import {
  cancelExport,
  type Export,
  findExport,
  insertExport,
  listExports,
  runningExports,
} from '../../store/exports.ts'
import type { LookFor } from '../looking.ts'
import { refuseMaskedOutput } from '../masked-answers.ts'
import { coversSources } from '../open-sources.ts'
import type { EntryFailure } from '../writing/entry.ts'
import { type ExportDeps, folderOf, forgetFiles, runExport } from './run-export.ts'

export interface ExportWish {
  /** The address that was asked, for the manifest. */
  readonly request: string
  readonly of: 'system' | 'patients' | { readonly group: string }
  readonly types?: readonly string[] | undefined
  readonly since?: number | undefined
}

/** The bulk exports of this process: each runs by itself, and goes on after a restart. */
export function createExports(deps: ExportDeps & { readonly find: LookFor }) {
  const db = deps.database.kysely
  const running = new Map<string, Promise<void>>()

  const run = (one: Export) => {
    const work = runExport(deps, one)
      .catch((error: unknown) => deps.log.error('an export came to a halt; the next start goes on with it', { error }))
      .finally(() => running.delete(one.id))
    running.set(one.id, work)
  }

  const mine = async (decision: Decision, id: string): Promise<Export | undefined> => {
    const one = UUID.test(id) ? await findExport(db, id) : undefined
    if (!one || one.state === 'cancelled' || one.organisation !== decision.actor.organisation.code) return undefined
    // A colleague who sees less must not read what was open to whoever asked for it.
    const settings = await deps.sources.settings(decision)
    return coversSources(settings['app.record_sources'], one.sources) ? one : undefined
  }

  return {
    async begin(decision: Decision, wish: ExportWish): Promise<{ ok: true; id: string } | EntryFailure> {
      const refused = await refuseMaskedOutput(deps, decision, 'records.begin-export')
      if (refused) return refused
      const charts = typeof wish.of === 'object' ? await chartsOf(deps, decision, wish.of.group) : null
      if (charts === 'none') return { ok: false, status: 404, issues: [fault('not-found', 'There is no such Group.')] }
      const named = wish.types ?? RESOURCE_TYPES
      const types = wish.of === 'system' ? named : named.filter((type) => type === 'Patient' || isInChart(type))
      const settings = await deps.sources.settings(decision)
      const now = deps.clock.now()
      const one: Export = {
        id: deps.newId(),
        organisation: decision.actor.organisation.code,
        sources: settings['app.record_sources'] ?? '',
        request: wish.request,
        types: types.flatMap((type) => typeCode(type) ?? []),
        since: wish.since ?? null,
        charts,
        startedAt: now,
        movedAt: now,
        finishedAt: null,
        state: 'running',
        files: [],
      }
      const look = { operation: 'records.begin-export', subject: `export/${one.id}` }
      await deps.access.withinGroup([{ decision, look }], {}, async (trx) => {
        await insertExport(trx, one)
        return [{ outcome: 'done' as const }]
      })
      run(one)
      return { ok: true, id: one.id }
    },

    show: mine,

    list: (decision: Decision) => listExports(db, decision.actor.organisation.code),

    /** The file of one type, as a stream of its bytes as far as they are written; who carries it away is written down. */
    async file(decision: Decision, id: string, type: string) {
      const one = await mine(decision, id)
      const file = one?.files.find((known) => known.type === type && known.count > 0)
      if (!one || !file) return undefined
      const look = { operation: 'records.fetch-export', subject: `export/${id} ${type}` }
      await deps.access.withinGroup([{ decision, look }], {}, async () => [{ outcome: 'done' as const }])
      return {
        bytes: file.bytes,
        stream: createReadStream(join(folderOf(deps, id), `${type}.ndjson`), { end: file.bytes - 1 }),
      }
    },

    async cancel(decision: Decision, id: string): Promise<boolean> {
      const one = await mine(decision, id)
      if (!one) return false
      await cancelExport(db, id, deps.clock.now())
      await running.get(id)
      await forgetFiles(deps, id)
      return true
    },

    /** Goes on with what was under way when the last process ended. */
    async resume(): Promise<void> {
      for (const one of await runningExports(db)) if (!running.has(one.id)) run(one)
    },

    async idle(): Promise<void> {
      await Promise.all(running.values())
    },
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The charts of a group's members who are patients here. */
async function chartsOf(
  deps: ExportDeps & { readonly find: LookFor },
  decision: Decision,
  group: string,
): Promise<readonly number[] | 'none'> {
  const answer = await deps.find<{ ok: true; charts: number[] } | { ok: false }>({
    decision,
    operation: 'records.read',
    wanted: [{ type: 'Group', id: group }],
    subject: () => `Group/${group}`,
    async work(staging) {
      const address = staging.addressOf('Group', group)
      const content = address && staging.newest(address)?.content
      if (!content) return { ok: false }
      const { member } = JSON.parse(content) as Resource
      const ids = (Array.isArray(member) ? member : []).flatMap((one: unknown) => {
        const entity = isObject(one) && isObject(one.entity) ? one.entity.reference : undefined
        return typeof entity === 'string' ? (readPatientId(entity) ?? []) : []
      })
      await staging.prefetch(ids.map((id) => ({ type: 'Patient', id, placeOnly: true as const })))
      return { ok: true, charts: ids.flatMap((id) => staging.addressOf('Patient', id)?.chart ?? []) }
    },
  })
  return answer.ok ? answer.charts : 'none'
}
