import { expect, it } from 'vitest'
import { packParcels } from './parcels.ts'

const delivery = (id: string, target: string, digestOn?: string) => ({ id, channel: 'mail', target, digestOn })

it('packs each delivery alone and a digest as one, under the key of its first', () => {
  const parcels = packParcels([
    delivery('4', 'li', '2026-03-02'),
    delivery('1', 'li', '2026-03-01'),
    delivery('3', 'li', '2026-03-01'),
    delivery('2', 'wang', '2026-03-01'),
    delivery('5', 'li'),
    delivery('6', 'li'),
  ])
  expect(parcels.map(({ key, deliveries }) => [key, deliveries.map(({ id }) => id)])).toEqual([
    ['4', ['4']],
    ['1', ['1', '3']],
    ['2', ['2']],
    ['5', ['5']],
    ['6', ['6']],
  ])
})
