import { expect, it } from 'vitest'
import { exportAddress } from './export-links.tsx'

it('carries the filters that are set and escapes them', () => {
  expect(exportAddress('/audit', { day: '2024-12-31', organisation: '', user: 'a&b' }, 'xlsx')).toBe(
    '/api/v1/audit?day=2024-12-31&user=a%26b&format=xlsx',
  )
})
