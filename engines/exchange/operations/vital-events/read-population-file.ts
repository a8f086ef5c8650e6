import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import { readDocument } from '@kangcheng/platform/documents'
import type { PopulationRow } from '../../contract/vital-events.ts'
import { readPopulation } from '../../rules/vital-events/figures/read-population.ts'
import type { RuledDeps } from './deps.ts'

/** The rows of a CSV or Excel file of population, to be looked at before they are saved. Nothing is kept. */
export async function readPopulationFile(
  deps: RuledDeps,
  actor: Actor,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<{ rows: readonly PopulationRow[] }>> {
  const may = await deps.access.require(actor, 'exchange.vital-events.population', {}, 'public-health')
  if (!may.ok) return may
  const document = await readDocument(bytes, name)
  return deps.access.within(
    may.value,
    { operation: 'exchange.read-population', subject: 'vital/population' },
    async () => {
      if (!document.ok) return document
      const table = document.value.blocks.find((block) => block.kind === 'table')
      const cells = table?.kind === 'table' ? table.rows.map((row) => row.map(({ text }) => text)) : []
      const { rows, faults } = readPopulation(cells)
      const [first] = faults
      if (first) return refuse('vital.population-faulty', { ...first, faults: faults.length })
      return rows.length === 0 ? refuse('vital.population-faulty', { line: 1, fault: 'no-headings' }) : ok({ rows })
    },
  )
}
