import type { Words } from '@kangcheng/kernel'
import type { Appraisal } from '../../../contract/appraisal/index.ts'
import {
  type CitedFigure,
  type GeneratedSection,
  type PublicationContent,
  SECTION_WORDS,
  type SectionCode,
} from '../../../contract/publishing/index.ts'
import { cite } from '../cite.ts'
import { methods } from '../methods.ts'
import { type AsPublished, asPublished, type Surroundings } from '../suppression/as-published.ts'
import { appraisalBlocks } from './appraisal.ts'
import { type NamedReport, overdueBlocks, reportingBlocks } from './reporting.ts'
import { type MonthQuestion, verdictChanges } from './verdict-changes.ts'

export type BulletinQuestion = MonthQuestion & {
  region: { code: string; name: Words }
  /** With their arithmetic opened: the figures behind the scores are cited. */
  appraisals: readonly Appraisal[]
  reports: readonly NamedReport[]
  around: Surroundings
}

/** What a monthly bulletin says, worked out from figures, reports and rankings known on a day. */
export function bulletinContent(question: BulletinQuestion): PublicationContent {
  const { plan, definitions, asOf, month, region, appraisals, reports, around } = question
  // What it tells was known at the end of the month.
  const shown = asPublished({ around, definitions, asOf: month.last }, (cell) => cell.region === region.code)
  const changed = verdictChanges(question, shown)
  const invented =
    appraisals.some((appraisal) => appraisal.invented) || changed.figures.some(({ point }) => point.invented)
  const section = (code: SectionCode, blocks: GeneratedSection['blocks']): GeneratedSection => ({
    code,
    title: SECTION_WORDS[code],
    blocks,
  })
  const nameOf = (indicator: string) => definitions.get(indicator)?.name ?? { zh: indicator }
  return {
    planTitle: plan.title,
    regionName: region.name,
    asOf,
    invented,
    sections: [
      section('appraisal', appraisalBlocks(appraisals)),
      section('reporting', reportingBlocks(reports, month, asOf)),
      section('verdict-changes', changed.blocks),
      section('overdue', overdueBlocks(reports, month, asOf)),
      section('methods', methods(plan, definitions.values(), { asOf, invented })),
    ],
    figures: distinct([
      ...changed.figures.map(({ indicator, point }) =>
        cite(
          { indicator, region: region.code, name: nameOf(indicator), period: point.period },
          point,
          definitions.get(indicator),
        ),
      ),
      ...appraisals.flatMap((appraisal) => citedBy(appraisal, question, shown)),
    ]),
    indicators: [],
  }
}

/** The figures that scores were made of; a department answers with the figures of the whole place. */
function citedBy(
  { scheme, ranking, lines }: Appraisal,
  { definitions, region }: BulletinQuestion,
  shown: AsPublished,
): CitedFigure[] {
  const names = new Map(lines.map(({ line, name }) => [line, name]))
  return ranking.flatMap(({ unit, arithmetic }) =>
    (arithmetic?.lines ?? []).flatMap(({ line, figure }) => {
      if (!figure) return []
      const { source: _source, ...point } = figure
      const definition = definitions.get(line)
      const about = {
        indicator: line,
        region: scheme.units === 'region' ? unit : region.code,
        name: names.get(line) ?? { zh: line },
        period: point.period,
      }
      return [cite(about, shown(about, point), definition)]
    }),
  )
}

function distinct(figures: readonly CitedFigure[]): CitedFigure[] {
  return [
    ...new Map(
      figures.map((one) => [`${one.region} ${one.indicator} ${one.period} ${one.basis}`, one] as const),
    ).values(),
  ]
}
