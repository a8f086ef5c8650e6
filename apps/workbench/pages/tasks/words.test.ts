import { PROGRESS_REVIEW_WORDS, TASK_STATUS_WORDS } from '@kangcheng/indicators/contract'
import { expect, it } from 'vitest'
import { taskWords } from './words.ts'

it.each([
  ['status', TASK_STATUS_WORDS],
  ['review', PROGRESS_REVIEW_WORDS],
])('says each %s as the contract does', (kind, all) => {
  for (const [key, words] of Object.entries(all)) {
    const { zh, en }: { zh: Record<string, string>; en: Record<string, string> } = taskWords
    expect({ zh: zh[`${kind}_${key}`], en: en[`${kind}_${key}`] }).toEqual(words)
  }
})
