/** `node docs/pictures/methods/draw.ts` writes the charts of the method pages anew; a test holds that they are current. */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ChartSpec, chartSvg } from './chart.ts'

const FOLDER = import.meta.dirname

/** The charts of `specs/`, drawn: name of the file → SVG. */
export async function drawnCharts(): Promise<ReadonlyMap<string, string>> {
  const drawn = new Map<string, string>()
  for (const file of readdirSync(join(FOLDER, 'specs')).sort()) {
    const { chart } = (await import(join(FOLDER, 'specs', file))) as { chart: ChartSpec }
    drawn.set(`${chart.name}.svg`, chartSvg(chart))
  }
  return drawn
}

if (import.meta.main) {
  for (const [name, svg] of await drawnCharts()) writeFileSync(join(FOLDER, name), svg)
}
