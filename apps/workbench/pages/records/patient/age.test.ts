import { describe, expect, it } from 'vitest'
import { ageBetween } from './age.ts'

describe('ageBetween', () => {
  it.each([
    ['1990-06-15', '2024-06-14', 33],
    ['1990-06-15', '2024-06-15', 34],
    ['2024-02-29', '2025-02-28', 0],
    ['2024-02-29', '2025-03-01', 1],
  ])('counts whole years from %s to %s', (birth, day, years) => expect(ageBetween(birth, day)?.years).toBe(years))
  it('counts months of an infant', () => expect(ageBetween('2024-01-31', '2024-03-30')?.months).toBe(1))
  it.each(['1990', '1990-06', '', '2090-01-01'])('has none for %j', (birth) =>
    expect(ageBetween(birth, '2024-06-15')).toBeUndefined(),
  )
})
