import { expect, it } from 'vitest'
import { tooLargeToSend } from './upload.ts'

const refusal = { code: 'request.too-large', details: { limit: '1 KB' }, words: { zh: '内容过大。', en: 'Too large.' } }
const LIMIT = { bytes: 1024, limit: '1 KB', refusal }

it('says of a file that is too large what the server would, and nothing of one that fits', () => {
  expect(tooLargeToSend({ size: 1024 }, LIMIT)).toBeUndefined()
  expect(tooLargeToSend({ size: 1025 }, LIMIT)).toMatchObject({ status: 413, ...refusal })
})
