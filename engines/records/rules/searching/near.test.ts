import { describe, expect, it } from 'vitest'
import { nearFits, nearOperand } from './near.ts'
import type { NearOperand } from './search-query.ts'

const reads = (text: string) => nearOperand(text, "'near'")
const place = (latitude: number, longitude: number) => ({ latitude, longitude })

describe('near', () => {
  it.each([
    ['34.75|112.98', 5],
    ['34.75|112.98|2', 2],
    ['34.75|112.98||', 5],
    ['34.75|112.98||m', 0.005],
    ['34.75|112.98|1500|m', 1.5],
    ['34.75|112.98|0|km', 0],
  ])('reads %s as %s km around', (text, kilometres) =>
    expect(reads(text)).toEqual({ kind: 'near', latitude: 34.75, longitude: 112.98, kilometres }),
  )

  it.each(['', '34.75', '34.75|', 'x|112.98', '91|112.98', '34.75|181', '34.75|112.98|x', '34.75|112.98|-1|km'])(
    'does not read %j',
    (text) => expect(reads(text)).toMatchObject({ kind: 'failure' }),
  )
  it.each(['34.75|112.98|2|mg', '34.75|112.98|2|furlong', '34.75|112.98|2|km|more'])('does not read %j', (text) =>
    expect(reads(text)).toMatchObject({ kind: 'failure' }),
  )

  // Great circles: a degree of latitude is 111.195 km on the mean sphere; London to Paris by the haversine 343.6 km.
  it.each([
    [place(0, 0), place(1, 0), 111.195],
    [place(0, 0), place(0, 180), 20_015.115],
    [place(0, 179.5), place(0, -179.5), 111.195],
    [place(51.5074, -0.1278), place(48.8566, 2.3522), 343.556],
  ])('%j and %j are %s km apart', (from, to, kilometres) => {
    const within = (distance: number): NearOperand => ({ kind: 'near', ...from, kilometres: distance })
    expect(nearFits(within(kilometres + 0.01), to)).toBe(true)
    expect(nearFits(within(kilometres - 0.01), to)).toBe(false)
  })

  it('fits no place without both figures', () => {
    const anywhere: NearOperand = { kind: 'near', ...place(0, 0), kilometres: 30_000 }
    for (const element of [undefined, {}, { latitude: 1 }, { latitude: '1', longitude: 1 }])
      expect(nearFits(anywhere, element)).toBe(false)
  })
})
