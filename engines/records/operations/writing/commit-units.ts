import type { Decision, Look } from '@kangcheng/access'
import { createGroupCommit, isConflict, wasRolledBack as rolledBack } from '@kangcheng/platform'
import type { Transaction } from 'kysely'
import { RECORDS_CHANGED, type RecordsChanged } from '../../contract/events.ts'
import { type Address, typeCodeOf } from '../../rules/addressing/address.ts'
import { resourceId } from '../../rules/addressing/resource-id.ts'
import { typeOfCode } from '../../rules/resource-types.ts'
import type { GivenId } from '../../store/placements.ts'
import type { NewRow } from '../../store/write-rows.ts'
import type { Deps } from '../deps.ts'
import { createStaging, type GroupStaging, Overtaken, type Staging } from './staging.ts'

/** One request that changes or reads single resources: all of it happens, or nothing. */
export interface Unit<Answer extends { readonly ok: boolean }> {
  readonly decision: Decision
  readonly operation: string
  readonly detail?: Look['detail']
  /** Numbers it may take, and what it counts in a group. */
  readonly size: number
  /** What it will ask for, so that a group reads it all at once. */
  readonly wanted: readonly GivenId[]
  /** Decides and stages. What is staged counts only where the answer is ok. */
  readonly work: (staging: Staging) => Promise<Answer>
  /** What is written down of it: addresses such as `Patient/{id}`, never what stands in a resource. */
  readonly subject: (answer: Answer) => string
}

export type CommitUnit = <Answer extends { readonly ok: boolean }>(unit: Unit<Answer>) => Promise<Answer>

interface Pending {
  readonly unit: Unit<{ readonly ok: boolean }>
  readonly size: number
  readonly settings: Readonly<Record<string, string>>
  settle(answer: { readonly ok: boolean }): void
  fail(error: unknown): void
}

/** How groups are committed. */
interface CommitSettings {
  /** Groups of one scope that are under way together. */
  readonly atOnce?: number
  /** What PostgreSQL is told of how to plan, beside what is open. */
  readonly plans?: Readonly<Record<string, string>>
}

/** Tries of a unit that another process has overtaken. */
const TRIES = 5

/**
 * Commits units in groups: access log, resources and event of all in one transaction, then their answers. A group that
 * fails is tried again unit by unit, so that nobody pays for what another has sent; but not where it may have been committed.
 */
export function createCommitUnits(deps: Deps, { atOnce = 1, plans = {} }: CommitSettings = {}): CommitUnit {
  const commit = async (group: readonly Pending[], tries = 0, taken: readonly Address[] = []): Promise<void> => {
    const answers: ({ readonly ok: boolean } | { readonly thrown: unknown })[] = []
    let staging: GroupStaging | undefined
    let release = () => {}
    try {
      const [{ settings } = { settings: {} }] = group
      release = await deps.numbers.reserve(group.reduce((sum, { size }) => sum + 2 * size, 0))
      await deps.access.withinGroup(
        group.map(({ unit }) => ({ decision: unit.decision, look: { operation: unit.operation, subject: '' } })),
        { ...settings, ...plans },
        async (trx: Transaction<unknown>) => {
          staging = createStaging({ ...deps, db: trx, now: deps.clock.now().getTime(), taken, settings })
          await staging.prefetch(group.flatMap(({ unit }) => unit.wanted))
          for (const { unit } of group) answers.push(await workOn(unit, staging))
          await staging.write()
          const changes = staging.changes()
          if (changes.length > 0) await tell(deps, trx, changes)
          return group.map(({ unit }, index) => outcomeOf(unit, answers[index]))
        },
        (error) => tries < TRIES && isOvertaken(error),
      )
    } catch (error) {
      return again(group, error, tries)
    } finally {
      release()
    }
    for (const { type, id, chart, local } of staging?.placed() ?? []) deps.placements.set(type, id, { chart, local })
    group.forEach(({ settle, fail }, index) => {
      const answer = answers[index]
      if (answer && 'ok' in answer) settle(answer)
      else fail(answer?.thrown)
    })
  }

  const again = async (group: readonly Pending[], error: unknown, tries: number): Promise<void> => {
    const isLast = group.length === 1 && (tries >= TRIES || !isOvertaken(error))
    // Who does not know whether it was committed must not do it again.
    if (isLast || !wasRolledBack(error)) {
      for (const { fail } of group) fail(error)
      return
    }
    const taken = error instanceof Overtaken ? error.taken : []
    for (const pending of group) await commit([pending], tries + 1, taken)
  }

  const add = createGroupCommit<Pending>((group) => commit(group), atOnce)

  return async (unit) => {
    const settings = await deps.sources.settings(unit.decision)
    return new Promise((resolve, fail) => {
      // A queue holds units with all kinds of answers; each gets back its own.
      const settle = resolve as Pending['settle']
      const pending: Pending = { unit: unit as unknown as Pending['unit'], size: unit.size, settings, settle, fail }
      add(`${deps.access.scopeKey(unit.decision)}\n${settings['app.record_sources'] ?? ''}`, pending)
    })
  }
}

async function workOn(unit: Pending['unit'], staging: GroupStaging) {
  try {
    const answer = await unit.work(staging)
    if (answer.ok) staging.keep()
    else staging.undo()
    return answer
  } catch (thrown) {
    // Nothing more is done in a transaction that PostgreSQL has given up.
    if (wasRolledBack(thrown)) throw thrown
    staging.undo()
    return { thrown }
  }
}

function outcomeOf(unit: Pending['unit'], answer: { readonly ok: boolean } | { readonly thrown: unknown } | undefined) {
  const known = answer && 'ok' in answer ? answer : undefined
  const { operation, detail } = unit
  const look: Look = { operation, subject: known ? unit.subject(known) : '', ...(detail ? { detail } : {}) }
  if (known?.ok) return { outcome: 'done' as const, look }
  return known ? { outcome: 'refused' as const, look } : { outcome: 'failed' as const, look }
}

function isOvertaken(error: unknown): boolean {
  return error instanceof Overtaken || isConflict(error)
}

function wasRolledBack(error: unknown): boolean {
  return error instanceof Overtaken || rolledBack(error)
}

/** One event for a group: which resources, which versions. Those who follow read what they need. */
async function tell(deps: Deps, trx: Transaction<unknown>, changes: readonly NewRow[]): Promise<void> {
  const payload: RecordsChanged = {
    changes: changes.map((row) => ({
      type: typeOfCode(typeCodeOf(row.local)),
      id: row.assignedId ?? resourceId(deps.city, row),
      version: row.version,
      deleted: row.content === null,
    })),
  }
  const occurredAt = deps.clock.now()
  await deps.outbox.append(trx, { id: deps.newId(), type: RECORDS_CHANGED, subject: 'records', payload, occurredAt })
}
