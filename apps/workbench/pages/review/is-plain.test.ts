import { expect, it } from 'vitest'
import { isPlain } from './is-plain.ts'

it('lets pass together what is not odd, was not sent back, and is not one’s own', () => {
  expect(isPlain({ warnings: 0, ownReport: false })).toBe(true)
  expect(isPlain({ warnings: 1, ownReport: false })).toBe(false)
  expect(isPlain({ warnings: 0, ownReport: true })).toBe(false)
  expect(isPlain({ warnings: 0, ownReport: false, changed: 0 })).toBe(false)
})
