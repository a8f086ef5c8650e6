import { describe, expect, it } from 'vitest'
import { calculable, isCalculated, NotCalculable, NotCalculableError, notCalculable } from './not-calculable.ts'

const half = calculable((count: number): number => {
  if (count < 0) notCalculable('outside-range', `count ${count} is negative`)
  if (count > 100) throw new TypeError('a fault of ours')
  return count / 2
})

describe('a public function', () => {
  it('answers a figure, or why there is none', () => {
    expect(half(3)).toBe(1.5)
    expect(half(-1)).toEqual(new NotCalculable('outside-range', 'count -1 is negative'))
    expect([half(3), half(-1)].map(isCalculated)).toEqual([true, false])
  })

  it('answers no figure that is none, however deep', () => {
    const ratio = calculable((a: number, b: number) => ({
      points: [{ value: a / b }],
      note: null,
      steps: new Float64Array(1),
    }))
    expect(ratio(1, 2)).toMatchObject({ points: [{ value: 0.5 }] })
    expect(ratio(1e308, 1e-308)).toMatchObject({ reason: 'undetermined' })
    expect(ratio(0, 0)).toMatchObject({ reason: 'undetermined' })
    expect(half(Number.NaN)).toMatchObject({ reason: 'undetermined' })
    expect(ratio.must(0, 0).points).toEqual([{ value: Number.NaN }])
  })

  it('throws the same where the input is said to be good', () => {
    expect(half.must(3)).toBe(1.5)
    expect(() => half.must(-1)).toThrow(NotCalculableError)
    expect(() => half.must(-1)).toThrow(RangeError)
  })

  it('hides no fault of its own', () => {
    expect(() => half(101)).toThrow(TypeError)
  })
})
