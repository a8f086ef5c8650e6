import { expect, it } from 'vitest'
import { keyed } from './keyed.ts'

it('tells likes apart, and gives a value the same key wherever it stands', () => {
  const phone = { value: '19901010000' }
  const keys = keyed([phone, null, { value: '1' }, { ...phone }]).map(({ key }) => key)
  expect(new Set(keys).size).toBe(4)
  expect(keyed([{ value: 'new' }, phone])[1]).toEqual({ key: keys[0], value: phone })
})
