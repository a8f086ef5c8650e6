import { describe, expect, it } from 'vitest'
import type { LinkageModel } from '../../../contract/linking/linkage-model.ts'
import type { ChartTexts } from '../chart-texts.ts'
import { chartReader } from '../charts.ts'
import { hash53 } from '../traits/hash.ts'
import { traitsFor } from '../traits/traits-for.ts'
import { modelFault, priorAmong, scoreByModel } from './linkage-model.ts'

const MAP = { record: 'record', name: 'name', sex: 'sex', identityNumber: 'id', birthDate: 'born' }
const NOTHING: ChartTexts = {
  name: '',
  givenName: '',
  familyName: '',
  sex: '',
  birthDate: '',
  identityNumber: '',
  numbers: [],
  phone: '',
  email: '',
  address: '',
  texts: [],
  registered: '',
}
const TRAITS = traitsFor(MAP, true)
const MODEL: LinkageModel = {
  format: 'kangcheng.linkage-model',
  version: 1,
  charts: 1_000,
  prior: 1 / 1_025,
  traits: TRAITS.map(({ name, levels }) => ({
    trait: name,
    levels: levels.slice(1).map((level, at) => ({ level, matching: 0.5, others: 0.25, weight: 8 - at })),
  })),
  thresholds: { automatic: 4, review: 0, expectedPrecision: 0.999 },
  terms: [
    { trait: 'name', term: 'text', agreeing: 0.01, known: 1_000, distinct: 302, frequent: [[hash53('王静'), 400]] },
  ],
  report: { rounds: 3, compared: 1_000, pairs: 499_500 },
}

function chartsOf(...texts: readonly Partial<ChartTexts>[]) {
  const reader = chartReader(traitsFor(MAP, true), texts.length)
  for (const one of texts) reader.add({ ...NOTHING, ...one })
  return reader.charts()
}

describe('one chart against a few, by a model', () => {
  it('is scored with what each trait says for it, which with the prior makes the score', () => {
    const [scored] = scoreByModel(MODEL, chartsOf({ name: '王静', sex: '2' }, { name: '王静', sex: '1' }))
    expect(scored?.levels).toEqual([
      { trait: 'identity', level: TRAITS[0]?.levels[0], weight: 0, rarity: 0 },
      { trait: 'name', level: 'same', weight: 8, rarity: Math.log2(10 / 400) },
      { trait: 'sex', level: 'different', weight: 7, rarity: 0 },
    ])
    expect(scored?.score).toBeCloseTo(-10 + 15 + Math.log2(10 / 400))
    expect(scored?.twoPeople).toBe(false)
  })

  it('takes a name that is not among the frequent ones as the rest are on the mean', () => {
    const [scored] = scoreByModel(MODEL, chartsOf({ name: '尉迟恭' }, { name: '尉迟恭' }))
    // 600 charts have the other 301 names.
    expect(scored?.levels[1]?.rarity).toBeCloseTo(Math.log2(10 / (600 / 301)))
  })

  it('says where no score may link', () => {
    const born = { name: '刘丽雅', birthDate: '2022-03-04', sex: '2' }
    const scored = scoreByModel(MODEL, chartsOf(born, { ...born, name: '刘霞' }, born))
    expect(scored.map(({ twoPeople }) => twoPeople)).toEqual([true, false])
    expect(scoreByModel(MODEL, chartsOf(born))).toEqual([])
  })
})

describe('a model', () => {
  it('fits the columns it was learned of, and no others', () => {
    expect(modelFault(MODEL, TRAITS)).toBeUndefined()
    expect(modelFault(MODEL, traitsFor({ ...MAP, phone: 'phone' }, true))).toMatch(/the columns give .*contact/)
    expect(modelFault(MODEL, traitsFor(MAP, false))).toMatch(/other levels of name/)
  })

  it('expects fewer pairs of one person among more charts, and no more among fewer', () => {
    expect(priorAmong(MODEL, 10_000)).toBeCloseTo(MODEL.prior / 10)
    expect(priorAmong(MODEL, 10)).toBe(MODEL.prior)
  })
})
