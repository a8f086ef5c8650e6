import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPrefer } from './prefer.ts'

describe('Prefer', () => {
  it.each([
    [undefined, { respondAsync: false }],
    ['return=minimal', { return: 'minimal', respondAsync: false }],
    ['Return="representation", HANDLING=strict', { return: 'representation', handling: 'strict', respondAsync: false }],
    [
      'return=OperationOutcome; handling=lenient',
      { return: 'OperationOutcome', handling: 'lenient', respondAsync: false },
    ],
    ['respond-async, wait=10', { respondAsync: true }],
    ['handling=strict, handling=lenient', { handling: 'strict', respondAsync: false }],
    ['return=everything, x', { respondAsync: false }],
  ])('%s', (header, prefer) => {
    expect(readPrefer(header)).toEqual(prefer)
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof readPrefer(text).respondAsync).toBe('boolean')
      }),
    )
  })
})
