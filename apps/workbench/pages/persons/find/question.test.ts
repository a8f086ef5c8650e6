import { expect, it } from 'vitest'
import { NOBODY, questionOf } from './question.ts'

const asked = (part: Partial<typeof NOBODY>) => questionOf({ ...NOBODY, ...part })

it('asks by the surest of what was typed', () => {
  expect(asked({ identityNumber: ' 990101 19820818 002x ', name: '王静' })).toEqual({
    identityNumber: '99010119820818002X',
  })
  expect(asked({ card: ' B000123 ', cardSystem: 'urn:hospital' })).toEqual({ identifier: 'urn:hospital|B000123' })
  expect(asked({ name: '王静 ', birthDate: '1982-08-18' })).toEqual({ name: '王静', birthDate: '1982-08-18' })
  expect(asked({ phone: '139 0000-0001' })).toEqual({ phone: '13900000001' })
})

it('asks nothing where it would find half the city, or what the server does not take', () => {
  expect(asked({})).toBeUndefined()
  expect(asked({ birthDate: '1982-08-18' })).toBeUndefined()
  expect(asked({ phone: '139' })).toBeUndefined()
  expect(asked({ identityNumber: '99' })).toBeUndefined()
})
