import type { PublicationContent, PublicationKind } from '../../../contract/publishing/index.ts'
import type { PublicCells } from './complementary.ts'
import { cellOf } from './sums.ts'

/** A release or a draft as far as it tells figures. */
export interface Told {
  kind: PublicationKind
  region: string
  content: Pick<PublicationContent, 'figures' | 'indicators'>
}

/** Indicator → what the publications show and what they say is hidden. A cell that one shows and another hides is both. */
export function cellsTold(publications: readonly Told[]): Map<string, PublicCells> {
  const told = new Map<string, { shown: Set<string>; hidden: Set<string> }>()
  const note = (indicator: string, cell: string, absence: string | undefined) => {
    if (absence !== undefined && absence !== 'suppressed') return
    const cells = told.get(indicator) ?? { shown: new Set(), hidden: new Set() }
    cells[absence === undefined ? 'shown' : 'hidden'].add(cell)
    told.set(indicator, cells)
  }
  for (const { kind, region, content } of publications) {
    for (const { code, points } of content.indicators) {
      for (const { period, absence } of points) note(code, cellOf(region, period), absence)
    }
    for (const figure of content.figures) {
      // A bulletin cites the figures behind the scores of other regions and prints none of them.
      if (figure.revision === 0 || (kind === 'monthly-bulletin' && figure.region !== region)) continue
      note(figure.indicator, cellOf(figure.region, figure.period), figure.absence)
    }
  }
  return told
}
