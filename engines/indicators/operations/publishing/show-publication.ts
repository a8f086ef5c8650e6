import { type Actor, accountsOf, type Decision, directoryIn } from '@kangcheng/access'
import { type Day, ok, type Result, refuse } from '@kangcheng/kernel'
import type { ChangedFigure, Publication, PublicationPage } from '../../contract/publishing/index.ts'
import { periodOfKind } from '../../rules/publishing/calendar.ts'
import { changedFigures } from '../../rules/publishing/changed-figures.ts'
import { stepsFrom } from '../../rules/publishing/publication-step.ts'
import { disclosedBy } from '../../rules/publishing/suppression/as-published.ts'
import { titleOf } from '../../rules/publishing/titles.ts'
import { loadDefinitions } from '../../store/definitions.ts'
import { findPlannedRelease } from '../../store/publishing/planned-releases.ts'
import { type KeptPublication, loadPublication, loadPublicationEvents } from '../../store/publishing/publications.ts'
import { loadReleases } from '../../store/publishing/releases.ts'
import type { Within } from '../../store/tables.ts'
import { loadFigures } from '../../store/values.ts'
import { type Deps, inScope } from '../deps.ts'
import { gatherSurroundings } from './gather-surroundings.ts'

/** A publication with what has changed since it was drafted, what can be done with it and what became of it. */
export async function showPublication(
  deps: Deps,
  actor: Actor,
  question: { id: string },
): Promise<Result<PublicationPage>> {
  const may = await deps.access.require(actor, 'indicators.publication.read', {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.show-publication', subject: `publication/${question.id}` }
  return inScope(deps, may.value, look, async (within) => {
    const kept = await loadPublication(within, may.value, question.id)
    return kept ? ok(await pageOf(deps, within, may.value, kept)) : refuse('publication.not-found')
  })
}

export async function pageOf(
  deps: Pick<Deps, 'clock'>,
  within: Within,
  decision: Decision,
  kept: KeptPublication,
): Promise<PublicationPage> {
  const { regionPath: _path, ...publication } = kept
  const events = await loadPublicationEvents(within, publication)
  const planned = await findPlannedRelease(within, publication)
  const releases = await loadReleases(within, { publication: publication.id })
  const isOnItsWay = publication.status === 'draft' || publication.status === 'approved'
  const people = new Set([...events.map(({ by }) => by), ...publication.authors])
  return {
    publication,
    title: titleOf(publication, publication.content.regionName),
    changed: await changedSince(deps, within, publication),
    disclosing: isOnItsWay ? await disclosedSince(within, decision, kept) : 0,
    steps: stepsFrom({ ...publication, standing: releases.some(({ withdrawnOn }) => withdrawnOn === undefined) }),
    ownWork: accountsOf(decision.actor).some((account) => publication.authors.includes(account)),
    ...(planned && { plannedOn: planned.day }),
    releases,
    events,
    people: await directoryIn(within).namesOfUsers([...people]),
  }
}

/** What the figures say today that the draft says otherwise. */
export async function changedSince(
  { clock }: Pick<Deps, 'clock'>,
  within: Within,
  { content, kind, period }: Pick<Publication, 'content' | 'kind' | 'period'>,
): Promise<ChangedFigure[]> {
  const distinct = (key: 'region' | 'indicator') => [...new Set(content.figures.map((figure) => figure[key]))]
  const indicators = distinct('indicator')
  const current = await loadFigures(within, distinct('region'), indicators)
  const definitions = await loadDefinitions(within, 'indicator', indicators)
  // A bulletin tells of a month as it was known at its end: what came between that and the draft was there, and is left out.
  const end = endOfBulletin({ kind, period })
  const isLeftOut = (day: Day) => end !== undefined && day > end && day < content.asOf
  const told = new Map(
    [...current].map(([key, values]) => [key, values.filter(({ availableOn }) => !isLeftOut(availableOn))]),
  )
  return changedFigures(content.figures, told, definitions, clock.today())
}

/** How many of its figures may no longer be shown, for what has been released since the draft. */
export async function disclosedSince(
  within: Within,
  decision: Decision,
  { kind, period, region, regionPath, content }: KeptPublication,
): Promise<number> {
  const indicators = [...new Set(content.figures.map(({ indicator }) => indicator))]
  const around = await gatherSurroundings(within, decision, { code: region, path: regionPath }, indicators)
  const definitions = await loadDefinitions(within, 'indicator', indicators)
  const asOf = endOfBulletin({ kind, period }) ?? content.asOf
  return disclosedBy({ kind, region, content }, { around, definitions, asOf })
}

function endOfBulletin({ kind, period }: Pick<Publication, 'kind' | 'period'>): Day | undefined {
  return kind === 'monthly-bulletin' ? periodOfKind(kind, period)?.last : undefined
}
