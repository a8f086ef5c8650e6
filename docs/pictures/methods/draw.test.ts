import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { drawnCharts } from './draw.ts'

it('the charts of the method pages show what the methods compute today', async () => {
  const drawn = await drawnCharts()
  const kept = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.svg'))
  expect(kept).toEqual([...drawn.keys()].sort())
  for (const [name, svg] of drawn) expect(readFileSync(join(import.meta.dirname, name), 'utf8'), name).toBe(svg)
})
