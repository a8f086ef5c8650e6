import { type Actor, accountsOf } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import { PUBLICATION_STEP_PERMISSIONS } from '../../contract/index.ts'
import type { PublicationPage, PublicationStepKind } from '../../contract/publishing/index.ts'
import { afterStep, publicationStep } from '../../rules/publishing/publication-step.ts'
import { lockPublication, savePublication } from '../../store/publishing/publications.ts'
import { loadReleases, withdrawReleases } from '../../store/publishing/releases.ts'
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
    const [standing] = await loadReleases(within, { publication: id, standing: true })
    const by = accountsOf(actor)
    const status = publicationStep({ ...publication, standing: standing !== undefined }, { kind, by, reason })
    if (!status.ok) return status
    const step = { kind, status: status.value, actor: actor.userId, by, reason }
    const next = { ...afterStep(publication, step), regionPath: publication.regionPath }
    // A withdrawal is of what stands, though the next edition has begun.
    const edition = kind === 'withdrawn' && standing ? standing.edition : next.edition
    if (kind === 'withdrawn') {
      const withdrawn = { on: deps.clock.today(), because: reason ?? '' }
      await withdrawReleases(within, { region: publication.region, publication: id }, withdrawn)
    }
    const event = { kind, edition, at: deps.clock.now().toISOString(), by: actor.userId, ...(reason ? { reason } : {}) }
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
        edition,
      },
      occurredAt: deps.clock.now(),
    })
    return ok(await pageOf(deps, within, may.value, next))
  })
}
