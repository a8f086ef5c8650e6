import {
  type Desired,
  eurostatProgress,
  type HealthyPeopleClass,
  healthyPeopleProgress,
  openSdgProgress,
} from '@kangcheng/methods'
import { type Fields, numberIn, textIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'

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
  if (base === undefined) return {}
  const progress = healthyPeopleProgress({
    base,
    recent: numberIn(inputs, 'mostRecent'),
    target: numberIn(inputs, 'target'),
    baseStandardError: numberIn(inputs, 'seBaseline'),
    recentStandardError: numberIn(inputs, 'seMostRecent'),
    better: desiredIn(params),
    alpha: numberIn(params, 'alphaOneSided'),
  })
  return {
    category: CATEGORY[progress.class],
    percentTargetedChangeAchieved: progress.percent,
    percentChangeFromBaseline: progress.change,
    z: progress.z,
  }
}

export function progressCagr({ inputs, params }: Vector): Fields {
  const [base, baseYear] = [numberIn(inputs, 'baseValue'), numberIn(inputs, 'baseYear')]
  const [value, year] = [numberIn(inputs, 'value'), numberIn(inputs, 'year')]
  const [target, targetYear] = [numberIn(inputs, 'target'), numberIn(inputs, 'targetYear')]
  const desired = desiredIn(params)
  if (base === undefined || baseYear === undefined || value === undefined || year === undefined || !desired) return {}
  const input = {
    ...{ base, baseYear, value, year, desired },
    ...(target !== undefined && targetYear !== undefined && { target: { value: target, year: targetYear } }),
  }
  const progress = eurostatProgress(input)
  return {
    cagrObserved: progress.observed,
    cagrRequired: progress.required,
    ratio: progress.ratio,
    direction: progress.direction,
    category: progress.class,
    categoryOpenSdg: openSdgProgress(input).class,
  }
}

function desiredIn(params: Fields): Desired | undefined {
  const desired = textIn(params, 'desired')
  return desired === 'increase' || desired === 'decrease' ? desired : undefined
}
