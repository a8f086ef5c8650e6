import type { Day } from '@kangcheng/kernel'
import type { ApplicationState, SharedDataSet, SharingEvent, SharingTerms } from '../../contract/sharing.ts'
import { needsSecond } from './check-terms.ts'

/** Where an application stands: what follows from all that happened to it. */
export interface Standing {
  readonly state: ApplicationState
  /** What the newest question asks for. */
  readonly asked: SharingTerms
  /** By the first of two approvals. */
  readonly proposed?: SharingTerms
  /** Not over, not revoked; also while a renewal waits or after one was refused. */
  readonly granted?: SharingTerms
  /** User ids of all who ever asked, with those for whom they acted. */
  readonly askers: readonly string[]
  /** The same of who has approved the newest question. */
  readonly approvers: readonly string[]
}

/** Folds events, oldest first; the first of them asks. */
export function foldApplication(
  dataSet: SharedDataSet,
  events: readonly SharingEvent[],
  today: Day,
): Standing | undefined {
  let standing: Standing | undefined
  for (const event of events) {
    const accounts = accountsIn(event)
    if (event.kind === 'asked' && event.terms) {
      const { askers = [], granted } = standing ?? {}
      const before = granted ? { granted } : {}
      standing = { state: 'waiting', asked: event.terms, ...before, askers: [...askers, ...accounts], approvers: [] }
    } else if (standing) standing = answered(dataSet, standing, event)
  }
  return standing && asOf(standing, today)
}

function answered(dataSet: SharedDataSet, standing: Standing, event: SharingEvent): Standing {
  const { proposed, granted, ...rest } = standing
  switch (event.kind) {
    case 'approved': {
      const terms = event.terms ?? proposed ?? rest.asked
      const approvers = [...rest.approvers, ...accountsIn(event)]
      const isFirstOfTwo =
        proposed === undefined &&
        needsSecond(
          dataSet,
          terms.columns.map(({ name }) => name),
        )
      return isFirstOfTwo
        ? { ...rest, state: 'second', proposed: terms, ...(granted && { granted }), approvers }
        : { ...rest, state: 'granted', granted: terms, approvers }
    }
    case 'refused':
    case 'withdrawn':
      // A renewal that was not given takes nothing from what was granted before.
      return granted ? { ...rest, state: 'granted', granted } : { ...rest, state: event.kind }
    case 'revoked':
      return { ...rest, state: 'revoked' }
    default:
      return standing
  }
}

function asOf(standing: Standing, today: Day): Standing {
  const { granted, ...rest } = standing
  if (granted === undefined || today <= granted.until) return standing
  return rest.state === 'granted' ? { ...rest, state: 'expired' } : rest
}

export function accountsIn({ by, onBehalfOf }: SharingEvent): readonly string[] {
  return onBehalfOf === undefined ? [by] : [by, onBehalfOf]
}
