import type { IndexResult } from '@kangcheng/indicators/contract'
import {
  type Column,
  DataTable,
  formatFigure,
  formatNumber,
  formatPeriod,
  NO_FIGURE,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { indexWords } from './words.ts'

type Dimension = IndexResult['dimensions'][number]
type Line = Dimension['indicators'][number]

/** One dimension opened: each indicator's figure, the bounds that score it, its weights and what it adds; the sum below. */
export function DimensionTable(props: {
  dimension: Dimension
  name: string
  plan: string
  /** Indicators that the plan follows too: those have a page. */
  inPlan: ReadonlySet<string>
  minimumCoverage: number
}) {
  const { dimension, name, plan, inPlan } = props
  const t = useWords(indexWords)
  const language = useLanguage()
  const bare = (value: number) => formatNumber(value, { language })
  const nameOf = (line: Line) => (language === 'en' ? (line.nameEn ?? line.name) : line.name)
  const fixed = (value: number | undefined, decimals: number) =>
    value === undefined ? NO_FIGURE : formatNumber(value, { language, decimals, fixed: true })
  const number = (key: string, title: string, decimals: number, of: (line: Line) => number | undefined) => ({
    key,
    title,
    align: 'end' as const,
    show: (line: Line) => fixed(of(line), decimals),
    sort: of,
  })
  const columns: Column<Line>[] = [
    {
      key: 'name',
      title: t('indicator'),
      head: true,
      show: (line) => (
        <>
          {inPlan.has(line.indicator) ? (
            <Link to="/plans/$plan/indicators/$code" params={{ plan, code: line.indicator }}>
              {nameOf(line)}
            </Link>
          ) : (
            nameOf(line)
          )}
          <span className="index-under">{t('number', { number: line.number })}</span>
        </>
      ),
      sort: (line) => Number(line.number),
    },
    {
      key: 'value',
      title: t('value'),
      align: 'end',
      show: (line) => <FigureOf line={line} />,
      sort: (line) => line.value,
    },
    {
      key: 'period',
      title: t('period'),
      tight: true,
      show: ({ figure }) =>
        figure === undefined ? (
          NO_FIGURE
        ) : (
          <>
            {formatPeriod(figure.period, language)}
            <span className="index-under">{t(figure.basis)}</span>
          </>
        ),
      sort: ({ figure }) => figure?.period,
    },
    {
      key: 'bounds',
      title: t('bounds'),
      align: 'end',
      show: ({ worst, best }) => `${bare(worst)} → ${bare(best)}`,
    },
    number('score', t('points'), 1, (line) => line.score),
    number('expertWeight', t('expertWeight'), 4, (line) => line.expertWeight),
    number('entropyWeight', t('entropy'), 4, (line) => line.entropyWeight),
    number('weight', t('weight'), 4, (line) => line.weight),
    number('contribution', t('contribution'), 3, contributionOf),
  ]
  return (
    <DataTable
      caption={name}
      columns={columns}
      rows={dimension.indicators}
      keyOf={(line) => line.indicator}
      foot={<Sum dimension={dimension} minimumCoverage={props.minimumCoverage} />}
    />
  )
}

/** The figure with its unit, or why there is none; of several parts, the mean that is scored and the parts below. */
function FigureOf({ line: { figure, value, unit } }: { line: Line }) {
  const t = useWords(indexWords)
  const language = useLanguage()
  const style = { language, unit }
  return (
    <>
      <span data-invented={figure?.invented} className="index-figure">
        {value === undefined ? formatFigure(figure, style) : formatNumber(value, style)}
      </span>
      {figure?.parts && (
        <span className="index-under">{t('meanOf', { parts: formatFigure(figure, { language }) })}</span>
      )}
    </>
  )
}

/** Contributions over weights, as far as there are figures. */
function Sum({ dimension, minimumCoverage }: { dimension: Dimension; minimumCoverage: number }) {
  const t = useWords(indexWords)
  const language = useLanguage()
  const share = (value: number) => formatNumber(value * 100, { language, unit: '%', decimals: 0 })
  const fixed = (value: number, decimals: number) => formatNumber(value, { language, decimals, fixed: true })
  if (dimension.score === undefined) {
    const shares = { share: share(dimension.coverage), minimum: share(minimumCoverage) }
    return <p className="index-sum">{t('tooFew', shares)}</p>
  }
  const scored = dimension.indicators.filter(({ score }) => score !== undefined)
  const sum = scored.reduce((total, line) => total + (contributionOf(line) ?? 0), 0)
  const weight = scored.reduce((total, line) => total + line.weight, 0)
  return (
    <p className="index-sum">
      {t('sumOf', { sum: fixed(sum, 3), weight: fixed(weight, 4) })} <strong>{fixed(dimension.score, 1)}</strong>
    </p>
  )
}

/** Score times weight: what the indicator adds to the whole. */
function contributionOf({ score, weight }: Line): number | undefined {
  return score === undefined ? undefined : score * weight
}
