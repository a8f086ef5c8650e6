import { expect, it } from 'vitest'
import { formatBytes } from './format-bytes.ts'

it.each([
  [10, '0.1 KB'],
  [2048, '2 KB'],
  [1024 * 1024 * 3.25, '3.3 MB'],
])('%d bytes are %s', (bytes, text) => expect(formatBytes(bytes, 'en')).toBe(text))
