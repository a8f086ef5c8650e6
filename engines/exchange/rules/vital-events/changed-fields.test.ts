import { expect, it } from 'vitest'
import { changedFields } from './changed-fields.ts'

it('names what differs, and nothing for another order of the same', () => {
  const before = { name: '演示甲', chain: { a: { code: 'I21.0', text: '心梗' } }, contributing: [{ code: 'E11.9' }] }
  const same = { contributing: [{ code: 'E11.9' }], chain: { a: { text: '心梗', code: 'I21.0' } }, name: '演示甲' }
  expect(changedFields(before, same)).toEqual([])
  const now = { name: '演示乙', chain: { a: { code: 'I21.1', text: '心梗' }, b: { code: 'I10' } }, address: '路' }
  expect(changedFields(before, now)).toEqual(['address', 'chain.a', 'chain.b', 'contributing.0', 'name'])
})
