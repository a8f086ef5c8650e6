import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateJsonFault, placeOf } from './locate-json-fault.ts'

describe('locateJsonFault', () => {
  it('finds nothing in any JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => locateJsonFault(text) === undefined))
  })

  it('finds a fault exactly when the engine does', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'{}[],:"\\ \n01.e-+atrue/u') })
    fc.assert(
      fc.property(signs, (text) => {
        let valid = true
        try {
          JSON.parse(text)
        } catch {
          valid = false
        }
        return (locateJsonFault(text) === undefined) === valid
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['{"a":NaN}', 5],
    ["{'a':1}", 1],
    ['{"a":1,}', 7],
    ['[1 2]', 3],
    ['[1}', 2],
    ['{"a"', 4],
    ['"张', 0],
    ['1 2', 2],
    ['01', 1],
    ['', 0],
  ])('finds it in %s at %i', (text, offset) => {
    expect(locateJsonFault(text)).toBe(offset)
  })

  it('is quick with a long and deep text', () => {
    expect(locateJsonFault(`${'['.repeat(500_000)}x`)).toBe(500_000)
  })
})

describe('placeOf', () => {
  it('counts lines and columns from 1', () => {
    expect(placeOf('{\n  x', 4)).toEqual({ line: 2, column: 3 })
  })
})
