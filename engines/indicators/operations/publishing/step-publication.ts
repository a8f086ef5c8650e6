import { type Actor, accountsOf } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import { PUBLICATION_STEP_PERMISSIONS } from '../../contract/index.ts'
import type { PublicationPage, PublicationStepKind } from '../../contract/publishing/index.ts'
import { publicationStep } from '../../rules/publishing/publication-step.ts'
import { type KeptPublication, lockPublication, savePublication } from '../../store/publishing/publications.ts'
import { withdrawReleases } from '../../store/publishing/releases.ts'
import { type Deps, inScope } from '../deps.ts'
import { pageOf } from './show-publication.ts'

/** Takes a publication one step on its way, against the version somebody has looked at. Releasing writes files: see release-publication. */
export async function stepPublication(
  deps: Deps,
  actor: Actor,
  request: { id: string; version: number; kind: Exclude<PublicationStepKind, 'released'>; reason?: string | undefined },
): Promise<Result<PublicationPage>> {
  const { id, version, kind } = request
  const reason = request.reason?.trim()
  const may = await deps.access.require(actor, PUBLICATION_STEP_PERMISSIONS[kind], {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.step-publication', subject: `publication/${id}`, detail: { step: kind } }
  return inScope(deps, may.value, look, async (within) => {
    const publication = await lockPublication(within, may.value, id)
    if (!publication) return refuse('publication.not-found')
    if (publication.version !== version) return refuse('publication.changed-meanwhile')
    const status = publicationStep(publication, { kind, by: accountsOf(actor), reason })
    if (!status.ok) return status
    const next = afterStep({ ...publication, status: status.value, version: version + 1 }, kind, actor, reason)
    if (kind === 'withdrawn') {
      const withdrawn = { on: deps.clock.today(), because: reason ?? '' }
      await withdrawReleases(within, { region: publication.region, publication: id }, withdrawn)
    }
    const event = { kind, at: deps.clock.now().toISOString(), by: actor.userId, ...(reason ? { reason } : {}) }
    await savePublication(within, next, event)
    await deps.outbox.append(within, {
      id: deps.newId(),
      type: 'indicators.publication-stepped',
      subject: `publication/${id}`,
      payload: {
        publication: id,
        step: kind,
        kind: publication.kind,
        plan: publication.plan,
        region: publication.region,
        period: publication.period,
        edition: next.edition,
      },
      occurredAt: deps.clock.now(),
    })
    return ok(await pageOf(deps, within, actor, next))
  })
}

/** A correction begins an edition with whoever opens it as its first author; what was approved is no longer. */
function afterStep(
  { approvedBy, ...publication }: KeptPublication,
  kind: PublicationStepKind,
  actor: Actor,
  reason: string | undefined,
): KeptPublication {
  if (kind === 'approved') return { ...publication, approvedBy: actor.userId }
  if (kind === 'returned') return publication
  if (kind === 'corrected') {
    return { ...publication, edition: publication.edition + 1, authors: [...accountsOf(actor)], changes: reason ?? '' }
  }
  return { ...publication, ...(approvedBy === undefined ? {} : { approvedBy }) }
}
