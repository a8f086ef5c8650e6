import { expect, it } from 'vitest'
import { readResourceSearch } from './search.ts'

it('reads a version however the address gives it, and nothing else', () => {
  expect(readResourceSearch({ show: 'json', version: 3 })).toEqual({ show: 'json', version: '3' })
  expect(readResourceSearch({ version: '12' })).toEqual({ version: '12' })
  for (const version of [0, -1, 'x', '1e9', {}, null]) expect(readResourceSearch({ version, show: 'x' })).toEqual({})
})
