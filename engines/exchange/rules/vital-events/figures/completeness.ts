import type { Words } from '@kangcheng/kernel'
import type { CompletenessRow, VitalParameters } from '../../../contract/vital-events.ts'

/** Deaths of one place that took the same days. Null: not submitted, or not checked, yet. */
export interface DelayCount {
  readonly path: string
  readonly submitDays: number | null
  readonly checkDays: number | null
  readonly category: string | null
  readonly deaths: number
}

export interface Place {
  readonly code: string
  readonly path: string
  readonly name: Words
  readonly persons: number | undefined
}

/** How many deaths of a place are registered against what is to be expected, and how long it took. */
export function completenessOf(
  { code, path, name, persons }: Place,
  delays: readonly DelayCount[],
  parameters: VitalParameters,
  isIllDefined: (category: string) => boolean,
): CompletenessRow {
  const own = delays.filter((one) => one.path.startsWith(path))
  const count = (isMeant: (one: DelayCount) => boolean) =>
    own.reduce((sum, one) => sum + (isMeant(one) ? one.deaths : 0), 0)
  const deaths = count(() => true)
  return {
    ...{ region: code, name, deaths },
    ...(persons ? againstFloor(deaths, persons, parameters.deathRateFloor) : {}),
    ...medianAs('submitDays', own),
    ...medianAs('checkDays', own),
    lateSubmitted: count(({ submitDays }) => submitDays !== null && submitDays > parameters.submitWithin),
    lateChecked: count(({ checkDays }) => checkDays !== null && checkDays > parameters.checkWithin),
    illDefined: count(({ category }) => category !== null && isIllDefined(category)),
  }
}

function againstFloor(deaths: number, persons: number, floor: number) {
  const expected = (persons * floor) / 1_000
  const rate = (deaths / persons) * 1_000
  return { persons, rate, expected, completeness: Math.min(1, deaths / expected), isBelowFloor: rate < floor }
}

/** The lower median of counted days: half took that long or less. */
function medianAs(key: 'submitDays' | 'checkDays', delays: readonly DelayCount[]) {
  const known = delays
    .flatMap((one) => (one[key] === null ? [] : [{ days: one[key], deaths: one.deaths }]))
    .sort((a, b) => a.days - b.days)
  const half = known.reduce((sum, { deaths }) => sum + deaths, 0) / 2
  let passed = 0
  for (const { days, deaths } of known) {
    passed += deaths
    if (passed >= half) return { [key]: days }
  }
  return {}
}
