import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SURFACE_ITEMS, type SurfaceItem, type SurfaceItemLimits } from './surface-classes.ts'
import { SURFACE_GRADES, surfaceWaterGrade } from './surface-water.ts'

const river = (values: Partial<Record<SurfaceItem, number>>, oxygenSaturation?: number) =>
  surfaceWaterGrade.must({ body: 'river', values, ...(oxygenSaturation !== undefined && { oxygenSaturation }) })

describe('the class of a surface water', () => {
  it('is that of its worst item', () => {
    expect(river({ 'dissolved-oxygen': 6.2, 'ammonia-nitrogen': 1.2, cod: 14, ph: 7.2 })).toEqual({
      grade: 'IV',
      decidedBy: ['ammonia-nitrogen'],
      items: { 'dissolved-oxygen': 'II', 'ammonia-nitrogen': 'IV', cod: 'I', ph: 'I' },
      withoutLimits: [],
      unverified: [],
    })
  })

  it('names all that decide together, and nothing in class I', () => {
    expect(river({ cod: 20, bod5: 4 }).decidedBy).toEqual(['cod', 'bod5'])
    expect(river({ cod: 1, ph: 6 }).decidedBy).toEqual([])
  })

  it('counts a value on a limit as inside, and what is beyond class V as 劣V', () => {
    for (const [item, { limits, bound }] of Object.entries(SURFACE_ITEMS) as [SurfaceItem, SurfaceItemLimits][]) {
      const own = item === 'total-phosphorus' ? [0.01, 0.025, 0.05, 0.1, 0.2] : limits
      for (const limit of own) {
        const { grade } = surfaceWaterGrade.must({ body: 'lake', values: { [item]: limit } })
        expect(own[SURFACE_GRADES.indexOf(grade)]).toBe(limit)
      }
      const beyond = bound === 'at-most' ? limits[4] * 1.001 : limits[4] * 0.999
      expect(surfaceWaterGrade.must({ body: 'lake', values: { [item]: beyond } }).grade).toBe('worse-than-V')
    }
  })

  it('is another for phosphorus in a lake', () => {
    expect(river({ 'total-phosphorus': 0.1 }).grade).toBe('II')
    expect(surfaceWaterGrade.must({ body: 'lake', values: { 'total-phosphorus': 0.1 } }).grade).toBe('IV')
  })

  it('does not judge the total nitrogen of a river', () => {
    expect(river({ 'total-nitrogen': 9, cod: 1 })).toMatchObject({ grade: 'I', withoutLimits: ['total-nitrogen'] })
    expect(surfaceWaterGrade({ body: 'river', values: { 'total-nitrogen': 9 } })).toMatchObject({
      reason: 'incomplete',
    })
    expect(surfaceWaterGrade.must({ body: 'lake', values: { 'total-nitrogen': 9 } }).grade).toBe('worse-than-V')
  })

  it('takes oxygen near saturation for class I, and says that this is to be checked', () => {
    expect(river({ 'dissolved-oxygen': 6.8 }, 90)).toMatchObject({ grade: 'I', unverified: ['dissolved-oxygen'] })
    expect(river({ 'dissolved-oxygen': 6.8 }, 89)).toMatchObject({ grade: 'II', unverified: [] })
    expect(river({ lead: 0.02 })).toMatchObject({ grade: 'III', unverified: ['lead'] })
  })

  it('allows pH 6 to 9, in every class', () => {
    expect([5.99, 6, 9, 9.01].map((ph) => river({ ph }).grade)).toEqual(['worse-than-V', 'I', 'I', 'worse-than-V'])
  })

  it('is none for what cannot be', () => {
    expect(surfaceWaterGrade({ body: 'river', values: {} })).toMatchObject({ reason: 'incomplete' })
    expect(surfaceWaterGrade({ body: 'river', values: { cod: undefined as unknown as number } })).toMatchObject({
      reason: 'incomplete',
    })
    expect(surfaceWaterGrade({ body: 'pond' as 'lake', values: { cod: 1 } })).toMatchObject({ reason: 'outside-range' })
    expect(surfaceWaterGrade({ body: 'river', values: { cod: -1 } })).toMatchObject({ reason: 'outside-range' })
    expect(surfaceWaterGrade({ body: 'river', values: { cod: Number.NaN } })).toMatchObject({ reason: 'not-finite' })
    expect(surfaceWaterGrade({ body: 'river', values: { salt: 1 } as object })).toMatchObject({
      reason: 'outside-range',
    })
    expect(surfaceWaterGrade({ body: 'river', values: { cod: 1 }, oxygenSaturation: -1 })).toMatchObject({
      reason: 'outside-range',
    })
  })

  it('never gets cleaner while a pollutant rises', () => {
    const item = fc.constantFrom(...(Object.keys(SURFACE_ITEMS) as (keyof typeof SURFACE_ITEMS)[]))
    const value = fc.double({ min: 0, max: 50000, noNaN: true })
    fc.assert(
      fc.property(item, value, value, (name, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((level) =>
          SURFACE_GRADES.indexOf(surfaceWaterGrade.must({ body: 'lake', values: { [name]: level } }).grade),
        )
        const rises = SURFACE_ITEMS[name].bound === 'at-most'
        expect(rises ? (low ?? 9) <= (high ?? 0) : (low ?? 0) >= (high ?? 9)).toBe(true)
      }),
    )
  })
})
