import { type Actor, directoryIn, fileDetail } from '@kangcheng/access'
import { type Day, ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type {
  CalendarEntry,
  PlannedRelease,
  PlannedReleaseDocument,
  PublicationKind,
  Release,
} from '../../contract/publishing/index.ts'
import { moved, periodOfKind, stateOf } from '../../rules/publishing/calendar.ts'
import { titleOf } from '../../rules/publishing/titles.ts'
import { findPlannedRelease, loadPlannedReleases, savePlannedRelease } from '../../store/publishing/planned-releases.ts'
import { loadReleases } from '../../store/publishing/releases.ts'
import type { Within } from '../../store/tables.ts'
import { type Deps, inScope } from '../deps.ts'
import { placeOf } from './draft-publication.ts'

/** What is released when, and what became of it. It is public: everybody who asks sees all of it. */
export async function showCalendar(
  deps: Deps,
  actor: Actor,
  question: FileWish = {},
): Promise<Result<CalendarEntry[]>> {
  const may = await deps.access.require(actor, 'indicators.publication.read', {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.show-calendar', subject: 'release-calendar', detail: fileDetail(question) }
  return inScope(deps, may.value, look, async (within) =>
    ok(await calendarIn(within, deps.clock.today(), await loadReleases(within))),
  )
}

export async function calendarIn(within: Within, today: Day, releases: readonly Release[]): Promise<CalendarEntry[]> {
  const planned = await loadPlannedReleases(within)
  const names = new Map((await directoryIn(within).regionsBelow('/')).map(({ code, name }) => [code, name]))
  return planned.map((entry) => {
    const own = releases.filter(
      ({ plan, kind, period, region }) =>
        plan === entry.plan && kind === entry.kind && period === entry.period && region === entry.region,
    )
    return {
      ...entry,
      title: titleOf(entry, names.get(entry.region) ?? { zh: entry.region }),
      ...stateOf(entry, own, today),
    }
  })
}

export interface PlannedDay {
  plan: string
  kind: PublicationKind
  period: string
  region?: string | undefined
  day: string
  /** Needed to move a day that was named before. */
  reason?: string | undefined
}

/** Names the day of a release, or moves it: the day before stays to be seen, with the reason. */
export async function planRelease(deps: Deps, actor: Actor, wish: PlannedDay): Promise<Result<CalendarEntry[]>> {
  const scope = wish.region === undefined ? {} : { region: wish.region }
  const may = await deps.access.require(actor, 'indicators.publication.release', scope, 'planning')
  if (!may.ok) return may
  const day = readDay(wish.day)
  if (day === undefined) return refuse('day.unreadable', { day: wish.day })
  const period = periodOfKind(wish.kind, wish.period)
  if (!period) return refuse('publication.kind-unfit', { period: wish.period })
  const detail = { kind: wish.kind, period: period.code, day }
  const look = { operation: 'indicators.plan-release', subject: `plan/${wish.plan}`, detail }
  return inScope(deps, may.value, look, async (within) => {
    const place = await placeOf(within, may.value, wish, period)
    if (!place.ok) return place
    const { plan, region } = place.value
    const key = { plan: plan.code, kind: wish.kind, region: region.code, period: period.code }
    const known = await findPlannedRelease(within, key, { locks: true })
    const reason = wish.reason?.trim()
    if (known && known.day !== day && !reason) return refuse('publication.reason-missing')
    const on = deps.clock.today()
    const next: PlannedRelease = known
      ? moved(known, { to: day, on, reason: reason ?? '' })
      : { ...key, day, origin: 'office', moves: [] }
    await savePlannedRelease(within, next, { regionPath: region.path, at: deps.clock.now(), by: actor.userId })
    return ok(await calendarIn(within, on, await loadReleases(within)))
  })
}

/** Enters the days a pack names. A day that the office has named or moved stays; a pack that changes its mind moves its own. */
export async function enterPlannedReleases(
  within: Within,
  documents: readonly PlannedReleaseDocument[],
  { at, by, today }: { at: Date; by: string; today: Day },
): Promise<void> {
  for (const document of documents) {
    const region = await directoryIn(within).findRegion(document.region)
    if (!region) continue
    const known = await findPlannedRelease(within, document)
    if (known && (known.origin === 'office' || known.moves.length > 0 || known.day === document.day)) continue
    const next: PlannedRelease = known
      ? moved(known, { to: document.day, on: today, reason: '数据包更新' })
      : { ...document, origin: 'pack', moves: [] }
    await savePlannedRelease(within, next, { regionPath: region.path, at, by })
  }
}
