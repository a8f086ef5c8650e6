import { expect, it } from 'vitest'
import { openBudget } from './budget.ts'
import { DOCUMENT_LIMITS } from './document-limits.ts'
import { fillTable } from './fill-table.ts'

it('stops filling merged cells where they become too many', () => {
  const row = [{ place: 'row', text: '甲', columns: 256, rows: 1 }]
  const rows = Array.from({ length: 10 }, () => row)
  // Two rows fill the limit, the third passes it. A gigabyte of filled cells would come from a file of some megabytes.
  Object.defineProperty(rows, 4, {
    get: () => {
      throw new Error('looked further')
    },
  })
  const budget = openBudget({ ...DOCUMENT_LIMITS, cells: 512 })
  expect(fillTable(rows, budget)).toEqual([])
  expect(budget.refusal()?.code).toBe('document.too-many-cells')
})
