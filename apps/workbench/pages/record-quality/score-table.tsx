import type { QualityBoard, QualityBoardRow } from '@kangcheng/exchange/contract'
import { type Column, DataTable, formatNumber, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { qualityWords } from './words.ts'

export function ScoreTable({ board }: { board: QualityBoard }) {
  const t = useWords(qualityWords)
  const language = useLanguage()
  const figure = (key: string, title: string, read: (row: QualityBoardRow) => number, decimals = 0) => ({
    ...{ key, title, tight: true, align: 'end' as const, sort: read },
    show: (row: QualityBoardRow) => formatNumber(read(row), { language, decimals }),
  })
  const columns: Column<QualityBoardRow>[] = [
    {
      key: 'name',
      title: t(`by_${board.by}`),
      head: true,
      show: ({ name }) => say(name, language) || '—',
      sort: ({ code, name }) => (board.by === 'month' ? code : say(name, language)),
    },
    figure('encounters', t('encounters'), (row) => row.encounters),
    figure('meanScore', t('meanScore'), (row) => row.meanScore, 1),
    ...board.grades.map((grade, at) => figure(grade.code, say(grade.name, language), (row) => row.grades[at] ?? 0)),
    figure('vetoed', t('vetoed'), (row) => row.vetoed),
    figure('standing', t('standing'), (row) => row.standing),
    figure('mended', t('mended'), (row) => row.mended),
  ]
  return <DataTable caption={t('scores')} columns={columns} rows={board.rows} keyOf={({ code }) => code} />
}
