import { expect, it } from 'vitest'
import type { AuditEntry } from '../contract/audit.ts'
import { auditTable } from './tables.ts'

const ENTRY: AuditEntry = {
  organisation: 'gongyi-health',
  day: '2024-06-01',
  seq: 7,
  at: '2024-06-01T08:00:00.000Z',
  channel: 'web',
  operation: 'indicators.show-overview',
  subject: 'plan/test',
  purpose: 'planning',
  outcome: 'done',
  detail: { format: 'xlsx', day: null },
  hash: 'a'.repeat(64),
}

it('carries away of each look as what it left, and the reasons of the others', () => {
  const rows = [ENTRY, { ...ENTRY, detail: {}, refusal: 'plan.not-found', breakGlass: '应急' }]
  const table = auditTable({ rows }, 'zh')
  expect(table.title).toBe('审计记录')
  expect(table.rows.map(({ format, refusal, breakGlass }) => [format, refusal, breakGlass])).toEqual([
    ['xlsx', undefined, undefined],
    [undefined, 'plan.not-found', '应急'],
  ])
})

it('says in its title that there are older entries than it holds', () => {
  expect(auditTable({ rows: [ENTRY], next: 'x' }, 'zh').title).toBe('审计记录(最近1条)')
  expect(auditTable({ rows: [ENTRY], next: 'x' }, 'en').title).toBe('Audit (newest 1 entries)')
})
