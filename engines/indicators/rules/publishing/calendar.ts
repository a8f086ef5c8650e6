import { type Day, type Period, readPeriod } from '@kangcheng/kernel'
import type { CalendarEntry, PlannedRelease, PublicationKind, Release } from '../../contract/publishing/index.ts'

/** What is released once a period, and what kind of period that is. */
export const PERIOD_OF_KIND = { 'annual-report': 'year', 'monthly-bulletin': 'month' } as const

/** The period of a publication; nothing when the code names none of its kind. */
export function periodOfKind(kind: PublicationKind, code: string): Period | undefined {
  const period = readPeriod(code)
  return period?.kind === PERIOD_OF_KIND[kind] ? period : undefined
}

/** Whether the planned day has come; what nobody planned waits for none. */
export function isBeforePlanned(planned: Pick<PlannedRelease, 'day'> | undefined, today: Day): boolean {
  return planned !== undefined && today < planned.day
}

/** The day a release is planned for now, with the one it is moved from. */
export function moved(
  planned: PlannedRelease,
  { to, on, reason }: { to: Day; on: Day; reason: string },
): PlannedRelease {
  if (planned.day === to) return planned
  return { ...planned, day: to, moves: [...planned.moves, { from: planned.day, to, on, reason }] }
}

/** What has become of a planned release by a day; its first edition counts, later ones correct it. */
export function stateOf(
  planned: Pick<PlannedRelease, 'day'>,
  releases: readonly Pick<Release, 'edition' | 'releasedOn' | 'withdrawnOn'>[],
  today: Day,
): Pick<CalendarEntry, 'state' | 'releasedOn'> {
  const [first] = releases.toSorted((a, b) => a.edition - b.edition)
  if (!first) return { state: planned.day <= today ? 'due' : 'planned' }
  const { releasedOn } = first
  const isGone = releases.every(({ withdrawnOn }) => withdrawnOn !== undefined)
  return { state: isGone ? 'withdrawn' : 'released', releasedOn }
}
