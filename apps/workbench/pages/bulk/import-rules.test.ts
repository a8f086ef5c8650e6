import { expect, it } from 'vitest'
import { importName, isImportable, outcomeOf, refusedLines } from './import-rules.ts'

const FILE = { name: '居民.ndjson', size: 7, lastModified: Date.UTC(2026, 10, 22, 14, 31, 3) }

it('names a file by what tells it from a mended one, in the time of the city', () => {
  expect(importName(FILE)).toBe('居民.ndjson (7, 2026-11-22 22:31:03)')
  expect(importName({ ...FILE })).toBe(importName(FILE))
  expect(importName({ ...FILE, size: 8 })).not.toBe(importName(FILE))
  expect(importName({ ...FILE, lastModified: FILE.lastModified + 1_000 })).not.toBe(importName(FILE))
})

it('gives no name that is too long, or that ends in half a sign', () => {
  expect(importName({ ...FILE, name: '长'.repeat(400) }).length).toBeLessThanOrEqual(200)
  expect(encodeURIComponent(importName({ ...FILE, name: `a${'𠮷'.repeat(100)}` }))).toContain('a')
})

it.each([
  ['居民.ndjson', true],
  ['居民.NDJSON', true],
  ['居民.jsonl', true],
  ['居民.xlsx', false],
  ['ndjson', false],
])('takes %s: %s', (name, takes) => {
  expect(isImportable({ name })).toBe(takes)
})

it.each([
  [{ lines: 3, newLines: 3, refused: 0 }, 'sent'],
  [{ lines: 3, newLines: 1, refused: 1 }, 'sentPartly'],
  [{ lines: 3, newLines: 0, refused: 1 }, 'sentBefore'],
  [{ lines: 0, newLines: 0, refused: 0 }, 'sent'],
] as const)('tells %j as %s', (taken, outcome) => {
  expect(outcomeOf(taken)).toBe(outcome)
})

it('gives each thing that is wrong in a line a row of its own', () => {
  const issues = [
    { code: 'value', text: 'One.', place: 'Patient.gender' },
    { code: 'value', text: 'Two.' },
  ]
  expect(refusedLines([{ line: 4, issues }])).toEqual([
    { key: '4 0', line: 4, text: 'One.', place: 'Patient.gender' },
    { key: '4 1', line: 4, text: 'Two.', place: '' },
  ])
})
