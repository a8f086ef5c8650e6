import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { funnelOf } from './funnel.ts'

const unit = (name: string, numerator: number, denominator: number) => ({
  unit: name,
  name: { zh: name },
  period: '2023',
  numerator,
  denominator,
})

describe('a funnel of a proportion', () => {
  // Together 800 of 1000: 80 %.
  const funnel = funnelOf({ factor: 100, interval: 'wilson' }, [
    unit('large', 600, 700),
    unit('small', 13, 20),
    unit('middle', 187, 280),
  ])

  it('stands around the average of all units together, not of their figures', () => {
    expect(funnel.average).toBeCloseTo(80, 10)
  })

  it('has limits of 1.96 and 3.09 deviations at each denominator', () => {
    const small = funnel.points.find((point) => point.unit === 'small')
    const deviation = 100 * Math.sqrt((0.8 * 0.2) / 20)
    expect(small?.lower95).toBeCloseTo(80 - 1.959964 * deviation, 4)
    expect(small?.lower998).toBeCloseTo(80 - 3.090232 * deviation, 4)
    expect(small?.upper998).toBe(100)
  })

  it('says of whom more than chance can be said: 65 % of 20 is no worse than 80 %, 66.8 % of 280 is', () => {
    expect(funnel.points.map((point) => [point.unit, point.standing])).toEqual([
      ['large', 'far-above'],
      ['small', 'similar'],
      ['middle', 'far-below'],
    ])
  })

  it('draws lines that narrow as denominators grow', () => {
    const widths = funnel.limits.map(({ lower95, upper95 }) => upper95 - lower95)
    expect(widths.every((width, index) => index === 0 || width <= (widths[index - 1] ?? 0))).toBe(true)
    expect(funnel.limits[0]?.denominator).toBeLessThan(20)
    expect(funnel.limits.at(-1)?.denominator).toBeGreaterThan(700)
  })
})

it('takes exact Poisson limits for rare events', () => {
  const funnel = funnelOf({ factor: 1000, interval: 'byar' }, [unit('a', 10, 2000), unit('b', 10, 2000)])
  // 10 events: 4.795389 … 18.390356 (Garwood 1936).
  expect(funnel.method).toBe('poisson')
  expect(funnel.points[0]?.lower95).toBeCloseTo(4.795389 / 2, 5)
  expect(funnel.points[0]?.upper95).toBeCloseTo(18.390356 / 2, 5)
})

it('leaves out counts that are no proportion, and draws nothing of nothing', () => {
  expect(funnelOf({ interval: 'wilson' }, [unit('a', 5, 4)])).toEqual({ method: 'binomial', points: [], limits: [] })
})

it('stands for any counts that can be kept', () => {
  const count = fc.oneof(fc.double({ min: 0, max: 1e15, noNaN: true }), fc.integer({ min: 0, max: 50 }))
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(count, count).filter(([numerator, denominator]) => numerator / denominator < Infinity),
        { maxLength: 5 },
      ),
      fc.constantFrom('wilson' as const, 'byar' as const),
      (counts, interval) => {
        const { points } = funnelOf(
          { interval },
          counts.map(([numerator, denominator], index) => unit(String(index), numerator, denominator)),
        )
        for (const { lower998, lower95, upper95, upper998 } of points) {
          expect(lower998 <= lower95 && lower95 <= upper95 && upper95 <= upper998).toBe(true)
        }
      },
    ),
  )
})
