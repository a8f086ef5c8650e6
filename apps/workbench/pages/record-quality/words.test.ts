import {
  QUALITY_ASPECT_WORDS,
  QUALITY_EVENT_WORDS,
  QUALITY_PHASE_WORDS,
  QUALITY_SEVERITY_WORDS,
  QUALITY_STATUS_WORDS,
} from '@kangcheng/exchange/contract'
import { expect, it } from 'vitest'
import { qualityWords } from './words.ts'

it.each([
  ['severity', QUALITY_SEVERITY_WORDS],
  ['status', QUALITY_STATUS_WORDS],
  ['phase', QUALITY_PHASE_WORDS],
  ['aspect', QUALITY_ASPECT_WORDS],
  ['event', QUALITY_EVENT_WORDS],
])('says each %s as the contract does', (kind, all) => {
  for (const [key, words] of Object.entries(all)) {
    const { zh, en }: { zh: Record<string, string>; en: Record<string, string> } = qualityWords
    expect({ zh: zh[`${kind}_${key}`], en: en[`${kind}_${key}`] }).toEqual(words)
  }
})
