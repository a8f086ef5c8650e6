import { describe, expect, it } from 'vitest'
import type { IndicatorDefinition, IndicatorValue } from '../../../contract/index.ts'
import { statement, TEST_INDICATORS } from '../../../testing/test-pack.ts'
import { asPublished, disclosedBy, type Surroundings } from './as-published.ts'
import { cellsTold, type Told } from './public-cells.ts'

const INDICATOR = 'infant-mortality'
const definitions = new Map<string, IndicatorDefinition>(TEST_INDICATORS.map((one) => [one.code, one]))
const counted = (region: string, period: string, numerator: number): IndicatorValue => ({
  ...statement({ region, period, numerator, value: numerator / 2, denominator: 2000 }),
  revision: 1,
  recordedAt: '2024-03-31T00:00:00.000Z',
})
const TOWNS = ['410181100', '410181101', '410181102']
const FIGURES = [
  counted('410181', '2023', 76),
  counted('410181100', '2023', 4),
  counted('410181101', '2023', 30),
  counted('410181102', '2023', 42),
]

/** What a release told: region → whether its figure of 2023 was shown. */
function told(shown: Record<string, boolean>): Told {
  const figures = Object.entries(shown).map(([region, isShown]) => ({
    ...{ indicator: INDICATOR, region, name: { zh: '婴儿死亡率' }, period: '2023', basis: 'reported' as const },
    ...{ revision: 1, said: { zh: '—' }, ...(isShown ? {} : { absence: 'suppressed' as const }) },
  }))
  return { kind: 'annual-report', region: '410181', content: { figures, indicators: [] } }
}

function around(standing: readonly Told[], figures = FIGURES, unseen: readonly string[] = []): Surroundings {
  return {
    standing: cellsTold(standing),
    families: [
      { region: '410181101', below: [] },
      { region: '410181', below: TOWNS },
    ],
    figures: Map.groupBy(figures, ({ region, indicator }) => `${region} ${indicator}`),
    unseen: new Set(unseen),
  }
}

/** How a town's own report tells its figure of the year. */
function ownReport(surroundings: Surroundings) {
  const shown = asPublished({ around: surroundings, definitions, asOf: '2024-05-01' }, (cell) =>
    cell.region === '410181101' ? cell.period === '2023' : false,
  )
  const [point] = surroundings.figures.get(`410181101 ${INDICATOR}`) ?? []
  return (
    point && (shown({ indicator: INDICATOR, region: '410181101' }, { ...point, invented: true }).absence ?? 'shown')
  )
}

describe('the report of a town', () => {
  it('shows what nothing can be subtracted from', () => {
    expect(ownReport(around([]))).toBe('shown')
    expect(ownReport(around([told({ '410181': true })]))).toBe('shown')
  })

  it('keeps back what the county hides, and what would leave one hidden town alone', () => {
    expect(ownReport(around([told({ '410181': true, '410181100': false, '410181101': false })]))).toBe('suppressed')
    const others = told({ '410181': true, '410181102': true })
    expect(ownReport(around([others]))).toBe('suppressed')
    // The towns beside are not the writer's to see: the one that is not public may count few.
    const own = FIGURES.filter(({ region }) => region === '410181101')
    expect(ownReport(around([others], own, ['410181100', '410181102']))).toBe('suppressed')
    expect(ownReport(around([told({ '410181': true })], own, ['410181100', '410181102']))).toBe('shown')
  })

  it('counts what a bulletin of the county cites of a town neither as shown nor as hidden', () => {
    const bulletin = { ...told({ '410181101': false }), kind: 'monthly-bulletin' } as const
    expect(ownReport(around([bulletin]))).toBe('shown')
  })
})

describe('a draft', () => {
  const question = (standing: readonly Told[]) => ({ around: around(standing), definitions, asOf: '2024-05-01' })
  const draft = { ...told({ '410181101': true }), region: '410181101' }

  it('may be released as long as nothing that was released since gives a hidden count away', () => {
    expect(disclosedBy(draft, question([]))).toBe(0)
    expect(disclosedBy(draft, question([told({ '410181': true, '410181102': true })]))).toBe(1)
    expect(disclosedBy(draft, question([told({ '410181101': false })]))).toBe(1)
  })
})
