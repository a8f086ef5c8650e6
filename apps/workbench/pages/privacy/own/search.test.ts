import { expect, it } from 'vitest'
import { readOwnSearch } from './search.ts'

it('takes from the address what may be asked for, and nothing else', () => {
  const person = '00000000-0000-7000-8000-000000000001'
  expect(readOwnSearch({ part: 'consents', person })).toEqual({ part: 'consents', person })
  expect(readOwnSearch({ part: 'everything', person: '990101198208180029', other: 1 })).toEqual({})
})
