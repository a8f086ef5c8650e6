import { expect, it } from 'vitest'
import { compareSides, differingPieces } from './compare.ts'

it('holds two charts against each other, field by field', () => {
  const one = { says: { name: '王静', phone: '139-00000001', sex: '2' } }
  const other = { says: { name: '王靖', phone: '13900000001', address: '康城路 1 号' } }
  expect(compareSides(one, other).map(({ field, mark }) => [field, mark])).toEqual([
    ['name', 'differs'],
    ['sex', 'one'],
    ['phone', 'same'],
    ['address', 'one'],
  ])
})

it('shows which signs of two texts of one length differ', () => {
  expect(differingPieces('990101', '990110')).toEqual([
    { text: '9901', differs: false },
    { text: '01', differs: true },
  ])
  expect(differingPieces('王静', '王小静')).toEqual([{ text: '王静', differs: false }])
  expect(differingPieces('', '')).toEqual([])
})
