import type { Appraisal } from '@kangcheng/indicators/contract'
import { formatDay, formatLimits, formatNumber, NO_FIGURE, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { ChartFrame } from '@kangcheng/web-kit/chart'
import { useMemo } from 'react'
import { TwinTable } from '../indicator/twin-table.tsx'
import { chartHeight, scoreOption } from './score-option.ts'
import { appraisalWords } from './words.ts'

/** Is the difference between two ranks more than chance? */
export function ScoreChart({ appraisal }: { appraisal: Appraisal }) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const option = useMemo(
    () =>
      scoreOption(appraisal, {
        name: ({ name }) => say(name, language),
        score: t('score'),
        limits: t('chart'),
        average: t('average'),
        show: (value) => formatNumber(value, { language, decimals: 1, fixed: true }),
        nameWidth: matchMedia('(max-width: 700px)').matches ? 110 : 320,
      }),
    [appraisal, language, t],
  )
  const scored = appraisal.ranking.filter(({ score }) => score !== undefined)
  const fixed = (value: number) => formatNumber(value, { language, decimals: 2, fixed: true })
  return (
    <ChartFrame
      title={t('chart')}
      label={t('chartLabel')}
      unit={t('points')}
      source={t('chartSource')}
      asOf={formatDay(appraisal.asOf, language)}
      invented={appraisal.invented}
      note={t('chartNote')}
      option={option}
      height={chartHeight(scored.length)}
      table={
        <TwinTable
          caption={t('chart')}
          head={[t('unit'), t('rank'), t('score'), t('chart'), t('standing')]}
          rows={scored.map(({ name, rank, score = 0, lower, upper, standing }) => [
            say(name, language),
            String(rank),
            fixed(score),
            formatLimits(lower, upper, { language, decimals: 1 }) || NO_FIGURE,
            standing ? t(standing) : NO_FIGURE,
          ])}
        />
      }
    />
  )
}
