import { BASIS_WORDS, INDEX_METHOD_WORDS } from '@kangcheng/indicators/contract'
import { expect, it } from 'vitest'
import { indexWords } from './words.ts'

it('says methods and bases as the contract does', () => {
  for (const [key, words] of Object.entries({ ...INDEX_METHOD_WORDS, ...BASIS_WORDS })) {
    const { zh, en }: { zh: Record<string, string>; en: Record<string, string> } = indexWords
    expect({ zh: zh[key], en: en[key] }).toEqual(words)
  }
})
