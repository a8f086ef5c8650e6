import { readdirSync } from 'node:fs'
import type { WordBook } from '@kangcheng/web-kit/plain'
import { describe, expect, it } from 'vitest'

const HERE = new URL('.', import.meta.url)
const FILES = ['.', '../web-kit'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, HERE), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)words\.ts$/.test(file) && !file.includes('node_modules'))
    .map((file) => `${folder}/${file}`),
)
const HOLES = /\{\{\w+\}\}/g

describe.each(FILES)('%s', async (file) => {
  const module: Record<string, WordBook> = await import(new URL(file, HERE).href)
  const books = Object.values(module)

  it('says the same things in both languages, and nothing empty', () => {
    expect(books).toHaveLength(1)
    for (const { zh, en } of books) {
      expect(Object.keys(en)).toEqual(Object.keys(zh))
      for (const text of [...Object.values(zh), ...Object.values(en)]) expect(text.trim()).not.toBe('')
    }
  })
  it('fills the same holes in both languages', () => {
    for (const { zh, en } of books) {
      for (const [key, text] of Object.entries(zh)) {
        expect([key, (en[key] ?? '').match(HOLES)?.toSorted()]).toEqual([key, text.match(HOLES)?.toSorted()])
      }
    }
  })
})

it('finds the books of the pages', () => {
  expect(FILES.length).toBeGreaterThan(9)
})
