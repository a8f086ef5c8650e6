import { healthyPeopleProgress } from '@kangcheng/methods'
import type { Progress } from '../../contract/evaluation.ts'
import { type Aim, reaches } from './aim.ts'
import { type Start, standardErrorOf } from './base-value.ts'
import type { TimedPoint } from './select-figures.ts'

/** Healthy People progress from the start to the latest figure. The latest figure must be later than the start. */
export function progressTo(aim: Aim, start: Start | undefined, latest: TimedPoint): Progress {
  const recent = latest.point.value
  if (recent === undefined) return { class: 'baseline-only' }
  const met = reaches(recent, aim)
  if (!start || start.at >= latest.time.end) return { class: met ? 'met' : 'baseline-only' }
  const found = healthyPeopleProgress.must({
    base: start.value,
    recent,
    target: aim.goal,
    better: aim.better,
    baseStandardError: start.standardError,
    recentStandardError: standardErrorOf(latest.point),
  })
  return {
    class: met ? 'met' : found.class === 'met' ? 'improving' : found.class,
    ...(found.percent !== undefined && { percent: found.percent }),
    ...(found.z !== undefined && { z: found.z }),
  }
}
