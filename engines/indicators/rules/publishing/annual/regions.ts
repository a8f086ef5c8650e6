import type { Words } from '@kangcheng/kernel'
import type { IndicatorValue, SeriesPoint } from '../../../contract/index.ts'
import type { GeneratedBlock } from '../../../contract/publishing/index.ts'
import { newestOf, pointOf } from '../../series.ts'
import { both, figureSaid, listed, NOTHING, nameWithUnit, withUnit } from '../said.ts'
import type { AsPublished } from '../suppression/as-published.ts'
import type { YearRow } from './year-rows.ts'

export interface RegionsQuestion {
  /** The regions below, in the order of the directory. */
  regions: readonly { code: string; name: Words }[]
  /** `region indicator` → every revision. */
  values: ReadonlyMap<string, readonly IndicatorValue[]>
  rows: readonly YearRow[]
  year: number
  asOf: string
  asPublished: AsPublished
}

/** As many columns as a page holds. */
const COLUMNS = 6

/** The figures of the year in the regions below, those left out that could be told or found. Answers what was shown of whom too. */
export function regions(question: RegionsQuestion): { blocks: GeneratedBlock[]; shown: RegionFigure[] } {
  const { year } = question
  const compared = question.rows.flatMap((row) => {
    const figures = figuresOf(question, row)
    return figures.size > 0 ? [{ row, figures }] : []
  })
  if (compared.length === 0) {
    const text = { zh: `没有下级地区${year}年的数据。`, en: `The regions below have no figures for ${year}.` }
    return { blocks: [{ kind: 'text', text }], shown: [] }
  }
  const named = question.regions.filter(({ code }) => compared.some(({ figures }) => figures.has(code)))
  const blocks: GeneratedBlock[] = [
    {
      kind: 'text',
      text: both((language) => {
        const names = listed(
          compared.map(({ row }) => row.name),
          language,
        )
        return language === 'zh'
          ? `有${named.length}个地区报送了${year}年的分地区数据，可比较的指标有${compared.length}项：${names}。`
          : `${named.length} regions have figures of their own for ${year}, on ${compared.length} indicators: ${names}.`
      }),
    },
    ...compared.map(({ row, figures }): GeneratedBlock => ({ kind: 'text', text: spread(row, figures, named) })),
  ]
  for (let from = 0; from < compared.length; from += COLUMNS) {
    const some = compared.slice(from, from + COLUMNS)
    blocks.push({
      kind: 'table',
      caption: { zh: `各地区${year}年数据`, en: `Figures of the regions, ${year}` },
      columns: [
        { title: { zh: '地区', en: 'Region' }, width: 26 },
        ...some.map(({ row }) => ({
          title: nameWithUnit(row.name, row.row.unit),
          width: 24,
          align: 'end' as const,
        })),
      ],
      rows: named.map(({ code, name }) => [
        name,
        ...some.map(({ row, figures }) => {
          const figure = figures.get(code)
          return figure ? figureSaid(figure, row.definition) : NOTHING
        }),
      ]),
      notes: some.some(({ figures }) => [...figures.values()].some(({ absence }) => absence === 'suppressed'))
        ? [
            {
              zh: '“已隐去”：涉及人数为1—9，或可由合计推算出这样的数，不予公布。',
              en: '“Suppressed”: it counts one to nine people, or would give such a count away by subtraction.',
            },
          ]
        : [],
    })
  }
  return {
    blocks,
    shown: compared.flatMap(({ row, figures }) => [...figures].map(([region, figure]) => ({ region, row, figure }))),
  }
}

export interface RegionFigure {
  region: string
  row: YearRow
  figure: SeriesPoint
}

/** Region → its figure of the year, as it may be published beside the others and their total. */
function figuresOf(
  { regions: named, values, year, asOf, asPublished }: RegionsQuestion,
  row: YearRow,
): Map<string, SeriesPoint> {
  const figures = new Map<string, SeriesPoint>()
  for (const { code } of named) {
    const known = (values.get(`${code} ${row.row.code}`) ?? []).filter(
      ({ period, availableOn }) => period === String(year) && availableOn <= asOf,
    )
    // Reported goes before computed.
    const figure = newestOf(known.map(pointOf))[0]
    if (figure) figures.set(code, asPublished({ indicator: row.row.code, region: code }, figure))
  }
  return figures
}

/** The highest and the lowest of those shown. */
function spread(row: YearRow, figures: ReadonlyMap<string, SeriesPoint>, named: RegionsQuestion['regions']) {
  const shown = named.flatMap(({ code, name }) => {
    const figure = figures.get(code)
    return figure?.value === undefined ? [] : [{ name, figure, value: figure.value }]
  })
  const sorted = shown.toSorted((a, b) => b.value - a.value)
  const [highest, lowest] = [sorted[0], sorted.at(-1)]
  return both((language) => {
    const name = row.name[language] ?? row.name.zh
    if (!highest || !lowest || highest === lowest) {
      return language === 'zh' ? `${name}：可公布的地区不足两个。` : `${name}: fewer than two regions can be shown.`
    }
    const told = ({ name: of, figure }: typeof highest) => {
      const said = withUnit(figureSaid(figure, row.definition), figure, row.row.unit)[language]
      return language === 'zh' ? `${of.zh}（${said}）` : `${of.en ?? of.zh} (${said})`
    }
    return language === 'zh'
      ? `${name}：最高的是${told(highest)}，最低的是${told(lowest)}。`
      : `${name}: highest in ${told(highest)}, lowest in ${told(lowest)}.`
  })
}
