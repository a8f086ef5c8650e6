import { calibratedWeights, type Groups, surveyProportion, type Totals } from '@kangcheng/methods'
import { type Fields, fieldsIn, listIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'
import { levelsIn } from './intervals.ts'
import { knowOnly, truthIn } from './series.ts'

export function surveyProportionOf({ inputs, params }: Vector): Fields {
  knowOnly(params, 'confidence', 'totals')
  const totals = fieldsIn(params, 'totals') as Totals
  const margins = Object.keys(totals)
  const [strata, clusters, has, domain] = ['stratum', 'cluster', 'has', 'inDomain'].map((name) => listIn(inputs, name))
  const asked = listIn(inputs, 'weight').map((weight, index) => ({
    weight: Number(weight),
    has: truthIn({ has: has?.[index] }, 'has') ?? false,
    inDomain: truthIn({ inDomain: domain?.[index] }, 'inDomain'),
    stratum: textAt(strata, index),
    cluster: textAt(clusters, index),
    groups: groupsAt(inputs, margins, index),
  }))
  const [confidence] = levelsIn(params)
  if (margins.length === 0) return { ...surveyProportion.must(asked, { confidence }) }
  return { ...surveyProportion.must(asked, { confidence, totals }), weights: calibratedWeights.must(asked, totals) }
}

function groupsAt(inputs: Fields, margins: readonly string[], index: number): Groups {
  return Object.fromEntries(margins.map((margin) => [margin, String(listIn(inputs, margin)[index])]))
}

function textAt(list: readonly unknown[] | undefined, index: number): string | undefined {
  const value = list?.[index]
  return typeof value === 'string' ? value : undefined
}
