import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseTarget } from './parse-target.ts'

const page = readFileSync(new URL('../../../../docs/targets.md', import.meta.url), 'utf8')
const sections = page.split(/^## /m).slice(1, -1)

/** The code spans of a table's first column. */
function phrasesOf(section: string): string[] {
  const cells = section.split('\n').flatMap((line) => /^\| (`.*?`) *\|/.exec(line)?.[1] ?? [])
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, phrase = '']) => phrase))
}

describe('docs/targets.md', () => {
  it.each(sections.map((section) => [section.split('\n')[0] ?? '', section] as const))('%s', (kind, section) => {
    const phrases = phrasesOf(section)
    expect(phrases.length).toBeGreaterThan(1)
    for (const phrase of phrases) expect([phrase, parseTarget(phrase).kind]).toEqual([phrase, kind])
  })
})
