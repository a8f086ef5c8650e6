import type { Actor } from '@kangcheng/access'
import { ok } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { Consent } from '../../contract/disclosure/consent.ts'
import { loadLedger } from '../../store/disclosure/consents.ts'
import type { RuledDeps } from './deps.ts'
import type { OpenPerson } from './person-facts.ts'
import { asResident, knowsAll } from './resident.ts'
import { atDesk } from './staff.ts'

/** The ledger of a person whom one serves, and a Patient that is theirs. */
export function listConsents(deps: RuledDeps, actor: Actor, { person }: { readonly person: string }) {
  const what = { permission: 'persons.consent.read', operation: 'list-consents', person } as const
  return atDesk(deps, actor, what, async (db, open) => ok(await ledgerOf(db, open)))
}

/** One's own ledger, or a ward's; of an adolescent's not what they said of sensitive categories. */
export function listOwnConsents(deps: RuledDeps, actor: Actor, { person }: { readonly person?: string | undefined }) {
  const what = { permission: 'persons.own.read', operation: 'list-own-consents', person } as const
  return asResident(deps, actor, what, async (db, standing) => {
    const { consents, patient } = await ledgerOf(db, standing.open)
    const isTold = ({ categories, guardianship }: Consent) =>
      knowsAll(standing) || categories === undefined || guardianship !== undefined
    return ok({ consents: consents.filter(isTold), patient })
  })
}

async function ledgerOf(db: Kysely<unknown>, { ids, charts: [chart] }: OpenPerson) {
  return { consents: await loadLedger(db, ids), patient: chart && `Patient/${chart.patientId}` }
}
