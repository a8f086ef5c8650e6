import { expect, it } from 'vitest'
import type { AuditEntry } from '../contract/audit.ts'
import { withRefusalWords } from '../refusal-words.ts'
import { kindsOf } from './security-event.ts'
import { securityEventsTable } from './tables.ts'

const INFECTED: AuditEntry = {
  organisation: 'gongyi-health',
  day: '2024-06-01',
  seq: 7,
  at: '2024-06-01T08:00:00.000Z',
  channel: 'web',
  operation: 'indicators.attach-evidence',
  subject: 'report/1',
  permission: 'indicators.report.fill',
  outcome: 'refused',
  refusal: 'file.infected',
  detail: { sha256: 'b'.repeat(64) },
  hash: 'a'.repeat(64),
}

it('an infected upload is an event, one that was only too large is none', () => {
  expect(kindsOf(INFECTED)).toEqual(['infected'])
  expect(kindsOf({ ...INFECTED, refusal: 'upload.too-large' })).toEqual([])
})

it('a token that is used is an event, but for the records it reads and writes by the thousand', () => {
  const { refusal: _, ...done } = INFECTED
  const used: AuditEntry = { ...done, channel: 'api', outcome: 'done', operation: 'indicators.list-plans' }
  expect(kindsOf(used)).toEqual(['token-used'])
  expect(kindsOf({ ...used, operation: 'records.read' })).toEqual([])
  expect(kindsOf({ ...used, operation: 'records.reveal' })).toEqual(['revealed'])
  expect(kindsOf({ ...used, operation: 'access.require', outcome: 'refused' })).toEqual(['refused', 'token-used'])
})

it('says what was told in both languages, on the page and in the file; a code it does not know stays', () => {
  const table = {
    'file.infected': {
      status: 422,
      words: { zh: '文件含有病毒（{permission}）', en: 'Infected ({permission}, {what})' },
    },
  }
  const rows = [INFECTED, { ...INFECTED, refusal: 'gone.since' }].map((entry) => ({
    ...entry,
    kinds: ['infected' as const],
  }))
  const page = withRefusalWords({ rows }, table)
  expect(page.rows.map(({ refusalWords }) => refusalWords)).toEqual([
    { zh: '文件含有病毒（indicators.report.fill）', en: 'Infected (indicators.report.fill, …)' },
    undefined,
  ])
  expect(securityEventsTable(page, 'zh').rows.map(({ refusal }) => refusal)).toEqual([
    '文件含有病毒（indicators.report.fill）',
    'gone.since',
  ])
})
