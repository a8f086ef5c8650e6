import { type Actor, accountsOf, type Decision, directoryIn } from '@kangcheng/access'
import { type Day, type Language, ok, type Period, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { Plan } from '../../contract/index.ts'
import type { PublicationKind, PublicationPage } from '../../contract/publishing/index.ts'
import { periodOfKind } from '../../rules/publishing/calendar.ts'
import { withAuthors } from '../../rules/publishing/publication-step.ts'
import { loadPlan } from '../../store/plans.ts'
import {
  insertPublication,
  type KeptPublication,
  lockPublication,
  savePublication,
} from '../../store/publishing/publications.ts'
import type { Within } from '../../store/tables.ts'
import { type Deps, inScope } from '../deps.ts'
import { gatherAppraisals, gatherContent } from './gather-content.ts'
import { pageOf } from './show-publication.ts'

export interface PublicationWish {
  kind: PublicationKind
  plan: string
  period: string
  /** Another region below the plan's. */
  region?: string | undefined
  /** Chinese alone when left out. */
  languages?: Language[] | undefined
  /** From the figures known on this day; today when left out. */
  asOf?: string | undefined
}

/**
 * Writes the first draft of a report from the figures known on a day; one of each kind, period and region. One that was
 * discarded is drafted again as the same publication, with nothing of what the office wrote in it.
 */
export async function draftPublication(
  deps: Deps,
  actor: Actor,
  wish: PublicationWish,
): Promise<Result<PublicationPage>> {
  const scope = wish.region === undefined ? {} : { region: wish.region }
  const may = await deps.access.require(actor, 'indicators.publication.draft', scope, 'planning')
  if (!may.ok) return may
  const period = periodOfKind(wish.kind, wish.period)
  if (!period) return refuse('publication.kind-unfit', { period: wish.period })
  const today = deps.clock.today()
  if (period.last >= today) return refuse('publication.period-not-over', { period: period.code })
  const asOf = readDay(wish.asOf ?? today)
  if (asOf === undefined) return refuse('day.unreadable', { day: wish.asOf ?? '' })
  if (asOf <= period.last || asOf > today) {
    return refuse('publication.as-of-unfit', { day: asOf, from: period.last, today })
  }
  const appraisals = await gatherAppraisals(deps, actor, { kind: wish.kind, plan: wish.plan, month: period, asOf })
  const look = {
    operation: 'indicators.draft-publication',
    subject: `plan/${wish.plan}`,
    detail: { kind: wish.kind, period: period.code, ...(asOf === today ? {} : { asOf }) },
  }
  return inScope(deps, may.value, look, async (within) => {
    const place = await placeOf(within, may.value, wish, period)
    if (!place.ok) return place
    const { plan, region } = place.value
    const content = await gatherContent(within, may.value, { kind: wish.kind, plan, region, period, asOf }, appraisals)
    const publication: KeptPublication = {
      id: deps.newId(),
      kind: wish.kind,
      plan: plan.code,
      region: region.code,
      regionPath: region.path,
      period: period.code,
      languages: wish.languages ?? ['zh'],
      status: 'draft',
      version: 1,
      edition: 1,
      authors: [...accountsOf(actor)],
      content,
      office: {},
    }
    const at = deps.clock.now().toISOString()
    const event = { kind: 'drafted', at, by: actor.userId } as const
    const inserted = await insertPublication(within, publication, event)
    if (inserted.made) return ok(await pageOf(deps, within, may.value, publication))
    const { id } = inserted
    const known = await lockPublication(within, may.value, id)
    if (known?.status !== 'discarded') return refuse('publication.exists', { id })
    const authors = withAuthors(known, accountsOf(actor))
    const again = { ...publication, id, version: known.version + 1, authors }
    await savePublication(within, again, event)
    return ok(await pageOf(deps, within, may.value, again))
  })
}

interface Place {
  plan: Plan
  region: { code: string; path: string; name: { zh: string; en?: string } }
}

/** The plan and the region of a publication, as far as they are the actor's and the period is the plan's. */
export async function placeOf(
  within: Within,
  decision: Decision,
  wish: { plan: string; region?: string | undefined },
  period: Period,
): Promise<Result<Place>> {
  const kept = await loadPlan(within, wish.plan)
  const region = kept && (await directoryIn(within).findRegion(wish.region ?? kept.plan.region))
  const isOpen = (path: string) => decision.regions.some((open) => path.startsWith(open))
  if (!kept || !region?.path.startsWith(kept.regionPath) || !isOpen(region.path)) {
    return refuse('plan.not-found', { plan: wish.plan })
  }
  const { plan } = kept
  if (isOutside(period.first, plan)) {
    return refuse('publication.period-outside-plan', {
      period: period.code,
      from: plan.baseYear,
      to: plan.period.to,
    })
  }
  return ok({ plan, region })
}

function isOutside(day: Day, { baseYear, period }: Plan): boolean {
  return day < `${baseYear}-01-01` || day > `${period.to}-12-31`
}
