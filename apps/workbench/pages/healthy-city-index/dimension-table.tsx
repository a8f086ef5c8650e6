import type { IndexResult } from '@kangcheng/indicators/contract'
import { type Column, DataTable, formatNumber, NO_FIGURE, useLanguage, useWords } from '@kangcheng/web-kit'
import { indexWords } from './words.ts'

type Dimension = IndexResult['dimensions'][number]
type Line = Dimension['indicators'][number]

/** One dimension opened: each indicator's value, its score, its weights and what it adds. */
export function DimensionTable({ dimension, name }: { dimension: Dimension; name: string }) {
  const t = useWords(indexWords)
  const language = useLanguage()
  const figure = (value: number | undefined, decimals: number) =>
    value === undefined ? NO_FIGURE : formatNumber(value, { language, decimals, fixed: decimals !== 2 })
  const column = (key: keyof Line & string, title: string, decimals: number): Column<Line> => ({
    key,
    title,
    align: 'end',
    show: (line) => {
      const value = line[key]
      return figure(typeof value === 'number' ? value : undefined, decimals)
    },
    sort: (line) => line[key],
  })
  const columns: Column<Line>[] = [
    { key: 'name', title: t('indicator'), head: true, show: (line) => line.name, sort: (line) => line.name },
    column('value', t('value'), 2),
    column('score', t('points'), 1),
    column('expertWeight', t('expertWeight'), 4),
    column('entropyWeight', t('entropy'), 4),
    column('weight', t('weight'), 4),
    {
      key: 'contribution',
      title: t('contribution'),
      align: 'end',
      show: (line) => figure(contribution(line), 3),
      sort: contribution,
    },
  ]
  return <DataTable caption={name} columns={columns} rows={dimension.indicators} keyOf={(line) => line.indicator} />
}

/** Score times weight: what the indicator adds to the whole. */
function contribution({ score, weight }: Line): number | undefined {
  return score === undefined ? undefined : score * weight
}
