import type { QualityBoard } from '@kangcheng/exchange/contract'
import { formatMoment, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { ChartFrame } from '@kangcheng/web-kit/chart'
import { type ReactNode, useMemo } from 'react'
import { barsOf, MOST_BARS, scoresOption } from './scores-option.ts'
import { qualityWords } from './words.ts'

/** Mean scores of the groups, worst first, or findings of the rules; months as a line. */
export function ScoresChart({ board, table }: { board: QualityBoard; table: ReactNode }) {
  const t = useWords(qualityWords)
  const language = useLanguage()
  const option = useMemo(() => scoresOption(board, (words) => say(words, language)), [board, language])
  const isRule = board.by === 'rule'
  const title = t(isRule ? 'chartRules' : 'chartScores')
  const count = Math.max(board.rows.length, board.ruleRows.length)
  const bars = barsOf(board).length
  return (
    <ChartFrame
      title={title}
      label={t('chartLabel', { title, count })}
      unit={t(isRule ? 'unitFindings' : 'unitPoints')}
      source={t('ruleSource', { name: say(board.rulesName, language), version: board.rulesVersion })}
      asOf={formatMoment(board.asOf, language)}
      option={option}
      height={board.by === 'month' ? 320 : 80 + 34 * bars}
      table={table}
      {...(count > MOST_BARS && board.by !== 'month' ? { note: t('others', { count: MOST_BARS }) } : {})}
    />
  )
}
