import {
  REPORT_LOCK_WORDS,
  REPORT_STATUS_WORDS,
  REPORT_STATUSES,
  REPORT_STEP_PERMISSIONS,
  REPORT_STEP_WORDS,
} from '@kangcheng/indicators/contract'
import { expect, it } from 'vitest'
import { STATUSES } from './search.ts'
import { STEP_PERMISSIONS } from './step-permissions.ts'
import { reportWords } from './words.ts'

it.each([
  ['status', REPORT_STATUS_WORDS],
  ['step', REPORT_STEP_WORDS],
  ['lock', REPORT_LOCK_WORDS],
])('says each %s as the contract does', (kind, all) => {
  for (const [key, words] of Object.entries(all)) {
    const { zh, en }: { zh: Record<string, string>; en: Record<string, string> } = reportWords
    expect({ zh: zh[`${kind}_${key}`], en: en[`${kind}_${key}`] }).toEqual(words)
  }
})

it('knows statuses and permissions as the contract does', () => {
  expect(STATUSES).toEqual(REPORT_STATUSES)
  expect(STEP_PERMISSIONS).toEqual(REPORT_STEP_PERMISSIONS)
})
