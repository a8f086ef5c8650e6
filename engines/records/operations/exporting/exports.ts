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
  endExport,
  exportsEndedBefore,
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
import { tryAgain } from './try-again.ts'

export interface ExportWish {
  /** The address that was asked, for the manifest. */
  readonly request: string
  readonly of: 'system' | 'patients' | { readonly group: string }
  readonly types?: readonly string[] | undefined
  readonly since?: number | undefined
}

/** Milliseconds: a database that starts anew is there again after them; a full disk is still full. */
const PAUSES = [1_000, 10_000, 60_000]
/** Files of people's records lie about no longer than they need to be fetched. */
const KEPT_MILLISECONDS = 7 * 86_400_000

/** Until when the files of an export can be fetched; undefined while it is under way. */
export function keptUntil({ finishedAt }: Pick<Export, 'finishedAt'>): Date | undefined {
  return finishedAt === null ? undefined : new Date(finishedAt.getTime() + KEPT_MILLISECONDS)
}

/** The bulk exports of this process: each runs by itself, and goes on after a restart. */
export function createExports(deps: ExportDeps & { readonly find: LookFor }) {
  const db = deps.database.kysely
  const running = new Map<string, { readonly work: Promise<void>; readonly end: AbortController }>()

  const run = (id: string) => {
    const end = new AbortController()
    const stumbled = (error: unknown) => deps.log.error('an export stumbled', { error })
    const work = tryAgain(() => runExport(deps, id, end.signal), { pauses: PAUSES, signal: end.signal, stumbled })
      .catch(async (error: unknown) => {
        stumbled(error)
        await endExport(db, id, 'failed', deps.clock.now())
      })
      // Where even that cannot be written, the next start goes on with it.
      .catch(stumbled)
      .finally(() => running.delete(id))
    running.set(id, { work, end })
  }

  const remove = async (id: string) => {
    await cancelExport(db, id, deps.clock.now())
    const one = running.get(id)
    one?.end.abort()
    await one?.work
    await forgetFiles(deps, id)
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
      run(one.id)
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
      if (!(await mine(decision, id))) return false
      await remove(id)
      return true
    },

    /** Goes on with what was under way when the last process ended. */
    async start(): Promise<void> {
      for (const id of await runningExports(db)) if (!running.has(id)) run(id)
    },

    /** Ends between two batches; the next start goes on. */
    async stop(): Promise<void> {
      for (const { end } of running.values()) end.abort()
      await this.idle()
    },

    async idle(): Promise<void> {
      await Promise.all([...running.values()].map(({ work }) => work))
    },

    /** Removes what has been there to fetch for a week. */
    async forgetOld(): Promise<void> {
      const before = new Date(deps.clock.now().getTime() - KEPT_MILLISECONDS)
      for (const id of await exportsEndedBefore(db, before)) await remove(id)
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
