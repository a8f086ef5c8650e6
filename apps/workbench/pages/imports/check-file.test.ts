import { expect, it } from 'vitest'
import { checkFile } from './check-file.ts'

it('accepts what can be read, whatever the case, and says why not otherwise', () => {
  expect(checkFile({ name: '规划.TXT', size: 100 })).toBeUndefined()
  expect(checkFile({ name: '规划.pdf', size: 100 })).toEqual({ fault: 'wrong-format' })
  expect(checkFile({ name: '规划.docx', size: 200 * 1024 * 1024 })).toEqual({ fault: 'too-large', megabytes: 200 })
})
