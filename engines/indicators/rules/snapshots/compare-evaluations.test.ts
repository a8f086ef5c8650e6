import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChangeEffect, type SeriesPoint, VERDICTS } from '../../contract/index.ts'
import { compareEvaluations } from './compare-evaluations.ts'
import { amountOfChange, figureChange, verdictChange } from './compare-figures.ts'
import { figure, frozen, PLAN } from './frozen.fixture.ts'

const OPPOSITE: Record<ChangeEffect, ChangeEffect> = {
  better: 'worse',
  worse: 'better',
  same: 'same',
  unknown: 'unknown',
}
const verdict = fc.constantFrom(...VERDICTS)
const direction = fc.constantFrom('increase', 'decrease', 'none' as const)
const point: fc.Arbitrary<SeriesPoint> = fc
  .oneof(
    fc.record({ value: fc.double({ noNaN: true, min: -1e6, max: 1e6 }) }),
    fc.record({ level: fc.constantFrom('A', 'B', 'C', '三级甲等', '二级', '良') }),
    fc.record({ attained: fc.boolean() }),
    fc.record({ parts: fc.array(fc.integer(), { minLength: 2, maxLength: 3 }) }),
    fc.record({ absence: fc.constant('not-collected' as const) }),
  )
  .map((measure) => ({ ...figure(2022, 0), value: undefined, ...measure }) as SeriesPoint)
const values = fc.dictionary(
  fc.constantFrom('life', 'smoking', 'exercise', 'literacy'),
  fc.integer({ min: 0, max: 100 }),
)
const evaluation = values.map((known) =>
  frozen(Object.fromEntries(Object.entries(known).map(([code, value]) => [code, [figure(2022, value)]]))),
)

describe('the comparison of two evaluations', () => {
  it('finds no change between an evaluation and itself', () => {
    fc.assert(
      fc.property(evaluation, (one) => {
        const { rows, domains } = compareEvaluations(one, one)
        expect(rows.every((row) => row.verdictChange === 'same' && (row.absolute ?? 0) === 0)).toBe(true)
        expect(rows.some((row) => row.figureChange === 'better' || row.figureChange === 'worse')).toBe(false)
        expect(rows.some((row) => row.targetChanged || row.definitionChanged)).toBe(false)
        expect(domains.every(({ better, worse }) => better + worse === 0)).toBe(true)
      }),
    )
  })

  it('finds the other way round exactly the opposite', () => {
    fc.assert(
      fc.property(evaluation, evaluation, (one, other) => {
        const there = compareEvaluations(one, other)
        const back = new Map(compareEvaluations(other, one).rows.map((row) => [row.indicator, row]))
        for (const row of there.rows) {
          const opposite = back.get(row.indicator)
          expect(opposite?.verdictChange).toBe(OPPOSITE[row.verdictChange])
          expect(opposite?.figureChange).toBe(OPPOSITE[row.figureChange])
          expect((opposite?.absolute ?? 0) + (row.absolute ?? 0)).toBe(0)
        }
      }),
    )
  })

  it('counts each domain as its rows say', () => {
    fc.assert(
      fc.property(evaluation, evaluation, (one, other) => {
        const { rows, domains } = compareEvaluations(one, other)
        const sum = domains.reduce((total, domain) => total + domain.better, 0)
        expect(sum).toBe(rows.filter((row) => row.verdictChange === 'better').length)
      }),
    )
  })

  it('lists what is new and what is gone, and compares neither', () => {
    const [first, ...rest] = PLAN.indicators
    const before = frozen({ life: [figure(2022, 80)] })
    const after = frozen(
      {},
      { plan: { ...PLAN, version: 2, indicators: rest.concat({ ...first, code: 'new' } as never) } },
    )
    const { rows, summary } = compareEvaluations(before, after)
    expect(rows.map(({ indicator, before: was, after: is }) => [indicator, !!was, !!is])).toEqual([
      ['smoking', true, true],
      ['exercise', true, true],
      ['literacy', true, true],
      ['new', false, true],
      ['life', true, false],
    ])
    expect(rows.at(-1)).toMatchObject({ verdictChange: 'unknown', figureChange: 'unknown', targetChanged: false })
    expect(summary.sentences.at(-1)?.zh).toBe('比较时请注意：规划由第1版改为第2版，新增指标1项，取消指标1项。')
  })

  it('does not subtract percent from persons', () => {
    const [first, ...rest] = PLAN.indicators
    const before = frozen({ life: [figure(2022, 80)] })
    const after = frozen(
      { life: [figure(2022, 81)] },
      { plan: { ...PLAN, indicators: [{ ...first, unit: '人' } as never, ...rest] } },
    )
    const [row] = compareEvaluations(before, after).rows
    expect(row).toMatchObject({ figureChange: 'unknown', targetChanged: true })
    expect(row).not.toHaveProperty('absolute')
  })

  it('writes its summary from the figures, in both languages', () => {
    const before = frozen({ smoking: [figure(2022, 24.5)], exercise: [figure(2022, 45)] })
    const after = frozen(
      { smoking: [figure(2022, 24.5), figure(2023, 19)], exercise: [figure(2023, 38, { invented: true })] },
      { asOf: '2024-12-31' },
    )
    const { summary } = compareEvaluations(before, after)
    expect(summary.sentences.map(({ zh }) => zh)).toEqual([
      '与截至2023-12-31相比，截至2024-12-31，4项指标中评价好转1项，变差1项，不变2项。',
      expect.stringMatching(/^其中.*减至0项/),
      expect.stringMatching(/^评价好转的是指标smoking（.+→已达标）。$/),
      expect.stringMatching(/^评价变差的是指标exercise（已达标→.+）。$/),
      '两期数据可比的2项指标中，数值向好1项，向差1项，持平0项。',
      '其中含演示用虚构数据。',
    ])
    expect(summary.sentences.every(({ en }) => en && !/[\u4e00-\u9fff]/.test(en))).toBe(true)
  })
})

