import { permits } from '@kangcheng/web-kit/plain'
import { expect, it } from 'vitest'
import { BULK_PERMISSIONS, bulkParts } from './parts.ts'

const [OUT, IN] = ['records.bulk.export', 'records.bulk.import']

it.each([
  { permissions: [OUT], tab: undefined, open: ['exports'], shown: 'exports' },
  { permissions: [OUT], tab: 'import', open: ['exports'], shown: 'exports' },
  { permissions: [IN], tab: undefined, open: ['imports'], shown: 'imports' },
  { permissions: ['records.*'], tab: undefined, open: ['exports', 'imports'], shown: 'exports' },
  { permissions: ['records.*'], tab: 'import', open: ['exports', 'imports'], shown: 'imports' },
  { permissions: ['records.view.run'], tab: 'import', open: [], shown: undefined },
] as const)('shows $shown with $permissions at the address of $tab', ({ permissions, tab, open, shown }) => {
  const parts = bulkParts((permission) => permits(permissions, permission), tab)
  expect(parts.open.map(({ name }) => name)).toEqual(open)
  expect(parts.shown?.name).toBe(shown)
  // Who has a part has the page, and nobody else.
  expect(permits(permissions, BULK_PERMISSIONS)).toBe(open.length > 0)
})
