import { describe, expect, it } from 'vitest'
import { canonicalText } from '../canonical-text.ts'
import { withFigures } from './freeze-evaluation.ts'
import { figure, frozen } from './frozen.fixture.ts'
import { reproductionOf } from './reproduce.ts'

const SERIES = {
  smoking: [figure(2021, 24), figure(2022, 23), figure(2022, 22, { revision: 2, availableOn: '2024-05-01' })],
  exercise: [figure(2022, 45)],
  literacy: [figure(2023, 31)],
}

describe('a frozen evaluation', () => {
  const taken = frozen(SERIES)

  it('holds what was known on the day and nothing later', () => {
    expect(taken.rows.map(({ figures }) => figures.map(({ period, revision }) => `${period}/${revision}`))).toEqual([
      [],
      ['2021/1', '2022/1'],
      ['2022/1'],
      [],
    ])
    expect(withFigures(taken)).toBe(2)
  })

  it('counts verdicts by domain, and names the organisation of most indicators as its lead', () => {
    expect(taken.domains).toMatchObject([
      { code: 'people', lead: 'health', indicators: 3, counts: { achieved: 1, 'no-data': 1 } },
      { code: 'culture', indicators: 1, counts: { 'no-data': 1 } },
    ])
    expect(taken.domains[1]).not.toHaveProperty('lead')
    expect(taken.counts).toMatchObject({ achieved: 1, 'no-data': 2 })
  })

  it('says the same when it comes back from its text', () => {
    const text = canonicalText(taken)
    expect(canonicalText(JSON.parse(text))).toBe(text)
    expect(reproductionOf(JSON.parse(text), frozen(SERIES)).differences).toEqual([])
  })

  it('is not changed by figures known later', () => {
    const later = { ...SERIES, life: [figure(2023, 80, { availableOn: '2024-01-01' })] }
    expect(canonicalText(frozen(later))).toBe(canonicalText(taken))
  })
})
