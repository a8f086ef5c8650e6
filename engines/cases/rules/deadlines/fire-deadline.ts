import { ok, type Result } from '@kangcheng/kernel'
import type { CaseRefusal } from '../../contract/refusals.ts'
import type { DeadlineState } from '../../contract/running/case-event.ts'
import type { CaseState } from '../../contract/running/case-state.ts'
import type { PreparedDefinition } from '../definition/prepare.ts'
import { type Around, type Happened, happen, type Mark } from '../running/happen.ts'
import { stepsOf } from './deadline-steps.ts'

/** A step of a deadline whose moment has come. */
export interface DueStep {
  readonly deadline: string
  readonly round: number
  readonly step: string
}

/**
 * Does one step of a deadline: reminds, says that it was missed, escalates; silence may move the case. Nothing where the case has gone
 * on meanwhile: that step is not the next of this deadline any more.
 */
export function fireDeadline(
  prepared: PreparedDefinition,
  state: CaseState,
  { deadline: code, round, step }: DueStep,
  mark: Mark,
  around: Around,
): Result<Happened | undefined, CaseRefusal> {
  const known = state.deadlines[code]
  const deadline = prepared.deadlines.find((one) => one.code === code)
  if (!deadline || known?.round !== round || known.next?.step !== step) return ok(undefined)
  const due = new Date(known.dueAt)
  const steps = stepsOf(deadline, due, around.city)
  const following = steps[steps.findIndex((one) => one.step === step) + 1]
  const { next: _done, ...rest } = known
  const after: DeadlineState = {
    ...rest,
    status: step === 'due' ? 'missed' : known.status,
    ...(following && { next: { step: following.step, at: following.at.toISOString() } }),
  }
  const happening = { kind: 'deadline', deadline: code, round, step, deadlines: { [code]: after } } as const
  const [kind, index = '0'] = step.split('-')
  const outcomes =
    kind === 'reminder'
      ? { tells: deadline.reminders?.[Number(index)]?.tells }
      : kind === 'escalation'
        ? { tells: deadline.escalations?.[Number(index)]?.tells }
        : { tells: deadline.missed?.tells, to: deadline.missed?.to }
  return happen(prepared, state, mark, happening, outcomes, around)
}
