import type { ReportStatus, ReportStepKind } from '../../contract/collecting/index.ts'

/** Who answers for a place below, asked for a report or with one. */
export interface RespondentBelow {
  region: string
  regionPath: string
  organisation: string
}

/** A report below as far as those above must know it. */
export interface ReportBelow extends RespondentBelow {
  id: string
  version: number
  status: ReportStatus
}

/** A respondent that is waited for; without a report when none has been asked for yet. */
export interface Awaited extends RespondentBelow {
  report?: ReportBelow
}

/** A respondent that is not waited for, by whose word and why. */
export interface PassedOver {
  region: string
  organisation: string
  reason: string
  by: string
  at: string
}

/**
 * For whom a report of a place waits: whoever is asked or reports below it, but for those below others of them. A city
 * waits for its counties, and the counties for their townships.
 *
 * @param taken reports that one of another place was submitted with; after a move they are not counted twice
 */
export function awaitedBelow(
  regionPath: string,
  asked: readonly RespondentBelow[],
  reports: readonly ReportBelow[],
  taken: ReadonlySet<string>,
): Awaited[] {
  const keyOf = ({ region, organisation }: RespondentBelow) => `${region} ${organisation}`
  const isBelow = (one: RespondentBelow, path: string) => one.regionPath !== path && one.regionPath.startsWith(path)
  const reported = new Set(reports.map(keyOf))
  const all: Awaited[] = [
    ...reports.filter(({ id }) => !taken.has(id)).map((report) => ({ ...placeOf(report), report })),
    ...asked.filter((one) => !reported.has(keyOf(one))).map(placeOf),
  ].filter((one) => isBelow(one, regionPath))
  return all
    .filter((one) => !all.some((other) => isBelow(one, other.regionPath)))
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

function placeOf({ region, regionPath, organisation }: RespondentBelow): RespondentBelow {
  return { region, regionPath, organisation }
}

/** Found right by somebody else than those who wrote it. */
export function isSettled({ report }: Awaited): boolean {
  return report?.status === 'reviewed' || report?.status === 'published'
}

export function passedOverOf(
  { region, organisation }: RespondentBelow,
  passedOver: readonly PassedOver[],
): PassedOver | undefined {
  return passedOver.find((one) => one.region === region && one.organisation === organisation)
}

/** How a report stands among those above and below it. */
export interface Chain {
  /** Whom it waits for. */
  awaited: readonly Awaited[]
  passedOver: readonly PassedOver[]
  /** Ids of the reports it was submitted with. */
  included: readonly string[]
}

/** Those that keep a report where it is: before it is submitted all that is not reviewed, afterwards all it was submitted without. */
export function openBelow({ awaited, passedOver, included }: Chain, status: ReportStatus): Awaited[] {
  const isDone =
    status === 'draft' || status === 'returned'
      ? isSettled
      : ({ report }: Awaited) => report !== undefined && included.includes(report.id)
  return awaited.filter((one) => !isDone(one) && !passedOverOf(one, passedOver))
}

/** The reports that a report is submitted with; it locks them until it is sent back. */
export function includedBelow(awaited: readonly Awaited[]): ReportBelow[] {
  return awaited.flatMap((one) => (one.report && isSettled(one) ? [one.report] : []))
}

const ONWARDS: ReadonlySet<ReportStepKind> = new Set(['submitted', 'reviewed', 'published'])
const BACK: ReadonlySet<ReportStepKind> = new Set(['withdrawn', 'returned', 'reopened'])

/** Why a step cannot be taken because of others: somebody below is open, or somebody above holds it. */
export function heldBy(
  kind: ReportStepKind,
  { open, isIncluded }: { open: number; isIncluded: boolean },
): 'below' | 'above' | undefined {
  if (BACK.has(kind) && isIncluded) return 'above'
  return ONWARDS.has(kind) && open > 0 ? 'below' : undefined
}

/** What a report includes after a step: fixed when it is submitted, nothing once it is back with its respondent. */
export function includedAfter(kind: ReportStepKind, { awaited, included }: Chain): readonly string[] {
  if (kind === 'submitted') return includedBelow(awaited).map(({ id }) => id)
  return BACK.has(kind) ? [] : included
}
