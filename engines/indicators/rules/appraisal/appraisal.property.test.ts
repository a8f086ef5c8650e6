import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AppraisalScheme, Curve } from '../../contract/appraisal/index.ts'
import type { Evidence, UnitEvidence } from './evidence.ts'
import { openArithmetic } from './open-arithmetic.ts'
import { rankUnits } from './rank-units.ts'
import { letter, number, point, schemeOf, unitOf } from './scheme.fixture.ts'
import { linesOf } from './scheme-lines.ts'

const figures = fc.double({ min: 0, max: 120, noNaN: true })
const shares = fc.double({ min: 0, max: 1, noNaN: true })
/** Curves of numbers of which more is better. */
const curves: fc.Arbitrary<Curve> = fc.oneof(
  fc.record({ kind: fc.constant('all-or-none' as const), reach: figures }),
  fc.record({ kind: fc.constant('ratio' as const), to: fc.double({ min: 1, max: 120, noNaN: true }) }),
  fc.constant({ kind: 'ratio' as const, to: 'target' as const }),
  fc.constant({ kind: 'target-share' as const }),
  fc
    .tuple(figures, fc.double({ min: 0.1, max: 50, noNaN: true }))
    .map(([floor, span]) => ({ kind: 'linear' as const, floor, full: floor + span })),
  fc.record({ kind: fc.constant('rank' as const), last: shares }),
)
/** What a better figure can only earn, and a worse one only lose. */
const rules = fc.record({
  missing: fc.constantFrom('spread' as const, 'zero' as const),
  minimumCoverage: fc.constantFrom(0, 0.5),
  bonus: fc.record({
    ceiling: fc.double({ min: 0.5, max: 20, noNaN: true }),
    rules: fc.tuple(shares, figures).map(([share, figure]) => [
      { ...named('many'), points: 3, when: [{ of: 'full-lines' as const, comparator: '>=' as const, value: share }] },
      {
        ...named('high'),
        points: 4,
        when: [{ of: 'figure' as const, line: 'a', comparator: '>=' as const, value: figure }],
      },
    ]),
  }),
  vetoes: figures.map((figure) => [
    {
      ...named('low'),
      cap: 59,
      when: [{ of: 'figure' as const, line: 'a', comparator: '<' as const, value: figure }],
    },
  ]),
})

function named(code: string) {
  return { code, name: { zh: code } }
}

const evidence: fc.Arbitrary<Evidence> = fc.oneof(
  {
    arbitrary: fc
      .tuple(figures, fc.double({ min: 0, max: 10, noNaN: true }))
      .map(([value, reach]) => number(value, { lower: value - reach, upper: value + reach })),
    weight: 5,
  },
  { arbitrary: fc.constantFrom<Evidence>({}, { figure: point({ absence: 'suppressed' }) }), weight: 1 },
)

/** A scheme and units that carry some of its lines. The plan's numbers are the same for all, as in a comparison of regions. */
const appraisals = fc
  .tuple(
    fc.array(curves, { minLength: 1, maxLength: 5 }),
    rules,
    fc.array(fc.array(evidence, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
  )
  .map(([chosen, more, all]) => {
    const scheme = schemeOf(chosen, more)
    const units = all.map((own, unit) =>
      unitOf(
        `unit-${unit}`,
        Object.fromEntries(
          chosen.map((_, line) => [letter(line), { ...own[line], better: 'increase', baseline: 40, target: 80 }]),
        ),
        Object.fromEntries(chosen.map((_, line) => [letter(line), 1 + ((unit + line) % 3) / 2])),
      ),
    )
    return { scheme, units }
  })

function rank(scheme: AppraisalScheme, units: readonly UnitEvidence[]) {
  return rankUnits(scheme, linesOf(scheme, []), units)
}

describe('whatever the scheme and the figures', () => {
  it('scores lie within 0 and 100 and the bonus, inside their own limits', () => {
    fc.assert(
      fc.property(appraisals, ({ scheme, units }) => {
        for (const { score, exact = 0, lower, upper } of rank(scheme, units).ranking) {
          if (score === undefined) continue
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100 + (scheme.bonus?.ceiling ?? 0) + 0.005)
          if (lower === undefined || upper === undefined) continue
          expect(lower).toBeLessThanOrEqual(exact + 1e-9)
          expect(upper).toBeGreaterThanOrEqual(exact - 1e-9)
        }
      }),
    )
  })

  it('ranks follow scores: one more than the units with a better one', () => {
    fc.assert(
      fc.property(appraisals, ({ scheme, units }) => {
        const { ranking } = rank(scheme, units)
        for (const { score, rank: place } of ranking) {
          const better = ranking.filter((other) => score !== undefined && (other.score ?? -1) > score)
          expect(place).toBe(score === undefined ? undefined : better.length + 1)
        }
      }),
    )
  })

  it('the order in which units are given changes nothing', () => {
    const shuffled = appraisals.chain(({ scheme, units }) =>
      fc.shuffledSubarray(units, { minLength: units.length }).map((other) => ({ scheme, units, other })),
    )
    fc.assert(
      fc.property(shuffled, ({ scheme, units, other }) => {
        expect(rank(scheme, other)).toEqual(rank(scheme, units))
      }),
    )
  })

  it('a better figure never lowers the score of its unit, nor its rank', () => {
    fc.assert(
      fc.property(appraisals, fc.nat(), fc.nat(), fc.double({ min: 0, max: 60, noNaN: true }), (given, u, l, more) => {
        const { scheme, units } = given
        const at = u % units.length
        const line = letter(l % scheme.items.length)
        const own = units[at] as UnitEvidence
        const known = own.evidence.get(line)
        if (known?.figure?.value === undefined) return
        const better = { ...known, figure: { ...known.figure, value: known.figure.value + more } }
        const improved = { ...own, evidence: new Map([...own.evidence, [line, better]]) }
        const find = (all: readonly UnitEvidence[]) => rank(scheme, all).ranking.find(({ unit }) => unit === own.unit)
        const before = find(units)
        const after = find(units.with(at, improved))
        expect(after?.score ?? 0).toBeGreaterThanOrEqual(before?.score ?? 0)
        expect(after?.rank ?? 1).toBeLessThanOrEqual(before?.rank ?? 1)
      }),
    )
  })

  it('every step comes to its result when it is worked out again from its own text', () => {
    fc.assert(
      fc.property(appraisals, ({ scheme, units }) => {
        for (const unit of rank(scheme, units).ranking) {
          const { lines, steps } = openArithmetic(scheme, unit)
          for (const { code, working, result } of [...lines.flatMap((line) => line.steps), ...steps]) {
            if (!WORKED_OUT.has(code)) continue
            expect(Math.abs(worked(working.zh) - result), working.zh).toBeLessThan(code === 'round' ? 0.00501 : 1e-4)
          }
        }
      }),
    )
  })
})

/** Steps whose working is arithmetic throughout. */
const WORKED_OUT = new Set([
  'ratio-up',
  'target-share',
  'linear',
  'rank',
  'points',
  'percent',
  'bonus',
  'veto',
  'round',
  'zero',
])

function worked(text: string): number {
  const code = text
    .replaceAll('÷', '/')
    .replaceAll('×', '*')
    .replaceAll('−', '-')
    .replaceAll(/\b(min|max)\(/g, 'Math.$1(')
  return new Function(`return ${code}`)() as number
}
