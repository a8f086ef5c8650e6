import { type Actor, fileDetail } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { PublicationSummary } from '../../contract/publishing/index.ts'
import { titleOf } from '../../rules/publishing/titles.ts'
import { loadPlannedReleases } from '../../store/publishing/planned-releases.ts'
import { listPublications as load, type PublicationFilter } from '../../store/publishing/publications.ts'
import { loadReleases } from '../../store/publishing/releases.ts'
import { type Deps, inScope } from '../deps.ts'

/** The publications of the actor's regions, newest periods first. */
export async function listPublications(
  deps: Deps,
  actor: Actor,
  filter: PublicationFilter & FileWish,
): Promise<Result<PublicationSummary[]>> {
  const may = await deps.access.require(actor, 'indicators.publication.read', {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.list-publications', subject: 'publications', detail: fileDetail(filter) }
  return inScope(deps, may.value, look, async (within) => {
    const publications = await load(within, may.value, filter)
    const planned = await loadPlannedReleases(within)
    const releases = await loadReleases(within)
    return ok(
      publications.map(
        ({ regionPath: _path, content, office: _office, authors: _authors, approvedBy: _by, ...publication }) => {
          const plan = planned.find(
            ({ plan, kind, period, region }) =>
              plan === publication.plan &&
              kind === publication.kind &&
              period === publication.period &&
              region === publication.region,
          )
          const release = releases.find((one) => one.publication === publication.id)
          return {
            ...publication,
            title: titleOf(publication, content.regionName),
            asOf: content.asOf,
            invented: content.invented,
            ...(release && { releasedOn: release.releasedOn }),
            ...(plan && { plannedOn: plan.day }),
          }
        },
      ),
    )
  })
}
