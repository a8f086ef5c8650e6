import type { Verdict } from '@kangcheng/indicators/contract'
import {
  formatFigure,
  formatNumber,
  formatPeriod,
  NO_FIGURE,
  say,
  unitName,
  useLanguage,
  useWords,
  VERDICT_WORDS,
  VerdictMark,
} from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { OverviewRow } from './arrange.ts'
import type { OverviewSearch } from './search.ts'
import { overviewWords } from './words.ts'

/** One indicator: its name, where it began, a cell a year, its target and how it stands. */
export const HeatRow = memo(function HeatRow(props: {
  row: OverviewRow
  plan: string
  asOf: string
  search: OverviewSearch
  department: string
}) {
  const language = useLanguage()
  const { row, search } = props
  const { indicator, evaluation } = row
  const { percent } = evaluation.progress
  const unit = unitName(indicator.unit, language)
  return (
    <tr>
      <th scope="row" className="heat-name">
        <Link
          to="/plans/$plan/indicators/$code"
          params={{ plan: props.plan, code: indicator.code }}
          search={{
            ...(search.asOf ? { asOf: search.asOf } : {}),
            ...(search.region ? { region: search.region } : {}),
          }}
          preload={false}
          lang={language === 'en' && row.nameEn !== undefined ? 'en' : 'zh-CN'}
        >
          {language === 'en' ? (row.nameEn ?? indicator.name) : indicator.name}
        </Link>
        <span className="heat-sub">{[unit, props.department].filter(Boolean).join(' · ')}</span>
      </th>
      <td className="heat-plain">{indicator.baseline.text || NO_FIGURE}</td>
      {row.cells.map((cell) => (
        <HeatCell key={cell.year} cell={cell} row={row} asOf={props.asOf} />
      ))}
      <td className="heat-plain heat-target" lang="zh-CN">
        {indicator.target.text}
      </td>
      <td className="heat-plain">
        {percent === undefined ? NO_FIGURE : formatNumber(percent, { language, unit: '%', decimals: 0 })}
      </td>
      <td className="heat-verdict" title={say(evaluation.reason.text, language)}>
        <VerdictMark verdict={evaluation.verdict} />
      </td>
    </tr>
  )
})

function HeatCell({ cell, row, asOf }: { cell: OverviewRow['cells'][number]; row: OverviewRow; asOf: string }) {
  const t = useWords(overviewWords)
  const language = useLanguage()
  const { point, verdict } = cell
  if (verdict === undefined) {
    const words = cell.year > Number(asOf.slice(0, 4)) ? t('future') : t('noFigure')
    return (
      <td className="heat-cell heat-none">
        <span aria-hidden="true">·</span>
        <span className="unseen">{words}</span>
      </td>
    )
  }
  if (point === undefined) return <CarriedCell year={cell.year} verdict={verdict} />
  const figure = formatFigure(point, { language })
  const full = formatFigure(point, { language, unit: row.indicator.unit })
  const title = `${formatPeriod(String(cell.year), language)}  ${full}  ${say(VERDICT_WORDS[verdict], language)}`
  return (
    <td
      className="heat-cell"
      data-verdict={verdict}
      data-invented={point.invented}
      data-absent={point.absence !== undefined}
      title={title}
    >
      <span className="heat-figure">{figure}</span>
      <VerdictMark verdict={verdict} wordUnseen size={12} />
    </td>
  )
}

/** A year without a figure of its own: the verdict still rests on earlier ones, so the cell has no colour. */
function CarriedCell({ year, verdict }: { year: number; verdict: Verdict }) {
  const t = useWords(overviewWords)
  const language = useLanguage()
  const words = `${formatPeriod(String(year), language)}  ${t('carried')}  ${say(VERDICT_WORDS[verdict], language)}`
  return (
    <td className="heat-cell heat-carried" data-verdict={verdict} title={words}>
      <span aria-hidden="true">{NO_FIGURE}</span>
      <span className="unseen">{t('carried')}</span>
      <VerdictMark verdict={verdict} wordUnseen size={12} />
    </td>
  )
}
