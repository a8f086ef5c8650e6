import { expect, it } from 'vitest'
import type { IndicatorDefinition, SeriesPoint } from '../../contract/index.ts'
import { computeIndex } from './compute-index.ts'
import { exampleIndex } from './index-definition.fixture.ts'
import { openIndex } from './open-index.ts'

const definition = exampleIndex({ minimumCoverage: 0.4 })
const beds: IndicatorDefinition = {
  code: 'beds',
  version: 1,
  name: { zh: '每千人口床位', en: 'Beds per 1,000 residents' },
  unit: '张',
  direction: 'increase',
  measure: 'number',
  formula: { kind: 'reported' },
  interval: 'none',
  decimals: 2,
  frequency: 'year',
  source: { title: 'invented', status: 'unverified' },
}
const point: SeriesPoint = {
  period: '2023',
  value: 7.1,
  basis: 'reported',
  status: 'final',
  revision: 1,
  availableOn: '2024-03-31',
  invented: true,
}
const { value: _, ...absent } = { ...point, absence: 'suppressed' as const, invented: false }
const place = {
  region: { code: '410181', name: { zh: '巩义市', en: 'Gongyi' } },
  year: 2023,
  asOf: '2024-12-31',
  regionsWeighed: 1,
}

function open(figures: Map<string, SeriesPoint>) {
  const numbers = new Map([...figures].flatMap(([code, { value }]) => (value === undefined ? [] : [[code, value]])))
  const [arithmetic] = computeIndex(definition, [{ region: '410181', figures: numbers }])
  if (!arithmetic) throw new Error('one region was given')
  return openIndex(definition, new Map([['beds', beds]]), place, arithmetic, figures)
}

it('says of every score which figure it comes from, in what unit and between which bounds', () => {
  const result = open(new Map([['beds', point]]))
  expect(result).toMatchObject({ index: 'example', version: 1, nameEn: 'Example index', regionNameEn: 'Gongyi' })
  expect(result).toMatchObject({ year: 2023, asOf: '2024-12-31', method: 'expert-too-few-regions', invented: true })
  expect(result.dimensions[1]).toMatchObject({ name: '健康服务', weight: 0.3, score: expect.closeTo(50, 9) })
  expect(result.dimensions[1]?.indicators).toEqual([
    {
      indicator: 'beds',
      number: '26',
      name: '每千人口床位',
      nameEn: 'Beds per 1,000 residents',
      unit: '张',
      figure: point,
      value: 7.1,
      worst: 5.2,
      best: 9,
      score: expect.closeTo(50, 9),
      expertWeight: 0.3,
      weight: 0.3,
    },
  ])
})

it('keeps what was said where no number was, and the code of what has no definition', () => {
  const result = open(new Map([['infant-mortality', absent]]))
  expect(result).not.toHaveProperty('score')
  expect(result).toMatchObject({ coverage: 0, minimumCoverage: 0.4, invented: false })
  expect(result.dimensions[0]?.indicators[1]).toMatchObject({ name: 'infant-mortality', unit: '', figure: absent })
})
