import { type Decision, type Look, withoutPlaces } from '@kangcheng/access'
import { type Result, refuse } from '@kangcheng/kernel'
import { createGroupCommit, isConflict, wasRolledBack } from '@kangcheng/platform'
import type { Transaction } from 'kysely'
import { lockCases } from '../../store/cases.ts'
import { isCaseId, shownCases } from '../../store/shown.ts'
import type { Deps } from '../deps.ts'
import { createStaging, type Staging } from './staging.ts'
import { Overtaken, writeStaged } from './write-staged.ts'

/** One step of one case: all of it happens, or nothing. */
export interface CaseStep<Value> {
  readonly decision: Decision
  readonly look: Look
  readonly caseId: string
  /** Judges whether the actor may, decides, stages. Computes only: all it needs is at hand. */
  readonly work: (staging: Staging) => Result<Value>
}

export type CommitCase = <Value>(step: CaseStep<Value>) => Promise<Result<Value>>

interface Pending {
  readonly step: CaseStep<unknown>
  readonly size: 1
  settle(answer: Result<unknown>): void
  fail(error: unknown): void
}

/** Tries of a step that another process has overtaken. */
const TRIES = 5
/** Groups under way together: while one waits for the disk the other computes. */
const AT_ONCE = 3

/**
 * Commits steps in groups (docs/decisions/0018): the cases are opened by name and locked, each step is judged and decided by itself, then
 * all is written at once, with a row in the book for each. A step that was overtaken by another process is decided anew.
 */
export function createCommitCases(deps: Deps): CommitCase {
  const commit = async (group: readonly Pending[], tries = 0): Promise<void> => {
    let answers: Result<unknown>[] = []
    try {
      await deps.organisations.refresh()
      const ids = [...new Set(group.map(({ step }) => step.caseId))]
      await deps.access.withinGroup(
        group.map(({ step: { decision, look } }) => ({ decision: withoutPlaces(decision), look })),
        { 'app.shown_cases': shownCases(ids) },
        async (trx: Transaction<unknown>) => {
          const kept = await lockCases(trx, ids)
          if ([...kept.values()].some(({ state }) => !deps.shelf.has(state))) await deps.shelf.read()
          const staging = createStaging(kept)
          answers = group.map(({ step }) => step.work(staging))
          await writeStaged(deps, trx, staging.changed())
          return answers.map((answer) =>
            answer.ok ? { outcome: 'done' as const } : { outcome: 'refused' as const, refusal: answer.refusal.code },
          )
        },
        (error) => tries < TRIES && isOvertaken(error),
      )
    } catch (error) {
      return again(group, error, tries)
    }
    for (const [index, { settle }] of group.entries()) settle(answers[index] ?? refuse('cases.not-found'))
  }

  const again = async (group: readonly Pending[], error: unknown, tries: number): Promise<void> => {
    const isLast = group.length === 1 && (tries >= TRIES || !isOvertaken(error))
    // Who does not know whether it was committed must not do it again.
    if (isLast || !(isOvertaken(error) || wasRolledBack(error) || isOurs(error))) {
      for (const { fail } of group) fail(error)
      return
    }
    for (const pending of group) await commit([pending], tries + 1)
  }

  const add = createGroupCommit<Pending>((group) => commit(group), AT_ONCE)

  return async (step) => {
    if (!isCaseId(step.caseId)) return refuse('cases.not-found')
    return new Promise((resolve, fail) => {
      // A queue holds steps with all kinds of answers; each gets back its own.
      const settle = resolve as Pending['settle']
      add(deps.access.scopeKey(withoutPlaces(step.decision)), { step, size: 1, settle, fail })
    })
  }
}

function isOvertaken(error: unknown): boolean {
  return error instanceof Overtaken || isConflict(error)
}

/** A fault in deciding, before anything was sent to be committed: the others of the group need not suffer it. */
function isOurs(error: unknown): boolean {
  return error instanceof Error && !('severity' in error) && !('errno' in error)
}
