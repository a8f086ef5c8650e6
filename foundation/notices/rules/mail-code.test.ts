import { expect, it } from 'vitest'
import { countCode } from './mail-code.ts'

it('mails five codes an hour and says how long to wait for the next', () => {
  const now = new Date('2026-03-01T10:00:00Z')
  let mailed: Parameters<typeof countCode>[0]
  for (let times = 0; times < 5; times++) {
    const counted = countCode(mailed, now)
    if ('mailed' in counted) mailed = counted.mailed
  }
  expect(mailed?.count).toBe(5)
  expect(countCode(mailed, new Date('2026-03-01T10:20:00Z'))).toEqual({ waitMinutes: 40 })
  expect(countCode(mailed, new Date('2026-03-01T11:00:00Z'))).toMatchObject({ mailed: { count: 1 } })
})
