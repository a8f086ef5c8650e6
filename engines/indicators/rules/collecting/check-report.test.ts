import { describe, expect, it } from 'vitest'
import type { ReportCell, SeriesPoint } from '../../contract/index.ts'
import { TEST_INDICATORS } from '../../testing/test-pack.ts'
import { checkReport, openProblems } from './check-report.ts'

const definitions = new Map(TEST_INDICATORS.map((one) => [one.code, one]))
const point = (period: string, value: number, basis: SeriesPoint['basis'] = 'reported'): SeriesPoint => ({
  period,
  value,
  basis,
  status: 'final',
  revision: 1,
  availableOn: `${Number(period.slice(0, 4)) + 1}-03-01`,
  invented: true,
})

function problems(indicator: string, cell: ReportCell | undefined, points: SeriesPoint[] = [], required = true) {
  const found = checkReport(cell ? { [indicator]: cell } : {}, {
    region: '410181',
    organisation: 'gongyi-health',
    period: '2023',
    today: '2024-02-01',
    items: [{ indicator, required }],
    definitions,
    series: new Map([[indicator, points]]),
    evidenced: new Set(),
    below: new Map(),
  })
  return { kinds: found.map(({ kind }) => kind), open: openProblems(found).length }
}

const HISTORY = [point('2020', 5.6), point('2021', 5.2), point('2022', 4.7)]

describe('a report is checked', () => {
  it.each<[string, string, ReportCell | undefined, SeriesPoint[], string[], number]>([
    ['nothing where something is required', 'infant-mortality', undefined, [], ['missing'], 1],
    ['a comment alone', 'infant-mortality', { comment: 'later' }, [], ['missing'], 1],
    ['a figure like those before', 'infant-mortality', { value: 4.5 }, HISTORY, [], 0],
    ['a jump', 'infant-mortality', { value: 9 }, HISTORY, ['jump'], 1],
    ['a jump that is explained', 'infant-mortality', { value: 9, comment: '两例多胞胎' }, HISTORY, ['jump'], 0],
    ['an implausible jump', 'infant-mortality', { value: 470 }, HISTORY, ['implausible', 'jump'], 2],
    [
      'a figure unlike the computed one',
      'infant-mortality',
      { value: 4.5 },
      [...HISTORY, point('2023', 4.9, 'computed')],
      ['differs-from-computed'],
      1,
    ],
    [
      'the computed one, as printed',
      'infant-mortality',
      { value: 4.9 },
      [...HISTORY, point('2023', 4.9001, 'computed')],
      [],
      0,
    ],
    [
      'more cases than people',
      'hypertension-managed',
      { numerator: 7, denominator: 6 },
      [],
      ['numerator-above-denominator'],
      1,
    ],
    ['a share from counts', 'hypertension-managed', { numerator: 5, denominator: 6 }, [], [], 0],
    ['another measure', 'healthy-town', { value: 1 }, [], ['wrong-measure'], 1],
    ['two measures', 'infant-mortality', { value: 4.5, absence: 'not-collected' }, [], ['not-one-measure'], 1],
    ['a reason why there is none', 'infant-mortality', { absence: 'not-collected' }, HISTORY, [], 0],
    ['a copy', 'infant-mortality', { value: 4.7, copiedFrom: '2022' }, HISTORY, ['copied'], 1],
  ])('%s', (_what, indicator, cell, points, kinds, open) => {
    expect(problems(indicator, cell, points)).toEqual({ kinds, open })
  })

  it('asks for nothing that is not required', () => {
    expect(problems('infant-mortality', undefined, [], false)).toEqual({ kinds: [], open: 0 })
  })

  it('compares years with years and never with what came later', () => {
    const mixed = [point('2022-11', 40), ...HISTORY, point('2024', 40)]
    expect(problems('infant-mortality', { value: 4.5 }, mixed)).toEqual({ kinds: [], open: 0 })
  })
})
