import { DOUBTS } from '@kangcheng/indicators/contract'
import { expect, it } from 'vitest'
import { importWords } from './words.ts'

it.each(DOUBTS)('%s is told in a sentence of each language', (doubt) => {
  expect(importWords.zh[doubt]).toMatch(/^.{6,30}[。？]$/)
  expect(importWords.en[doubt]).toMatch(/^[A-Z].{10,100}[.?]$/)
})

it('no two doubts read the same', () => {
  for (const words of [importWords.zh, importWords.en]) {
    expect(new Set(DOUBTS.map((doubt) => words[doubt])).size).toBe(DOUBTS.length)
  }
})
