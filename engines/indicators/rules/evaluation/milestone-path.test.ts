import { describe, expect, it } from 'vitest'
import { oneSide } from './aim.ts'
import { expectedAt, milestonePath } from './milestone-path.ts'
import { inputOf } from './series.fixture.ts'

const goal = { aims: oneSide(70, 'increase'), steady: false }
const aim = oneSide(70, 'increase')

describe('milestonePath', () => {
  it('runs straight from the end of the base year to the end of the plan', () => {
    const path = milestonePath(inputOf({ target: '≥70' }), goal, aim, { value: 60, at: 2021 })
    expect([2021, 2022, 2023.5, 2026, 2027].map((at) => expectedAt(path, at))).toEqual([60, 62, 65, 70, 70])
  })

  it('goes through the steps a plan prints', () => {
    const input = inputOf({ target: '≥70', more: { path: [{ year: 2022, value: 61 }] } })
    const path = milestonePath(input, goal, aim, { value: 60, at: 2021 })
    expect([2022, 2023, 2024.5].map((at) => expectedAt(path, at))).toEqual([60.5, 61, 65.5])
  })

  it('is the goal itself where the start already meets it, or it must be kept', () => {
    const input = inputOf({ target: '≥70' })
    expect(expectedAt(milestonePath(input, goal, aim, { value: 75, at: 2021 }), 2022)).toBe(70)
    expect(expectedAt(milestonePath(input, { ...goal, steady: true }, aim, { value: 60, at: 2021 }), 2022)).toBe(70)
  })

  it('is empty without a start', () => {
    expect(milestonePath(inputOf({ target: '≥70' }), goal, aim, undefined)).toEqual([])
  })
})
