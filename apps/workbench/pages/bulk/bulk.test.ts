import { expect, it } from 'vitest'
import { exportAddress, isMoving } from './bulk-rules.ts'
import { importName } from './sending.ts'

it('begins an export at the address that says what is wanted', () => {
  expect(exportAddress({ of: 'system', types: [], since: '' })).toBe('/$export')
  expect(exportAddress({ of: 'patients', types: ['Patient', 'Condition'], since: '2024-01-31' })).toBe(
    '/Patient/$export?_type=Patient%2CCondition&_since=2024-01-31T00%3A00%3A00%2B08%3A00',
  )
})

it('gives the same file the same name, so that it goes on, and never one that is too long', () => {
  expect(importName({ name: 'a.ndjson', size: 7 })).toBe(importName({ name: 'a.ndjson', size: 7 }))
  expect(importName({ name: 'a.ndjson', size: 7 })).not.toBe(importName({ name: 'a.ndjson', size: 8 }))
  expect(importName({ name: '长'.repeat(400), size: 1 }).length).toBeLessThanOrEqual(200)
})

it('says that an import moves only while it does', () => {
  const movedAt = '2024-01-01T00:00:00Z'
  const then = Date.parse(movedAt)
  expect(isMoving({ finishedAt: undefined, movedAt }, then + 1_000)).toBe(true)
  expect(isMoving({ finishedAt: undefined, movedAt }, then + 60_000)).toBe(false)
  expect(isMoving({ finishedAt: movedAt, movedAt }, then)).toBe(false)
})
