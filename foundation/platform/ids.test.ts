import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idMaker, newId } from './ids.ts'

const noise = (bytes: Uint8Array) => bytes.fill(0xff)

describe('idMaker', () => {
  it('rises strictly whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 200 }), (times) => {
        const left = [...times]
        const make = idMaker(() => 1_700_000_000_000 + (left.shift() ?? 0), noise)
        const ids = times.map(make)
        expect(ids).toEqual([...new Set(ids)].sort())
      }),
    )
  })

  it('borrows from the next millisecond when one is used up', () => {
    const make = idMaker(() => 5, noise)
    const ids = Array.from({ length: 5000 }, make)
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  it('is a version 7 UUID that carries the time', () => {
    expect(idMaker(() => 0x0192_0000_0001, noise)()).toMatch(/^01920000-0001-77ff-bfff-ffffffffffff$/)
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
