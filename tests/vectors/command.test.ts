import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../vectors.ts', import.meta.url))
const run = (...folder: string[]) => {
  const { stdout, status } = spawnSync(process.execPath, [script, ...folder], { encoding: 'utf8' })
  return { lines: stdout.trimEnd().split('\n'), status }
}

describe('npm run vectors', () => {
  it('runs the vectors of the house when none are named', () => {
    const { lines, status } = run()
    expect(lines.at(-1)).toMatch(/^\d+ passed, 0 failed$/)
    expect(status).toBe(0)
  })

  it('ends with the count and a failing status', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vectors-'))
    try {
      const vector = { id: 'b1', inputs: { count: 10 }, params: { confidence: 0.95 }, expected: { lower: 1 } }
      writeFileSync(join(folder, 'a.json'), JSON.stringify({ family: 'poisson-byar', vectors: [vector] }))
      const { lines, status } = run(folder)
      expect(lines[0]).toMatch(/^FAILED b1: lower: wanted 1, got 4\.78/)
      expect(lines.at(-1)).toBe('0 passed, 1 failed')
      expect(status).toBe(1)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('says in a line that a folder is not there', () => {
    const { lines, status } = run(join(tmpdir(), 'no-such-folder'))
    expect(lines).toEqual([expect.stringContaining('cannot be read'), '0 passed, 1 failed'])
    expect(status).toBe(1)
  })
})
