import { expect, it } from 'vitest'
import { cleaned, NOBODY, pairsOf } from './wanted.ts'

it.each([
  ['name', ' 王小明　', '王小明'],
  ['name', 'Ana Hintz', 'Ana Hintz'],
  ['identifier', '990101 19650812 345x', '99010119650812345X'],
  ['identifier', '９９０１０１１９６５０８１２３４５６', '990101196508123456'],
  ['identifier', 'x-1', 'x-1'],
  ['phone', '199-0101 9999', '19901019999'],
  ['phone', '１９９０１０１９９９９', '19901019999'],
] as const)('takes the %s %j as %j', (field, typed, asked) => {
  expect(cleaned({ ...NOBODY, [field]: typed })).toEqual({ ...NOBODY, [field]: asked })
})

it('asks for what is known, and for nobody when nothing is', () => {
  expect(pairsOf({ ...NOBODY, name: '王', birthdate: '1965-08-12' })).toEqual([
    ['name', '王'],
    ['birthdate', '1965-08-12'],
    ['_count', '20'],
  ])
  expect(pairsOf(NOBODY)).toBeUndefined()
})
