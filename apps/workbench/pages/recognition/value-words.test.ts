import { EXAMINATION_KIND_WORDS, RECOGNITION_SCOPE_WORDS } from '@kangcheng/exchange/contract'
import { expect, it } from 'vitest'
import { KIND_NAMES, SCOPE_NAMES } from './value-words.ts'

it('says kinds and scopes as the contract does', () => {
  expect([KIND_NAMES, SCOPE_NAMES]).toEqual([EXAMINATION_KIND_WORDS, RECOGNITION_SCOPE_WORDS])
})
