import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { Evaluation } from '../../contract/evaluation.ts'
import { type Case, evaluate, yearly } from './series.fixture.ts'

const AFTER = { asOf: '2026-05-01' }
const LESS = { direction: 'decrease' } as const
const NEITHER = { direction: 'none' } as const

/** One case or more for each reason; the verdict that docs/evaluation.md promises. */
const CASES: ReadonlyArray<readonly [string, Case, string, string]> = [
  ['at the target', { target: '≥68', base: '60', figures: [61, 68] }, 'achieved', 'reached'],
  [
    '> is not met by the figure itself',
    { target: '>68', base: '60', figures: [62, 64, 66, 68] },
    'on-track',
    'on-path',
  ],
  [
    'a bare number counts in the indicator’s direction',
    { target: '20', base: '25', figures: [24, 19], more: LESS },
    'achieved',
    'reached',
  ],
  [
    '左右 on the near side',
    { target: '控制在27%左右', base: '32', figures: [31, 28.3], more: LESS },
    'achieved',
    'reached',
  ],
  [
    '左右 just outside',
    { target: '控制在27%左右', base: '32', figures: [31, 28.4], more: LESS },
    'on-track',
    'on-path',
  ],
  ['a range, both ends included', { target: '10—15%', base: '8', figures: [10], more: NEITHER }, 'achieved', 'reached'],
  ['a range, above it', { target: '10—15%', base: '8', figures: [9, 15.1], more: NEITHER }, 'worsening', 'worse'],
  [
    'behind, and the interval does not reach',
    { target: '≥68', base: '60', figures: [61, 62, 62.3, 62.1] },
    'off-track',
    'short',
  ],
  [
    'behind, and the interval reaches',
    { target: '≥98.8', base: '98', figures: [98.1, 98.5, 98.2, 98.6] },
    'at-risk',
    'still-possible',
  ],
  [
    'behind by a little, with too few figures for an interval',
    { target: '≥68', base: '60', figures: [61.5] },
    'at-risk',
    'nearly',
  ],
  [
    'behind by much, with too few figures for an interval',
    { target: '≥68', base: '60', figures: [61] },
    'off-track',
    'short',
  ],
  ['worse than the base by ten per cent', { target: '≥68', base: '60', figures: [58, 54] }, 'worsening', 'worse'],
  ['turned round', { target: '≥68', base: '60', figures: [62, 66, 65, 64] }, 'worsening', 'fell-twice'],
  [
    'the end, not reached',
    { target: '≥68', base: '60', figures: [62, 64, 66, 67, 67.9], more: AFTER },
    'off-track',
    'missed',
  ],
  ['one figure and no base', { target: '≥85', figures: [60] }, 'not-evaluable', 'no-start'],
  ['two figures and no base', { target: '≥85', figures: [60, 72] }, 'on-track', 'on-path'],
  ['保持, held', { target: '保持在90%以上', base: '92', figures: [91, 90, 93] }, 'achieved', 'held'],
  ['保持, once missed', { target: '保持在90%以上', base: '92', figures: [91, 89, 93] }, 'on-track', 'held-again'],
  [
    '保持, once missed, held at the end',
    { target: '保持在90%以上', base: '92', figures: [91, 89, 93, 93, 93], more: AFTER },
    'achieved',
    'reached',
  ],
  ['保持, missed now', { target: '保持在90%以上', base: '92', figures: [91, 92, 85] }, 'off-track', 'short'],
  ['relative to the base year', { target: '2020年提高15%', base: '40', figures: [41, 46] }, 'achieved', 'reached'],
  ['relative without a base', { target: '2020年提高15%', figures: [41, 46] }, 'not-evaluable', 'base-missing'],
  [
    'a yearly step',
    { target: '每年降低1个百分点', base: '52', figures: [51, 50.2, 49, 47.9], more: LESS },
    'on-track',
    'on-path',
  ],
  ['no worse than the base year', { target: '不低于2020年水平', base: '70', figures: [70, 71] }, 'achieved', 'held'],
  ['逐年增加, kept', { target: '逐年增加', base: '50', figures: [51, 51, 53] }, 'on-track', 'trend-kept'],
  [
    '逐年增加, kept to the end',
    { target: '逐年增加', base: '50', figures: [51, 52, 53, 54, 55], more: AFTER },
    'achieved',
    'trend-kept-to-end',
  ],
  ['逐年增加, fallen', { target: '逐年增加', base: '50', figures: [51, 53, 52] }, 'worsening', 'trend-fell'],
  ['逐年增加, once fallen', { target: '逐年增加', base: '50', figures: [51, 50, 52] }, 'at-risk', 'trend-broken'],
  [
    '逐年增加, fallen at the end',
    { target: '逐年增加', base: '50', figures: [51, 52, 53, 54, 53], more: AFTER },
    'off-track',
    'trend-missed',
  ],
  [
    '持续下降 from the words, not from the indicator',
    { target: '持续下降', figures: [6, 5.5] },
    'on-track',
    'trend-kept',
  ],
  [
    '持续改善, better than base and than before',
    { target: '持续改善', base: '58.3', figures: [60, 61] },
    'on-track',
    'trend-kept',
  ],
  ['持续改善, slipped', { target: '持续改善', base: '58.3', figures: [60, 63, 62] }, 'at-risk', 'improvement-slipped'],
  ['持续改善, nothing gained', { target: '持续改善', base: '58.3', figures: [58.3] }, 'at-risk', 'not-improved'],
  [
    '持续改善, worse than base',
    { target: '持续改善', base: '58.3', figures: [60, 57] },
    'worsening',
    'worse-than-base',
  ],
  [
    '持续改善 of what is neither good nor bad',
    { target: '持续改善', base: '58', figures: [60], more: NEITHER },
    'not-evaluable',
    'direction-unknown',
  ],
  ['保持稳定', { target: '保持稳定', base: '100', figures: [104.9], more: NEITHER }, 'on-track', 'trend-kept'],
  ['保持稳定, left', { target: '保持稳定', base: '100', figures: [105.1], more: NEITHER }, 'worsening', 'not-steady'],
  ['a trend needs two figures', { target: '逐年增加', figures: [50] }, 'no-data', 'one-figure'],
  ['a level or better', { target: 'C', base: 'C', figures: [{ level: 'B' }] }, 'achieved', 'level-reached'],
  ['a level fallen', { target: 'C', base: 'C', figures: [{ level: 'D' }] }, 'worsening', 'level-fell'],
  ['a level risen, not enough', { target: 'B级及以上', base: 'D', figures: [{ level: 'C' }] }, 'at-risk', 'level-rose'],
  ['a level unmoved', { target: 'B级及以上', base: 'C', figures: [{ level: 'C' }] }, 'off-track', 'level-short'],
  [
    'a level at the end',
    {
      target: 'B级',
      base: 'D',
      figures: [{ level: 'C' }, { level: 'C' }, { level: 'C' }, { level: 'C' }, { level: 'C' }],
      more: AFTER,
    },
    'off-track',
    'level-missed',
  ],
  ['a level of another scale', { target: 'C', figures: [{ level: '甲等' }] }, 'not-evaluable', 'level-unknown'],
  ['done', { target: '提前实现', figures: [{ attained: false }, { attained: true }] }, 'achieved', 'done'],
  [
    'not done, not due',
    { target: '提前实现', figures: [{ attained: false }], more: { asOf: '2023-06-30' } },
    'not-due',
    'not-done-yet',
  ],
  ['not done, last year', { target: '提前实现', figures: [{ attained: false }] }, 'at-risk', 'not-done-last-year'],
  ['not done, late', { target: '2023年底前建成', figures: [{ attained: false }] }, 'off-track', 'not-done-late'],
  ['no report, not due', { target: '提前实现', more: { asOf: '2023-06-30' } }, 'not-due', 'not-due-yet'],
  ['no report, due', { target: '提前实现' }, 'no-data', 'no-report'],
  ['a task done', { target: '完成省市分配任务', figures: [{ attained: true }] }, 'achieved', 'quota-filled'],
  ['a task not done', { target: '完成省市分配任务', figures: [{ attained: false }] }, 'off-track', 'quota-not-filled'],
  ['a task of unknown size', { target: '完成省市分配任务', figures: [3.2] }, 'not-evaluable', 'quota-unknown'],
  ['so many for each', { target: '每县1所', base: '0', figures: [1] }, 'achieved', 'reached'],
  [
    '全覆盖 reported as done',
    { target: '全覆盖', figures: [{ attained: true }], more: { measure: 'milestone' } },
    'achieved',
    'done',
  ],
  [
    'parts, the worst speaks',
    { target: '100；85', base: '100；70', figures: [{ parts: [100, 73] }, { parts: [100, 71] }] },
    'off-track',
    'short',
  ],
  [
    'parts of another number',
    { target: '100；85', figures: [{ parts: [100, 73, 5] }] },
    'not-evaluable',
    'parts-differ',
  ],
  ['nothing at all', { target: '≥85' }, 'no-data', 'no-figure'],
  ['only the base', { target: '≥85', base: '60' }, 'no-data', 'baseline-only'],
  ['suppressed', { target: '≥85', base: '60', figures: [{ absence: 'suppressed' }] }, 'no-data', 'suppressed'],
  ['not collected', { target: '≥85', base: '60', figures: [{ absence: 'not-collected' }] }, 'no-data', 'not-collected'],
  [
    'not calculable',
    { target: '≥85', base: '60', figures: [{ absence: 'not-calculable' }] },
    'no-data',
    'not-calculable',
  ],
  ['figures of another measure', { target: '≥85', figures: [{ level: 'C' }] }, 'not-evaluable', 'other-measure'],
  ['not understood', { target: '力争走在前列', figures: [60] }, 'not-evaluable', 'target-not-understood'],
  ['before the plan', { target: '≥85', base: '60', more: { asOf: '2020-12-31' } }, 'not-due', 'plan-not-begun'],
]

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
    expect(evaluation.projection?.upper).toBeGreaterThan(70)
    expect(evaluation.verdict).toBe('off-track')
  })

  it('names the part that decides', () => {
    const evaluation = evaluate({ target: '100；85', base: '100；70', figures: [{ parts: [100, 71] }] })
    expect(evaluation.reason.text.zh).toMatch(/^第2项（85）：2021年为71%，比应达到的73%低2个百分点/)
  })
})

describe('the sentences', () => {
  it.each([
    [
      { target: '>68', base: '60', figures: [61, 62, 62.3, 62.1] },
      '2024年为62.1%，比应达到的66.4%低4.3个百分点；按2020年以来的走势，2025年约63.1%（60.9–65.4），达不到68%。',
      '62.1% in 2024, 4.3 percentage points lower than the 66.4% expected by then; the trend since 2020 gives about 63.1% (60.9–65.4) in 2025, not reaching 68%.',
    ],
    [
      { target: '≤15.15', base: '17.94', figures: [17.5, 18, 18.5, 19.9], more: LESS },
      '2024年为19.9%，比基期的17.94%高1.96个百分点，与目标（≤15.15%）背道而驰。',
      '19.9% in 2024: 1.96 percentage points higher than the base value of 17.94%, away from the target (≤ 15.15%).',
    ],
    [
      { target: '>68', base: '60', figures: [62, 64, 66, 68.04] },
      '2024年为68.04%，达到目标（＞68%）。',
      '68.04% in 2024: the target (> 68%) is reached.',
    ],
  ])('%o', (example, zh, en) => {
    expect(evaluate(example).reason.text).toEqual({ zh, en })
  })
})
