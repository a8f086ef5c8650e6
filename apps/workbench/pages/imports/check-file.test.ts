import { expect, it } from 'vitest'
import { isReadable } from './check-file.ts'

it('accepts what can be read, whatever the case', () => {
  expect(isReadable({ name: '规划.TXT' })).toBe(true)
  expect(isReadable({ name: '规划.docx' })).toBe(true)
  expect(isReadable({ name: '规划.pdf' })).toBe(false)
})
