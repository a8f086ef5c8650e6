import { type Actor, accountsOf } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { PublicationPage } from '../../contract/publishing/index.ts'
import { periodOfKind } from '../../rules/publishing/calendar.ts'
import { refuseStatus, withAuthors } from '../../rules/publishing/publication-step.ts'
import { loadPublication, lockPublication, savePublication } from '../../store/publishing/publications.ts'
import { type Deps, inScope } from '../deps.ts'
import { placeOf } from './draft-publication.ts'
import { gatherAppraisals, gatherContent } from './gather-content.ts'
import { pageOf } from './show-publication.ts'

/** Writes all that is generated again from the figures known today; what the office wrote stays. */
export async function refreshPublication(
  deps: Deps,
  actor: Actor,
  request: { id: string; version: number },
): Promise<Result<PublicationPage>> {
  const may = await deps.access.require(actor, 'indicators.publication.draft', {}, 'planning')
  if (!may.ok) return may
  const { id, version } = request
  const look = { operation: 'indicators.refresh-publication', subject: `publication/${id}` }
  const asked = await inScope(deps, may.value, look, async (within) => {
    const kept = await loadPublication(within, may.value, id)
    return kept ? ok(kept) : refuse('publication.not-found')
  })
  if (!asked.ok) return asked
  const { kind, plan: code, region: regionCode } = asked.value
  const period = periodOfKind(kind, asked.value.period)
  if (!period) throw new Error(`a publication of no period: ${asked.value.period}`)
  const asOf = deps.clock.today()
  const appraisals = await gatherAppraisals(deps, actor, { kind, plan: code, month: period, asOf })
  return inScope(deps, may.value, look, async (within) => {
    const publication = await lockPublication(within, may.value, id)
    if (!publication) return refuse('publication.not-found')
    if (publication.version !== version) return refuse('publication.changed-meanwhile')
    if (publication.status !== 'draft') return refuseStatus(publication.status)
    const place = await placeOf(within, may.value, { plan: code, region: regionCode }, period)
    if (!place.ok) return place
    const question = { kind, ...place.value, period, asOf }
    const next = {
      ...publication,
      version: version + 1,
      authors: withAuthors(publication, accountsOf(actor)),
      content: await gatherContent(within, may.value, question, appraisals),
    }
    await savePublication(within, next, { kind: 'refreshed', at: deps.clock.now().toISOString(), by: actor.userId })
    return ok(await pageOf(deps, within, may.value, next))
  })
}
