import type { SeriesPoint } from '@kangcheng/indicators/contract'
import { describe, expect, it } from 'vitest'
import { axisBounds, bandCorners, projectionShape, seriesLines, splitByGrain } from './trend-option.ts'

const point = (period: string, figure: Partial<SeriesPoint>): SeriesPoint => ({
  period,
  basis: 'reported',
  status: 'final',
  revision: 1,
  availableOn: '2025-01-01',
  invented: true,
  ...figure,
})

describe('seriesLines', () => {
  it('draws one line a part, in time, and leaves out other bases and what has no number', () => {
    const series = [
      point('2023', { parts: [100, 72] }),
      point('2022', { parts: [100, 70] }),
      point('2024', { absence: 'not-collected' }),
      point('2023', { parts: [98, 60], basis: 'computed' }),
    ]
    expect(seriesLines(series, 'reported')).toEqual([
      [
        [2022, 100],
        [2023, 100],
      ],
      [
        [2022, 70],
        [2023, 72],
      ],
    ])
  })
})

describe('bandCorners', () => {
  it('goes forward along the lower limits and back along the upper', () => {
    const series = [
      point('2022', { value: 5, lower: 4, upper: 6 }),
      point('2023', { value: 6, lower: 5, upper: 7 }),
      point('2024', { value: 7 }),
    ]
    expect(bandCorners({ series }, 'reported')).toEqual([
      [2022, 4],
      [2023, 5],
      [2023, 7],
      [2022, 6],
    ])
    expect(bandCorners({ series: series.slice(1) }, 'reported')).toEqual([])
  })
})

describe('projectionShape', () => {
  const evaluation = {
    code: 'x',
    asOf: '2024-12-31',
    verdict: 'at-risk' as const,
    latest: point('2024', { value: 60 }),
    progress: { class: 'improving' as const },
    reason: { code: 'x', figures: {}, text: { zh: '因' } },
    ruleVersion: '1',
  }
  it('starts at the latest figure and opens only when limits are known', () => {
    const projection = { year: 2025, value: 64, method: 'linear' }
    expect(projectionShape({ evaluation: { ...evaluation, projection } })).toEqual({
      line: [
        [2024, 60],
        [2025, 64],
      ],
      wedge: [],
    })
    const limited = { ...projection, lower: 61, upper: 67 }
    expect(projectionShape({ evaluation: { ...evaluation, projection: limited } }).wedge).toHaveLength(3)
    expect(projectionShape({ evaluation })).toEqual({ line: [], wedge: [] })
  })
})

describe('splitByGrain', () => {
  const series = [point('2023', { value: 60 }), point('2024-01', { value: 38.7 }), point('2024', { value: 62.6 })]
  const periods = (points: SeriesPoint[]) => points.map(({ period }) => period)
  it('keeps a year apart from its own months', () => {
    const { main, within } = splitByGrain(series)
    expect([periods(main), periods(within)]).toEqual([['2023', '2024'], ['2024-01']])
  })
  it('draws months alone where there is no year', () => {
    const { main, within } = splitByGrain(series.slice(1, 2))
    expect([periods(main), within]).toEqual([['2024-01'], []])
  })
})

describe('axisBounds', () => {
  it.each([
    [[2.5, 19], '%', { min: 0 }],
    [[70, 100], '%', { max: 100 }],
    [[3, 100], '%', { min: 0, max: 100 }],
    [[95, 130], '%', {}],
    [[-2, 5], '‰', {}],
    [[], '%', {}],
  ])('of %j %s are %j', (figures, unit, bounds) => expect(axisBounds(figures, unit)).toEqual(bounds))
})
