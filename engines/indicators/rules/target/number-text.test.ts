import { describe, expect, it } from 'vitest'
import { chineseNumber, takeNumber } from './number-text.ts'

describe('takeNumber', () => {
  it.each([
    ['98.8%', 98.8, '%'],
    ['1,000,000元', 1_000_000, '元'],
    ['0.83人', 0.83, '人'],
    ['三所', 3, '所'],
  ])('reads the front of %s', (phrase, value, rest) => {
    expect(takeNumber(phrase)).toMatchObject({ value, rest })
  })

  it.each(['9.8.5', '007', '.5', '98.', '10 070', '所'])('does not read %s', (phrase) => {
    expect(takeNumber(phrase)).toBeUndefined()
  })

  it('leaves a comma that groups no thousands', () => {
    expect(takeNumber('100,70')).toMatchObject({ value: 100, rest: ',70' })
  })
})

describe('chineseNumber', () => {
  it.each([
    ['零', 0],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['一百二十', 120],
    ['三百零五', 305],
    ['两千', 2000],
  ])('reads %s', (text, value) => expect(chineseNumber(text)).toBe(value))

  it.each(['一二', '十百', '百', '零百', '五五十'])('refuses %s', (text) => expect(chineseNumber(text)).toBeUndefined())
})
