import { type Decision, directoryIn } from '@kangcheng/access'
import type { Surroundings } from '../../rules/publishing/suppression/as-published.ts'
import { cellsTold } from '../../rules/publishing/suppression/public-cells.ts'
import { loadTold } from '../../store/publishing/releases.ts'
import type { Within } from '../../store/tables.ts'
import { loadFigures } from '../../store/values.ts'

interface Place {
  readonly code: string
  readonly path: string
}

/** The regions directly below: figures of two levels would add up to more than their total. */
export async function regionsDirectlyBelow(within: Within, { path }: Place) {
  const depth = path.split('/').length + 1
  return (await directoryIn(within).regionsBelow(path)).filter((one) => one.path.split('/').length === depth)
}

/** What figures of a region are published beside: all that stands in public, and the figures they add up with. */
export async function gatherSurroundings(
  within: Within,
  decision: Decision,
  region: Place,
  indicators: readonly string[],
): Promise<Surroundings> {
  const directory = directoryIn(within)
  const parent = (await directory.findRegion(region.code))?.parent
  const above = parent === undefined ? undefined : await directory.findRegion(parent)
  const beside = above ? await regionsDirectlyBelow(within, above) : []
  const below = await regionsDirectlyBelow(within, region)
  const codes = (places: readonly Place[]) => places.map(({ code }) => code)
  const isOpen = ({ path }: Place) => decision.regions.some((open) => path.startsWith(open))
  return {
    standing: cellsTold(await loadTold(within)),
    families: [
      { region: region.code, below: codes(below) },
      ...(above ? [{ region: above.code, below: codes(beside) }] : []),
    ],
    figures: await loadFigures(within, codes([region, ...below, ...(above ? [above, ...beside] : [])]), indicators),
    unseen: new Set(codes(beside.filter((place) => !isOpen(place)))),
  }
}
