import { type Actor, accountsOf } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { ApplicationSummary, SharingTerms } from '../../contract/sharing.ts'
import { checkNarrowed, checkTerms } from '../../rules/sharing/check-terms.ts'
import { refuseFaults } from '../../rules/sharing/fault.ts'
import { mayApprove } from '../../rules/sharing/may-approve.ts'
import type { SharingDeps } from './deps.ts'
import { changeApplication, isOpen } from './open-application.ts'
import { pathOfRegion, regionPaths } from './places.ts'

interface Answer {
  readonly id: string
  /** Number of events that were seen. */
  readonly seen: number
}

/**
 * Approves what is asked for, or less of it, on a condition in words where there is one. The second of two approves what the first
 * one granted, as it stands.
 */
export function approveApplication(
  deps: SharingDeps,
  actor: Actor,
  { id, seen, terms, text }: Answer & { terms?: SharingTerms | undefined; text?: string | undefined },
): Promise<Result<ApplicationSummary>> {
  return changeApplication(deps, actor, {
    ...{ id, seen, side: 'owner', operation: 'exchange.approve-application' },
    decide: async ({ standing, dataSet: { dataSet, state } }, db) => {
      if (!isOpen(standing)) return refuse('sharing.not-waiting')
      const may = mayApprove(accountsOf(actor), standing)
      if (!may.ok) return may
      if (state === 'withdrawn') return refuse('sharing.not-published')
      const { asked, proposed } = standing
      const granted = proposed ?? terms ?? asked
      const regions = await regionPaths(db, dataSet, granted.region)
      if (!regions.ok) return regions
      const wanted = await pathOfRegion(db, asked.region)
      if (!wanted.ok) return wanted
      const faulty = refuseFaults('sharing.terms-faulty', [
        ...checkTerms(dataSet, granted, regions.value, deps.clock.today()),
        ...checkNarrowed(asked, granted, regions.value.asked.startsWith(wanted.value)),
      ])
      return faulty ?? ok({ kind: 'approved', terms: granted, ...said(text) })
    },
  })
}

/** Refuses with a reason; of a renewal what was granted before goes on to its last day. */
export function refuseApplication(
  deps: SharingDeps,
  actor: Actor,
  { id, seen, text }: Answer & { text: string },
): Promise<Result<ApplicationSummary>> {
  return changeApplication(deps, actor, {
    ...{ id, seen, side: 'owner', operation: 'exchange.refuse-application' },
    decide: async ({ standing }) => {
      if (!isOpen(standing)) return refuse('sharing.not-waiting')
      const may = mayApprove(accountsOf(actor), standing)
      // Whoever approved first may think again; nobody refuses their own, they withdraw it.
      if (!may.ok && may.refusal.code === 'sharing.own-application') return may
      return text.trim() === '' ? refuse('sharing.reason-missing') : ok({ kind: 'refused', text: text.trim() })
    },
  })
}

/** Takes a grant back, at once and for good. */
export function revokeGrant(
  deps: SharingDeps,
  actor: Actor,
  { id, text }: { id: string; text: string },
): Promise<Result<ApplicationSummary>> {
  return changeApplication(deps, actor, {
    ...{ id, side: 'owner', operation: 'exchange.revoke-grant' },
    decide: async ({ standing }) => {
      if (!standing.granted) return refuse('sharing.not-granted')
      return text.trim() === '' ? refuse('sharing.reason-missing') : ok({ kind: 'revoked', text: text.trim() })
    },
  })
}

/** The department no longer asks. */
export function withdrawApplication(
  deps: SharingDeps,
  actor: Actor,
  { id }: { id: string },
): Promise<Result<ApplicationSummary>> {
  return changeApplication(deps, actor, {
    ...{ id, side: 'applicant', operation: 'exchange.withdraw-application' },
    decide: async ({ standing }) => (isOpen(standing) ? ok({ kind: 'withdrawn' }) : refuse('sharing.not-waiting')),
  })
}

/** Asks for the same grant until a later day; it is decided on as the first time, and goes on meanwhile. */
export function renewGrant(
  deps: SharingDeps,
  actor: Actor,
  { id, until, text }: { id: string; until: string; text: string },
): Promise<Result<ApplicationSummary>> {
  return changeApplication(deps, actor, {
    ...{ id, side: 'applicant', operation: 'exchange.renew-grant' },
    decide: async ({ standing, dataSet: { dataSet, state }, events }, db) => {
      const last = events.findLast(({ kind }) => kind === 'approved')?.terms
      if (!last || (standing.state !== 'granted' && standing.state !== 'expired'))
        return refuse('sharing.not-renewable')
      if (state === 'withdrawn') return refuse('sharing.not-published')
      if (until <= last.until) return refuse('sharing.not-renewable')
      if (text.trim() === '') return refuse('sharing.reason-missing')
      const terms = { ...last, until }
      const regions = await regionPaths(db, dataSet, terms.region)
      if (!regions.ok) return regions
      const faulty = refuseFaults('sharing.terms-faulty', checkTerms(dataSet, terms, regions.value, deps.clock.today()))
      return faulty ?? ok({ kind: 'asked', terms, text: text.trim() })
    },
  })
}

function said(text: string | undefined) {
  return text === undefined || text.trim() === '' ? {} : { text: text.trim() }
}
