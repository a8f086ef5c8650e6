import type { Actor, Decision } from '@kangcheng/access'
import { maskName, maskPhone } from '@kangcheng/access'
import type { Records } from '@kangcheng/records'
import type { Kysely } from 'kysely'
import type { NewApplication, SharingEvent } from '../../contract/sharing.ts'
import type { Deps } from '../deps.ts'

/** What sharing is given. */
export interface SharingDeps extends Pick<Deps, 'database' | 'clock' | 'newId' | 'log'> {
  readonly access: Pick<Deps['access'], 'require' | 'within' | 'noteLook'>
  readonly records: { readonly views: Pick<Records['views'], 'open'> }
  /** Everything open, as the platform itself has it: rows are read on the strength of a grant, not of who fetches them. */
  readonly decideAsPlatform: () => Promise<Decision>
  /** Where files of extracts lie; made when the first is built. */
  readonly extractFolder: string
  readonly randomBytes: (count: number) => Uint8Array
}

/** Why the desks of sharing look. What a department asks for data for stands in its application. */
export const PURPOSE = 'administration'

export interface Look {
  readonly operation: string
  readonly subject: string
  readonly detail?: Record<string, string | number>
}

/** Runs work in the decision's transaction. */
export function inScope<Answer>(
  deps: Pick<SharingDeps, 'access'>,
  decision: Decision,
  look: Look,
  work: (db: Kysely<unknown>) => Promise<Answer>,
): Promise<Answer> {
  return deps.access.within<Answer, unknown>(decision, look, work)
}

/** What happens now, by whom. */
export function eventNow(
  { clock }: Pick<SharingDeps, 'clock'>,
  { userId, onBehalfOf, organisation }: Actor,
  seq: number,
  happening: Pick<SharingEvent, 'kind' | 'terms' | 'text'>,
): SharingEvent {
  return {
    seq,
    at: clock.now().toISOString(),
    by: userId,
    ...(onBehalfOf && { onBehalfOf: onBehalfOf.userId }),
    organisation: organisation.code,
    ...happening,
  }
}

/** Whom to ask about an application, as far as the reader may see it. */
export function contactFor({ name, phone }: NewApplication['contact'], { mask }: Decision): NewApplication['contact'] {
  return {
    name: mask.includes('name') ? maskName(name) : name,
    phone: mask.includes('phone') ? maskPhone(phone) : phone,
  }
}
