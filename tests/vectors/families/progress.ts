import {
  cagr,
  type Desired,
  eurostatProgress,
  type GrowthProgress,
  type HealthyPeopleClass,
  healthyPeopleProgress,
  isCalculated,
  openSdgProgress,
} from '@kangcheng/methods'
import { type Fields, numberIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'
import { knowOnly, wordIn } from './series.ts'

const CATEGORY: Record<HealthyPeopleClass, string> = {
  met: 'target-met-or-exceeded',
  improving: 'improving',
  'little-change': 'little-or-no-detectable-change',
  worse: 'getting-worse',
  'baseline-only': 'baseline-only',
  informational: 'informational',
}

export function progressHealthyPeople({ inputs, params }: Vector): Fields {
  const base = numberIn(inputs, 'baseline')
  knowOnly(params, 'desired', 'alphaOneSided')
  const better = desiredIn(params)
  if (base === undefined) return {}
  const progress = healthyPeopleProgress.must({
    base,
    recent: numberIn(inputs, 'mostRecent'),
    target: numberIn(inputs, 'target'),
    baseStandardError: numberIn(inputs, 'seBaseline'),
    recentStandardError: numberIn(inputs, 'seMostRecent'),
    better,
    alpha: numberIn(params, 'alphaOneSided'),
  })
  return {
    category: CATEGORY[progress.class],
    percentTargetedChangeAchieved: progress.percent,
    percentChangeFromBaseline: progress.change,
    z: progress.z,
  }
}

const NOT_CALCULABLE = 'not-calculable'

export function progressCagr({ inputs, params }: Vector): Fields {
  const [base, baseYear] = [numberIn(inputs, 'baseValue'), numberIn(inputs, 'baseYear')]
  const [value, year] = [numberIn(inputs, 'value'), numberIn(inputs, 'year')]
  const [target, targetYear] = [numberIn(inputs, 'target'), numberIn(inputs, 'targetYear')]
  knowOnly(params, 'desired')
  const desired = desiredIn(params)
  if (base === undefined || baseYear === undefined || value === undefined || year === undefined || !desired) return {}
  const input = {
    ...{ base, baseYear, value, year, desired },
    ...(target !== undefined && targetYear !== undefined && { target: { value: target, year: targetYear } }),
  }
  const [eurostat, openSdg] = [eurostatProgress(input), openSdgProgress(input)]
  const observed = cagr(base, value, year - baseYear)
  const progress: GrowthProgress<string> = isCalculated(eurostat)
    ? eurostat
    : { class: NOT_CALCULABLE, ...(isCalculated(observed) && { observed }) }
  return {
    cagrObserved: progress.observed,
    cagrRequired: progress.required,
    ratio: progress.ratio,
    direction: progress.direction,
    category: progress.class,
    categoryOpenSdg: isCalculated(openSdg) ? openSdg.class : NOT_CALCULABLE,
  }
}

function desiredIn(params: Fields): Desired | undefined {
  return wordIn(params, 'desired', ['increase', 'decrease'])
}
