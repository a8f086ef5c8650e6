import { describe, expect, it } from 'vitest'
import { reportingRates } from './reporting-rates.ts'

const item = { indicator: 'beds', required: true }
const report = (dueOn: string, firstSubmittedOn?: string, cells = {}) => ({
  dueOn,
  items: [item, { indicator: 'doctors', required: false }],
  cells,
  ...(firstSubmittedOn === undefined ? {} : { firstSubmittedOn }),
})

describe('reporting rates', () => {
  it('count what was due, what came and what came in time', () => {
    const reports = [
      report('2024-01-10', '2024-01-10', { beds: { value: 6 } }),
      report('2024-02-10', '2024-02-15', { beds: { comment: 'follows' } }),
      report('2024-03-10'),
      report('2024-04-10'),
    ]
    expect(reportingRates(reports, '2024-03-31')).toEqual({
      expected: 3,
      submitted: 2,
      onTime: 1,
      // 5 days late, and 21 by now.
      medianDaysLate: 5,
      cellsAsked: 2,
      cellsFilled: 1,
    })
  })

  it('count one that came before its day, and none that is due today', () => {
    expect(reportingRates([report('2024-04-10', '2024-04-01')], '2024-04-02')).toMatchObject({ expected: 1, onTime: 1 })
    expect(reportingRates([report('2024-04-10')], '2024-04-10')).toMatchObject({ expected: 0, submitted: 0 })
    expect(reportingRates([report('2024-04-10')], '2024-04-11')).toMatchObject({ expected: 1, medianDaysLate: 1 })
  })
})
