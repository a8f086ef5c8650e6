import { permits } from '@kangcheng/web-kit/plain'
import { expect, it } from 'vitest'
import { readSharingSearch, readSideSearch, sharingParts, sidesOf } from './search.ts'

const [READ, APPLY, APPROVE] = ['exchange.sharing.read', 'exchange.sharing.apply', 'exchange.sharing.approve']

it.each([
  { permissions: [READ], tab: undefined, open: 'catalogue', shown: 'catalogue' },
  { permissions: [READ], tab: 'owner', open: 'catalogue', shown: 'catalogue' },
  {
    permissions: [READ, APPLY],
    tab: 'statistics',
    open: 'catalogue applicant extracts statistics',
    shown: 'statistics',
  },
  { permissions: [READ, APPROVE], tab: 'owner', open: 'catalogue owner extracts statistics', shown: 'owner' },
  { permissions: ['plans.read'], tab: 'owner', open: '', shown: undefined },
] as const)('shows $shown with $permissions at the address of $tab', ({ permissions, tab, open, shown }) => {
  const parts = sharingParts((permission) => permits([...permissions], permission), tab)
  expect(parts.open.map(({ name }) => name).join(' ')).toBe(open)
  expect(parts.shown?.name).toBe(shown)
})

it('reads addresses, whatever stands in them', () => {
  expect(readSharingSearch({ tab: 'owner' })).toEqual({ tab: 'owner' })
  for (const tab of [undefined, 'catalogue', 7]) expect(readSharingSearch({ tab })).toEqual({})
  expect([readSideSearch({ side: 'owner' }), readSideSearch({ side: 'x' })]).toEqual([{ side: 'owner' }, {}])
  expect(sidesOf(['exchange.*'])).toEqual(['applicant', 'owner'])
  expect(sidesOf([READ])).toEqual([])
})
