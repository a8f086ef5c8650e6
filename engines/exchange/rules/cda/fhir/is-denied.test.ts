import { expect, test } from 'vitest'
import { isDenied } from './is-denied.ts'

test.each([
  '无',
  '无药物过敏史',
  '无。',
  '否认药物过敏史',
  '未发现',
  '不详',
  '-',
  '/',
  'None',
  'no known allergies',
  '暂无',
])('%s says that there is nothing', (text) => {
  expect(isDenied(false, { text })).toBe(true)
})

test.each(['青霉素', '无症状菌尿', '花粉', '2型糖尿病', 'Norovirus infection', '高血压病，否认冠心病'])(
  '%s says that there is something',
  (text) => {
    expect(isDenied(false, { text })).toBe(false)
  },
)

test('codes are taken at their word, and so is a negation', () => {
  expect(isDenied(false, { coding: [{ code: '1' }], text: '无' })).toBe(false)
  expect(isDenied(true, { coding: [{ code: '1' }], text: '青霉素' })).toBe(true)
})
