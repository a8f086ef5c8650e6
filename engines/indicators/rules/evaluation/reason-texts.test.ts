import { expect, it } from 'vitest'
import { REASON_TEXTS } from './reason-texts.ts'
import { told } from './reason-words.ts'

const FIGURES = {
  period: '2024',
  value: 62.1,
  goal: 68,
  sign: '>=',
  unit: '%',
  better: 'increase',
  endYear: 2025,
  expected: 65.3,
  base: 60,
  previous: 61,
  projected: 63,
  lower: 60.1,
  upper: 65.9,
  since: 2020,
  chance: 'unlikely',
  level: 'C',
  goalLevel: 'B',
  baseLevel: 'D',
  target: '持续改善',
  baseYear: 2020,
  from: 2021,
  due: 2025,
  count: 2,
  given: 1,
}

it.each(Object.entries(REASON_TEXTS))('%s has a sentence in each language, with nothing left open', (_code, text) => {
  const [zh, en] = [text.zh(told(FIGURES, 'zh')), text.en(told(FIGURES, 'en'))]
  expect(zh).toMatch(/[\u4e00-\u9fff]/)
  expect(en).toMatch(/^[A-Zl0-9“]/)
  expect(en.replace(/“.*?”/g, '')).not.toMatch(/[\u4e00-\u9fff]/)
  expect(`${zh}${en}`).not.toMatch(/undefined|NaN|（）|\(\)|，，| {2}/)
  expect(zh).not.toMatch(/[,;.](?!\d)/)
})