describe('a change', () => {
  it('of a verdict has an opposite', () => {
    fc.assert(
      fc.property(verdict, verdict, (a, b) => {
        expect(verdictChange(b, a)).toBe(OPPOSITE[verdictChange(a, b)])
      }),
    )
  })

  it('of a figure has an opposite, whatever is measured', () => {
    fc.assert(
      fc.property(point, point, direction, (a, b, way) => {
        expect(figureChange(b, a, way)).toBe(OPPOSITE[figureChange(a, b, way)])
      }),
    )
  })

  it.each([
    [{ value: 80 }, { value: 81 }, 'increase', 'better'],
    [{ value: 5.6 }, { value: 4.1 }, 'decrease', 'better'],
    [{ value: 1 }, { value: 2 }, 'none', 'unknown'],
    [{ level: 'B' }, { level: 'A' }, 'increase', 'better'],
    [{ attained: true }, { attained: false }, 'increase', 'worse'],
    [{ parts: [90, 80] }, { parts: [91, 80] }, 'increase', 'better'],
    [{ parts: [90, 80] }, { parts: [91, 79] }, 'increase', 'unknown'],
    [{ value: 1 }, { absence: 'not-collected' }, 'increase', 'unknown'],
  ] as const)('from %j to %j where more is %s is %s', (a, b, way, effect) => {
    const of = (measure: object) => ({ ...figure(2022, 0), value: undefined, ...measure }) as unknown as SeriesPoint
    expect(figureChange(of(a), of(b), way)).toBe(effect)
  })

  it('is told as an amount, in per cent where there is something to take it of, and as doubtful where limits overlap', () => {
    const wide = { lower: 0.1, upper: 0.6 }
    expect(amountOfChange(figure(2022, 0.1, wide), figure(2023, 0.4, wide))).toEqual({
      absolute: 0.3,
      percent: 300,
      overlaps: true,
    })
    expect(amountOfChange(figure(2022, 0), figure(2023, 3))).toEqual({ absolute: 3 })
    expect(amountOfChange(figure(2022, -2), figure(2023, -1))).toMatchObject({ percent: 50 })
  })
})
