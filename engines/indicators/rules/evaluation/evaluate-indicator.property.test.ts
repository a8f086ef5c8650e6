import fc from 'fast-check'
import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { Evaluation, type SeriesPoint, type Verdict } from '../../contract/evaluation.ts'
import { TARGET_EXAMPLES } from '../target/examples.ts'
import { evaluateIndicator } from './evaluate-indicator.ts'
import { inputOf, yearly } from './series.fixture.ts'

/** Worst first. What cannot be judged stands outside the order. */
const ORDER: readonly Verdict[] = ['worsening', 'off-track', 'at-risk', 'on-track', 'achieved']

const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)
const figures = fc.array(percent, { minLength: 1, maxLength: 5 })

const anyPoint: fc.Arbitrary<SeriesPoint> = fc
  .record({
    period: fc.constantFrom(
      '2019',
      '2020',
      '2021',
      '2022-Q1',
      '2022',
      '2023-06',
      '2024',
      '2021/2025',
      '2024-W10',
      '2025',
      'nonsense',
    ),
    availableOn: fc.constantFrom('2021-02-01', '2023-07-15', '2025-02-01', '2026-02-01'),
    basis: fc.constantFrom('reported', 'computed' as const),
    status: fc.constantFrom('final', 'preliminary' as const),
    revision: fc.integer({ min: 1, max: 3 }),
    figure: fc.oneof(
      percent.map((value) => ({ value })),
      percent.map((value) => ({ value, lower: value - 2, upper: value + 2 })),
      fc.tuple(percent, percent).map((parts) => ({ parts: [...parts] })),
      fc.constantFrom(
        { level: 'B' },
        { level: '二级甲等' },
        { attained: true },
        { attained: false },
        { absence: 'suppressed' as const },
        {},
      ),
    ),
  })
  .map(({ figure, ...rest }) => ({ ...rest, ...figure, invented: true }))

const anyCase = fc.record({
  target: fc.constantFrom(...TARGET_EXAMPLES.map(({ phrase }) => phrase)),
  base: fc.constantFrom('--', '60', '≥90', 'C', '100；70', '0', '逐年增加'),
  direction: fc.constantFrom('increase', 'decrease', 'none' as const),
  measure: fc.constantFrom('number', 'milestone' as const),
  series: fc.array(anyPoint, { maxLength: 8 }),
  asOf: fc.constantFrom('2020-06-30', '2023-12-31', '2025-06-30', '2026-12-31'),
})

describe('evaluateIndicator, whatever it is given', () => {
  it('answers in the shape of the contract with a sentence in each language', () => {
    fc.assert(
      fc.property(anyCase, ({ target, base, ...more }) => {
        const evaluation = evaluateIndicator(inputOf({ target, base, more }))
        expect(Value.Check(Evaluation, evaluation)).toBe(true)
        expect(evaluation.reason.text.zh).toMatch(/[\u4e00-\u9fff].*。$/)
        expect(evaluation.reason.text.en).toMatch(/\.$/)
        const said = `${evaluation.reason.text.zh}${evaluation.reason.text.en}`.replaceAll(target || '—', '')
        expect(said).not.toMatch(/undefined|NaN|Infinity/)
      }),
      { numRuns: 600 },
    )
  })

  it('does not see what was not yet available', () => {
    fc.assert(
      fc.property(anyCase, ({ target, base, ...more }) => {
        const input = inputOf({ target, base, more })
        const seen = { ...input, series: input.series.filter(({ availableOn }) => availableOn <= input.asOf) }
        expect(evaluateIndicator(input)).toEqual(evaluateIndicator(seen))
      }),
    )
  })

  it('does not depend on the order of the figures', () => {
    fc.assert(
      fc.property(anyCase, ({ target, base, ...more }) => {
        const input = inputOf({ target, base, more })
        const unique = [
          ...new Map(input.series.map((point) => [`${point.period} ${point.basis} ${point.revision}`, point])).values(),
        ]
        expect(evaluateIndicator({ ...input, series: unique.toReversed() })).toEqual(
          evaluateIndicator({ ...input, series: unique }),
        )
      }),
    )
  })

  it('shows limits that hold the goal just where it says that the goal is within reach', () => {
    fc.assert(
      fc.property(percent, figures, fc.constantFrom('≥75', '约75%', '比2020年提高15%'), (base, values, target) => {
        const {
          reason,
          projection,
          goal = 0,
        } = evaluateIndicator(inputOf({ target, base: String(base), figures: values }))
        const { upper } = projection ?? {}
        if (reason.code === 'short' || reason.code === 'nearly') expect(upper ?? -1).toBeLessThan(goal)
        const bound = target.startsWith('约') ? goal * 0.95 : goal
        if (reason.code === 'still-possible') expect(upper ?? projection?.value).toBeGreaterThanOrEqual(bound - 1e-6)
      }),
      { numRuns: 400 },
    )
  })

  it.each(['≥75', '>75', '75', '约75%', '保持在75%以上', '比2020年提高15%', '每年提高2个百分点'])(
    'gives no worse verdict for a better last figure: %s',
    (target) => {
      isMonotone(target, 'increase')
    },
  )

  it.each(['≤25', '<25', '25', '约25%', '降到25%以下', '较2020年下降20%', '年均增幅控制在3%以内', '增长不超过10%'])(
    'gives no worse verdict for a lower last figure: %s',
    (target) => {
      isMonotone(target, 'decrease')
    },
  )
})

function isMonotone(target: string, direction: 'increase' | 'decrease') {
  const sign = direction === 'increase' ? 1 : -1
  const ends = fc.constantFrom('2025-06-30', '2026-12-31')
  fc.assert(
    fc.property(percent, figures, percent, ends, (base, values, gain, asOf) => {
      const evaluate = (last: number) =>
        evaluateIndicator(
          inputOf({
            target,
            base: String(base),
            more: {
              direction,
              asOf,
              series: [...values.slice(0, -1), last].map((value, index) => yearly(2021 + index, value)),
            },
          }),
        )
      const last = values.at(-1) ?? 0
      const [plain, better] = [evaluate(last), evaluate(last + sign * gain)]
      expect(ORDER.indexOf(better.verdict), `${plain.verdict} → ${better.verdict}`).toBeGreaterThanOrEqual(
        ORDER.indexOf(plain.verdict),
      )
    }),
    { numRuns: 400 },
  )
}
