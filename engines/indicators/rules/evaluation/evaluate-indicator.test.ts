import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { Evaluation } from '../../contract/evaluation.ts'
import { CASES } from './evaluation-cases.fixture.ts'
import { evaluate, yearly } from './series.fixture.ts'

describe('evaluateIndicator', () => {
  it.each(CASES)('%s', (_name, example, verdict, reason) => {
    const evaluation = evaluate(example)
    expect({ verdict: evaluation.verdict, reason: evaluation.reason.code }).toEqual({ verdict, reason })
    expect(Value.Errors(Evaluation, evaluation)).toEqual([])
  })

  it('tells expected value, progress and projection of a figure on its way', () => {
    const evaluation = evaluate({ target: '≥75', base: '60', figures: [62, 64, 66] })
    expect(evaluation).toMatchObject({ goal: 75, expected: 69, progress: { class: 'improving', percent: 40 } })
    expect(evaluation.projection).toMatchObject({ year: 2025, method: 'linear trend of 4 points' })
    expect(evaluation.projection?.value).toBeCloseTo(70, 10)
  })

  it('uses the significance of the change where both standard errors are known (CDC example: z 3.69)', () => {
    const limits = (value: number, se: number) => ({ value, lower: value - 1.96 * se, upper: value + 1.96 * se })
    const series = [yearly(2020, limits(60, 1.2)), yearly(2021, limits(66, 1.1))]
    const { progress } = evaluate({ target: '≥75', base: '60', more: { series } })
    expect(progress.class).toBe('improving')
    expect(progress.percent).toBeCloseTo(40, 10)
    expect(progress.z).toBeCloseTo(3.69, 2)
  })

  it('says in the reason which newer period has no figure, and keeps to the older', () => {
    const evaluation = evaluate({ target: '≥85', base: '50', figures: [60, 67, { absence: 'not-collected' }] })
    expect(evaluation.latest?.period).toBe('2022')
    expect(evaluation.reason.text.zh).toContain('2023年的数据没有采集')
    expect(evaluation.reason.figures).toMatchObject({ absence: 'not-collected', absentPeriod: '2023' })
  })

  it('follows the plan’s own steps where it prints them', () => {
    const path = [{ year: 2022, value: 61 }]
    expect(evaluate({ target: '≥68', base: '60', figures: [60.4, 61.5] }).verdict).not.toBe('on-track')
    expect(evaluate({ target: '≥68', base: '60', figures: [60.4, 61.5], more: { path } }).verdict).toBe('on-track')
  })

  it('compounds a yearly change in per cent and adds one in points', () => {
    expect(evaluate({ target: '年均增长10%', base: '100', figures: [110], more: { unit: '亿元' } })).toMatchObject({
      expected: 110,
      goal: 161.051,
    })
    expect(evaluate({ target: '每年提高2个百分点', base: '50', figures: [52] })).toMatchObject({
      expected: 52,
      goal: 60,
    })
  })

  it('keeps a projection within natural limits and says so', () => {
    const { projection } = evaluate({ target: '100%', base: '80', figures: [88, 94, 99] })
    expect(projection).toMatchObject({ value: 100, upper: 100, method: 'linear trend of 4 points, limited to 0–100' })
  })

  it('does not take a fall for hope because it widens the interval', () => {
    const evaluation = evaluate({ target: '≥70', base: '60', figures: [62, 64, 62.5] })
    expect(evaluation.projection?.upper).toBeLessThan(70)
    expect(evaluation.projection?.method).toBe('linear trend of 4 points, the latest shortfall left out of the limits')
    expect(evaluation.verdict).toBe('off-track')
  })

  it('draws no interval from three figures', () => {
    const series = [yearly(2020, 38.2), yearly(2022, 40.1), yearly(2024, 41)]
    const { verdict, projection, reason } = evaluate({ target: '2020年提高15%', more: { series } })
    expect(verdict).toBe('off-track')
    expect(projection).not.toHaveProperty('upper')
    expect(reason.text.zh).toMatch(/2025年约41.9%，达不到43.9%。$/)
  })

  it('names the part that decides', () => {
    const evaluation = evaluate({ target: '100；85', base: '100；70', figures: [{ parts: [100, 71] }] })
    expect(evaluation.reason.text.zh).toMatch(/^第2项（85）：2021年为71%，比应达到的73%低2个百分点/)
  })
})
