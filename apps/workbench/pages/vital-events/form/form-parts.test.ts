import { expect, it } from 'vitest'
import { draftId } from './draft-id.ts'
import { fromIdNumber } from './from-id-number.ts'

it('makes ids that differ and look like UUIDs', () => {
  const [one, other] = [draftId(), draftId()]
  expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(one).not.toBe(other)
})

it('reads birth and sex from a whole number only', () => {
  expect(fromIdNumber('99000019480512122x')).toEqual({ birthDate: '1948-05-12', sex: 'female' })
  expect(fromIdNumber('990000 19500307 1210')).toEqual({ birthDate: '1950-03-07', sex: 'male' })
  expect(fromIdNumber('99000019480512122')).toEqual({})
})
