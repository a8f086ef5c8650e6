import { isDeepStrictEqual } from 'node:util'
import { type Actor, accountsOf, type Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { VitalCertificate, VitalPage } from '../../contract/vital-events.ts'
import { impossibleDay } from '../../rules/vital-events/impossible-day.ts'
import { judgeSave, type Taken } from '../../rules/vital-events/lifecycle.ts'
import { type Judged, judge } from '../../rules/vital-events/row-facts.ts'
import {
  type CertificateChange,
  findCertificate,
  findNumber,
  insertCertificate,
  type KeptCertificate,
  updateCertificate,
} from '../../store/vital-events/certificates.ts'
import { appendEvent } from '../../store/vital-events/history.ts'
import { certificatePage } from './certificate-page.ts'
import type { RuledDeps } from './deps.ts'
import { hides } from './mask-certificate.ts'
import { institutionPlace, residencePathOf } from './places.ts'
import { tellRegistered } from './tell-registered.ts'

export type SaveWish = VitalCertificate & {
  readonly id: string
  /** 0 for a new one. */
  readonly revision: number
  readonly submit?: boolean
  readonly reason?: string
}

/**
 * Keeps a draft, submits it, or corrects what was submitted, for the actor's own institution. The same once more is the same: by
 * its id, and by the number that the institution gave it. A chart of a patient is named and never written to: it belongs to its
 * source.
 */
export async function saveCertificate(deps: RuledDeps, actor: Actor, wish: SaveWish): Promise<Result<VitalPage>> {
  const { kind, id } = wish
  const scope = { organisation: actor.organisation.code }
  const may = await deps.access.require(actor, 'exchange.vital-events.register', scope, 'public-health')
  if (!may.ok) return may
  const rules = deps.rules()
  if (!rules) return refuse('vital.no-rules')
  if (hides(may.value.mask)) return refuse('vital.masked')
  const field = impossibleDay(wish.certificate)
  if (field !== undefined) return refuse('vital.day-impossible', { field })
  if (wish.submit && !(await isKnownPatient(deps, may.value, wish.certificate.patient)))
    return refuse('vital.patient-unknown')
  const saving = { deps, actor, wish, judged: judge(wish, rules, deps.clock.today()) }
  try {
    return await deps.access.within(
      may.value,
      { operation: `exchange.save-${kind}`, subject: `${kind}/${id}` },
      async (db) => {
        const kept = await findCertificate(db, may.value, { kind, id, locks: true })
        const saved = kept ? await change(db, saving, kept) : await begin(db, saving, may.value)
        if (!saved.ok) return saved
        const page = await findCertificate(db, may.value, { kind, id: saved.value, locks: false })
        if (!page) return refuse('vital.not-found')
        return ok(await certificatePage(db, page, { rules, on: deps.clock.today(), mask: may.value.mask }))
      },
    )
  } catch (error) {
    // Somebody took the number between the look for it and the writing.
    if (error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION)
      return refuse('vital.number-taken')
    throw error
  }
}

const UNIQUE_VIOLATION = '23505'

interface Saving {
  readonly deps: RuledDeps
  readonly actor: Actor
  readonly wish: SaveWish
  readonly judged: Judged
}

async function isKnownPatient(
  { records }: RuledDeps,
  decision: Decision,
  patient: string | undefined,
): Promise<boolean> {
  if (patient === undefined) return true
  const found = await records.findResources(decision, 'Patient', `_id=${patient.slice('Patient/'.length)}`)
  return found.ok && found.resources.length === 1
}

/** Answers the id of what is there now: under a number that the institution has used already, that of the first. */
async function begin<Tables>(db: Kysely<Tables>, saving: Saving, decision: Decision): Promise<Result<string>> {
  const { deps, actor, wish } = saving
  const { kind, id, certificate } = wish
  if (wish.revision > 0) return refuse('vital.not-found')
  const organisation = actor.organisation.code
  const number = certificate.number
  const same = number === undefined ? undefined : await findNumber(db, { organisation, kind, number })
  if (same) {
    const isSame = isDeepStrictEqual(same.body, certificate)
    return isSame ? ok(same.row.id) : refuse('vital.number-taken', { certificate: same.row.id })
  }
  const place = await institutionPlace(db, organisation)
  if (!place || !decision.opens({ region: place.regionPath, organisation: place.organisationPath }))
    return refuse('vital.institution-unknown')
  const taken = judgeSave({ status: 'draft', version: 0 }, wishOf(saving))
  if (!taken.ok) return taken
  const residencePath = await residencePathOf(db, certificate.residence)
  const owner = { organisation, ...place, residencePath }
  const changed = { ...changeOf(saving, taken.value), residencePath, revision: 1 }
  const isNew = await insertCertificate(db, owner, { ...changed, kind, id, at: deps.clock.now() })
  if (!isNew) return refuse('vital.changed-meanwhile')
  await remember(db, saving, owner, taken.value)
  return ok(id)
}

async function change<Tables>(db: Kysely<Tables>, saving: Saving, kept: KeptCertificate): Promise<Result<string>> {
  const { deps, wish } = saving
  const { row } = kept
  if (wish.revision !== row.revision) {
    const isDone = isDeepStrictEqual(kept.body, wish.certificate) && (!wish.submit || row.status === 'submitted')
    return isDone ? ok(row.id) : refuse('vital.changed-meanwhile')
  }
  const taken = judgeSave({ status: row.status, version: kept.version }, wishOf(saving))
  if (!taken.ok) return taken
  const number = wish.certificate.number
  if (number !== undefined && number !== row.number) {
    const other = await findNumber(db, { organisation: kept.organisation, kind: wish.kind, number })
    if (other) return refuse('vital.number-taken', { certificate: other.row.id })
  }
  const residencePath = await residencePathOf(db, wish.certificate.residence)
  const changed = { ...changeOf(saving, taken.value), residencePath, revision: row.revision + 1 }
  if (!(await updateCertificate(db, kept, { ...changed, at: deps.clock.now() })))
    return refuse('vital.changed-meanwhile')
  await remember(db, saving, { ...kept, residencePath }, taken.value)
  return ok(row.id)
}

function wishOf({ wish, judged }: Saving) {
  return { submit: wish.submit === true, errors: judged.facts.errors, reason: wish.reason?.trim() ?? '' }
}

function changeOf(
  { deps, actor, wish, judged }: Saving,
  { status, version, event }: Taken,
): Omit<CertificateChange, 'revision' | 'residencePath'> {
  const submitted = { at: deps.clock.now(), on: deps.clock.today(), by: accountsOf(actor) }
  return {
    ...{ status, version, body: wish.certificate, facts: judged.facts },
    ...(event === undefined ? {} : { submitted, checked: null }),
  }
}

async function remember<Tables>(
  db: Kysely<Tables>,
  { deps, actor, wish }: Saving,
  owner: Parameters<typeof appendEvent>[1],
  { version, event }: Taken,
): Promise<void> {
  if (event === undefined) return
  const { kind, certificate } = wish
  const id = wish.id
  const rules = deps.rules()
  await appendEvent(db, owner, id, {
    ...{ kind: event, version, rules: `${rules?.code} ${rules?.version}`, body: certificate },
    ...{ reason: wish.reason?.trim() || null, at: deps.clock.now(), by: actor.userId },
  })
  await tellRegistered(deps, db, kind, {
    ...{ certificate: id, organisation: owner.organisation, version },
    state: event === 'submitted' ? 'registered' : 'corrected',
    ...(certificate.patient === undefined ? {} : { patient: certificate.patient }),
  })
}
