import { expect, it } from 'vitest'
import { englishUnit } from './english-units.ts'

it.each([
  ['%', '%'],
  ['岁', 'years'],
  ['张/千常住人口', 'beds per 1,000 residents'],
  ['批次/千人', 'batches per 1,000 people'],
  ['1/10万', 'per 100,000'],
  ['1/万人', 'per 10,000 people'],
  ['平方米/人', 'm² per person'],
  ['微克/立方米', 'μg per m³'],
  ['元/人/年', 'yuan per person per year'],
  ['小时/天', 'hours per day'],
  ['亿元', 'hundred million yuan'],
  ['万张', 'ten thousand beds'],
  ['mg/L', 'mg/L'],
  ['公顷', '公顷'],
])('%s is %s', (unit, words) => expect(englishUnit(unit)).toBe(words))
