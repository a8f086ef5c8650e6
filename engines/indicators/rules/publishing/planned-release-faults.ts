import { readDay } from '@kangcheng/kernel'
import type { PlannedReleaseDocument } from '../../contract/publishing/index.ts'
import { periodOfKind } from './calendar.ts'

/** What a planned release says that cannot be. */
export function plannedReleaseFaults({ kind, period, day }: PlannedReleaseDocument): string[] {
  const known = periodOfKind(kind, period)
  if (!known) return [`period: ${period} is no period of kind ${kind}`]
  if (readDay(day) === undefined) return [`day: ${day} is no day`]
  return day > known.last ? [] : [`day: ${day} is before the end of ${period}`]
}
