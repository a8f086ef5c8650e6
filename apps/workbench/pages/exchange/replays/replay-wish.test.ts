import { expect, it } from 'vitest'
import { wishOf } from './replay-wish.ts'

it('asks from the first moment of a day in the city to the last of another', () => {
  expect(wishOf({ feed: 'lis', map: 'm', from: '2026-11-01', to: '2026-11-01' })).toEqual({
    ...{ feed: 'lis', map: 'm' },
    ...{ from: '2026-10-31T16:00:00.000Z', to: '2026-11-01T15:59:59.999Z' },
  })
})

it('leaves out what is not narrowed down', () => {
  expect(wishOf({ feed: 'lis', map: 'm', from: '', to: '' })).toEqual({ feed: 'lis', map: 'm' })
})
