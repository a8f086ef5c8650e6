import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isJump } from './jumps.ts'

describe('a jump', () => {
  it.each<[string, number, number[], boolean]>([
    ['the first figure', 5, [], false],
    ['a third more than the only one before', 133, [100], true],
    ['a quarter more than the only one before', 125, [100], false],
    ['a steady series going on', 10.4, [10, 10.2, 10.1, 10.3, 10.2], false],
    ['a misplaced decimal point', 104, [10, 10.2, 10.1, 10.3, 10.2], true],
    ['an outlier before is not held against it', 10.2, [10, 10.2, 99, 10.3, 10.2], false],
    ['a tenth is let pass where nothing ever moved', 110, [100, 100, 100, 100, 100], false],
    ['more than a tenth where nothing ever moved', 111, [100, 100, 100, 100, 100], true],
    ['from zero to something', 1, [0], true],
    ['from zero to zero', 0, [0, 0, 0, 0, 0], false],
  ])('%s: %d after %j → %s', (_what, value, earlier, jumps) => {
    expect(isJump(value, earlier)).toBe(jumps)
  })

  it('is none where the figure repeats the middle of its history', () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(fc.property(figure, (value) => !isJump(value, [value, value, value, value, value])))
  })

  it('does not depend on the unit', () => {
    const figure = fc.integer({ min: 1, max: 1000 })
    fc.assert(
      fc.property(figure, fc.array(figure, { minLength: 1, maxLength: 9 }), (value, earlier) => {
        const scaled = isJump(
          value * 8,
          earlier.map((one) => one * 8),
        )
        expect(scaled).toBe(isJump(value, earlier))
      }),
    )
  })
})
