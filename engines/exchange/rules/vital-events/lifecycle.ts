import { ok, type Result, refuse } from '@kangcheng/kernel'
import type {
  VitalEventKind,
  VitalRefusal,
  VitalStatus,
  VitalStep,
  VitalStepWish,
} from '../../contract/vital-events.ts'

/** A certificate as a step finds it. */
export interface Standing {
  readonly status: VitalStatus
  readonly version: number
  /** Accounts behind the newest submission or correction. */
  readonly submittedBy: readonly string[]
}

export interface Taken {
  readonly status: VitalStatus
  readonly version: number
  /** What is written into the history; nothing for a draft. */
  readonly event: VitalEventKind | undefined
}

/**
 * What saving a certificate makes of it: a draft stays one until it is submitted; what was submitted is corrected, with a
 * reason, and checked again; what was returned is mended and submitted again.
 */
export function judgeSave(
  { status, version }: Pick<Standing, 'status' | 'version'>,
  wish: { readonly submit: boolean; readonly errors: number; readonly reason: string },
): Result<Taken, VitalRefusal> {
  if (status === 'voided') return refuse('vital.wrong-status', { status })
  const isCorrection = status === 'submitted' || status === 'accepted'
  if (isCorrection && wish.reason === '') return refuse('vital.reason-missing')
  if (!wish.submit && !isCorrection) return ok({ status, version, event: undefined })
  if (wish.errors > 0) return refuse('vital.has-errors', { errors: wish.errors })
  return ok({ status: 'submitted', version: version + 1, event: version === 0 ? 'submitted' : 'corrected' })
}

const FROM: Readonly<Record<VitalStepWish['step'], readonly VitalStatus[]>> = {
  accept: ['submitted'],
  return: ['submitted', 'accepted'],
  code: ['submitted', 'accepted'],
  void: ['draft', 'submitted', 'returned', 'accepted'],
}

/** What can be done with a certificate that stands so, by whoever may. */
export function possibleSteps(status: VitalStatus): readonly VitalStep[] {
  const steps = (Object.keys(FROM) as VitalStepWish['step'][]).filter((step) => FROM[step].includes(status))
  return status === 'voided' ? steps : ['submit', ...steps]
}

/** What a step makes of a certificate. Nobody accepts what they submitted themselves; a draft may go without a reason. */
export function judgeStep(
  { status, version, submittedBy }: Standing,
  {
    step,
    reason,
    by,
    hasCause,
  }: Pick<VitalStepWish, 'step'> & {
    readonly reason: string
    readonly by: readonly string[]
    /** Whether an underlying cause stands with a code, where one is needed. */
    readonly hasCause: boolean
  },
): Result<Taken, VitalRefusal> {
  if (!FROM[step].includes(status)) return refuse('vital.wrong-status', { status })
  if (step !== 'accept' && status !== 'draft' && reason === '') return refuse('vital.reason-missing')
  switch (step) {
    case 'accept':
      if (by.some((account) => submittedBy.includes(account))) return refuse('vital.own-check')
      if (!hasCause) return refuse('vital.has-errors', { errors: 1 })
      return ok({ status: 'accepted', version, event: 'accepted' })
    case 'return':
      return ok({ status: 'returned', version, event: 'returned' })
    case 'code':
      return ok({ status, version: version + 1, event: 'coded' })
    case 'void':
      return ok({ status: 'voided', version, event: 'voided' })
  }
}
