import { readAddress } from './address.ts'
import { differingDigits } from './day-number.ts'
import { hash53, together } from './hash.ts'
import { knownNumber } from './known.ts'
import type { Planes, Trait } from './trait.ts'

const PHONES = ['no phone', 'same phone', 'phone with one slip', 'different phones'] as const
const ADDRESSES = ['no address', 'same door', 'same house', 'same road', 'different addresses'] as const
const EXPECTED_PHONES = [0.2, 0.5, 0.02, 0.28]
const EXPECTED_ADDRESSES = [0.1, 0.5, 0.1, 0.05, 0.25]

const [PHONE, ROAD, HOUSE, DOOR] = [0, 1, 2, 3] as const

/** Telephone and address as one evidence: families share both, so that the two agree together in people who are not one. */
export const contact: Trait = {
  name: 'contact',
  levels: PHONES.flatMap((phone) => ADDRESSES.map((address) => `${phone}, ${address}`)),
  expected: EXPECTED_PHONES.flatMap((phone) => EXPECTED_ADDRESSES.map((address) => phone * address)),
  planes: ['float64', 'float64', 'float64', 'float64'],
  read(chart) {
    const { road, door } = readAddress(chart.address)
    const house = door === '' ? '' : `${road} ${door.split('-', 1)[0]}`
    return [
      phoneNumber(chart.phone),
      road === '' ? 0 : hash53(road),
      house === '' ? 0 : hash53(house),
      road === '' ? 0 : hash53(`${road} ${door}`),
    ]
  },
  level: (planes, one, other) =>
    phoneLevel(at(planes, PHONE, one), at(planes, PHONE, other)) * ADDRESSES.length + addressLevel(planes, one, other),
  keys: [
    { name: 'phone', of: (planes, row) => at(planes, PHONE, row) || Number.NaN },
    { name: 'door', of: (planes, row) => at(planes, DOOR, row) || Number.NaN },
    {
      name: 'door and phone',
      of: (planes, row) => together(at(planes, DOOR, row) || Number.NaN, at(planes, PHONE, row) || Number.NaN),
    },
  ],
}

/** Digits without the country: +86 139… is 139…. 0 where there is none. */
function phoneNumber(written: string): number {
  const digits = knownNumber(written).replace(/\D/g, '')
  return Number(digits.length === 13 && digits.startsWith('86') ? digits.slice(2) : digits.slice(0, 15))
}

function phoneLevel(one: number, other: number): number {
  if (one === 0 || other === 0) return 0
  if (one === other) return 1
  return differingDigits(one, other) === 1 ? 2 : 3
}

function addressLevel(planes: Planes, one: number, other: number): number {
  const [road, others] = [at(planes, ROAD, one), at(planes, ROAD, other)]
  if (road === 0 || others === 0) return 0
  if (at(planes, DOOR, one) === at(planes, DOOR, other)) return 1
  if (at(planes, HOUSE, one) !== 0 && at(planes, HOUSE, one) === at(planes, HOUSE, other)) return 2
  return road === others ? 3 : 4
}

function at(planes: Planes, plane: number, row: number): number {
  return (planes[plane] as Float64Array)[row] as number
}
