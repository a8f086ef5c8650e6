import {
  BASIS_WORDS,
  FLAG_COLOUR_WORDS,
  FUNNEL_WORDS,
  MISSING_WORDS,
  STANDING_WORDS,
  STATUS_WORDS,
} from '@kangcheng/indicators/contract'
import { expect, it } from 'vitest'
import { appraisalWords } from './words.ts'

const { zh, en }: { zh: Record<string, string>; en: Record<string, string> } = appraisalWords

it('says standings, gaps, flags, bases and statuses as the contract does', () => {
  const said = { ...STANDING_WORDS, ...MISSING_WORDS, ...FLAG_COLOUR_WORDS, ...BASIS_WORDS, ...STATUS_WORDS }
  for (const [key, words] of Object.entries(said)) expect({ zh: zh[key], en: en[key] }).toEqual(words)
})

it('says places on a funnel as the contract does', () => {
  const { 'far-above': farAbove, above, similar, below, 'far-below': farBelow } = FUNNEL_WORDS
  const said = { 'far-above': farAbove, 'funnel-above': above, similar, 'funnel-below': below, 'far-below': farBelow }
  for (const [key, words] of Object.entries(said)) expect({ zh: zh[key], en: en[key] }).toEqual(words)
})
