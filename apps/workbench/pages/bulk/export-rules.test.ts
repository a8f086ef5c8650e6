import { expect, it } from 'vitest'
import { exportAddress } from './export-rules.ts'

it('begins an export at the address that says what is wanted', () => {
  expect(exportAddress({ of: 'system', types: [], since: '' })).toBe('/$export')
  expect(exportAddress({ of: 'patients', types: ['Patient', 'Condition'], since: '2024-01-31' })).toBe(
    '/Patient/$export?_type=Patient%2CCondition&_since=2024-01-31T00%3A00%3A00%2B08%3A00',
  )
})
