import type { Words } from '@kangcheng/kernel'
import {
  type GeneratedSection,
  type PublicationContent,
  type PublishedIndicator,
  SECTION_WORDS,
  type SectionCode,
} from '../../../contract/publishing/index.ts'
import { cite } from '../cite.ts'
import { methods } from '../methods.ts'
import { asPublished, type Surroundings } from '../suppression/as-published.ts'
import { changes } from './changes.ts'
import { domains } from './domains.ts'
import { gaps } from './gaps.ts'
import { type RegionsQuestion, regions } from './regions.ts'
import { summary } from './summary.ts'
import { type YearQuestion, type YearRow, yearRows } from './year-rows.ts'

export type AnnualQuestion = YearQuestion & {
  region: { code: string; name: Words }
  /** The regions directly below, in the order of the directory. */
  below: RegionsQuestion['regions']
  around: Surroundings
}

/** What an annual report says, worked out from the figures known on a day. */
export function annualContent(question: AnnualQuestion): PublicationContent {
  const { plan, definitions, year, asOf, region, below, around } = question
  const isBelow = new Set(below.map(({ code }) => code))
  const shown = asPublished({ around, definitions, asOf }, (cell) =>
    cell.region === region.code
      ? cell.period.slice(0, 4) <= String(year)
      : isBelow.has(cell.region) && cell.period === String(year),
  )
  const rows = yearRows(question, shown)
  const compared = regions({ regions: below, values: around.figures, rows, year, asOf, asPublished: shown })
  const figures = [...rows.flatMap(({ points }) => points), ...compared.shown.map(({ figure }) => figure)]
  const invented = figures.some((figure) => figure.invented)
  const section = (code: SectionCode, blocks: GeneratedSection['blocks']): GeneratedSection => ({
    code,
    title: SECTION_WORDS[code],
    blocks,
  })
  return {
    planTitle: plan.title,
    regionName: region.name,
    asOf,
    invented,
    sections: [
      section('summary', summary(rows, { year, asOf })),
      section('domains', domains(rows, year)),
      section('changes', changes(rows, year)),
      section('gaps', gaps(rows, year)),
      section('regions', compared.blocks),
      section('methods', methods(plan, definitions.values(), { asOf, invented })),
    ],
    figures: [
      ...rows.map(({ row, name, figure, definition }) =>
        cite({ indicator: row.code, region: region.code, name, period: String(year) }, figure, definition),
      ),
      ...compared.shown.map(({ region: code, row, figure }) =>
        cite({ indicator: row.row.code, region: code, name: row.name, period: String(year) }, figure, row.definition),
      ),
    ],
    indicators: rows.flatMap(publishedIndicator),
  }
}

/** An indicator without a definition has nothing that explains it to the public. */
function publishedIndicator({ row, name, domain, definition, verdict, reason, points }: YearRow): PublishedIndicator[] {
  if (!definition) return []
  const { numerator, denominator, rationale, caveats } = definition
  return [
    {
      code: row.code,
      name,
      domain,
      unit: row.unit,
      direction: row.direction,
      decimals: definition.decimals,
      frequency: definition.frequency,
      ...(numerator && { numerator }),
      ...(denominator && { denominator }),
      interval: definition.interval,
      ...(rationale && { rationale }),
      ...(caveats && { caveats }),
      source: definition.source,
      definitionVersion: definition.version,
      baseline: row.baseline.text,
      target: row.target.text,
      verdict,
      reason,
      points,
    },
  ]
}
