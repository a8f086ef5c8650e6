import {
  cityDay,
  ExportLinks,
  formatDay,
  formatNumber,
  NO_FIGURE,
  say,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { ChartFrame } from '@kangcheng/web-kit/chart'
import { useMemo } from 'react'
import { TwinTable } from '../indicator/twin-table.tsx'
import { type BoardRow, shareOf } from './board.ts'
import { chartHeight, ratesOption } from './rates-option.ts'
import { boardWords } from './words.ts'

/** How completely and how timely each respondent has reported within a year. */
export function RatesChart({ form, rows, dataSet }: { form: string; rows: readonly BoardRow[]; dataSet: string }) {
  const t = useWords(boardWords)
  const language = useLanguage()
  const due = rows.filter(({ rates }) => rates.expected > 0)
  const option = useMemo(() => {
    const manyRegions = new Set(rows.map(({ region }) => region)).size > 1
    return ratesOption(rows, {
      name: ({ names }) =>
        [names.organisation, ...(manyRegions ? [names.region] : [])].map((one) => say(one, language)).join(' · '),
      completeness: t('completeness'),
      timeliness: t('timeliness'),
      nameWidth: matchMedia('(max-width: 700px)').matches ? 110 : 260,
    })
  }, [rows, language, t])
  const percent = (part: number, expected: number) => {
    const share = shareOf(part, expected)
    return share === undefined ? NO_FIGURE : formatNumber(share, { language, decimals: 1 })
  }
  return (
    <ChartFrame
      title={t('chart', { form })}
      label={t('chartLabel')}
      unit="%"
      source={t('chartSource')}
      asOf={formatDay(cityDay(new Date()), language)}
      note={t('chartNote')}
      option={due.length === 0 ? undefined : option}
      height={chartHeight(due.length)}
      exports={<ExportLinks path="/reporting-board" query={{ dataSet }} table={form} />}
      table={
        <TwinTable
          caption={t('chart', { form })}
          head={[
            t('respondent'),
            t('expected'),
            t('submitted'),
            t('onTime'),
            t('completeness'),
            t('timeliness'),
            t('medianDaysLate'),
            t('cells'),
          ]}
          rows={rows.map(({ names, rates }) => [
            `${say(names.organisation, language)} · ${say(names.region, language)}`,
            String(rates.expected),
            String(rates.submitted),
            String(rates.onTime),
            percent(rates.submitted, rates.expected),
            percent(rates.onTime, rates.expected),
            rates.medianDaysLate === undefined ? NO_FIGURE : String(rates.medianDaysLate),
            t('counts', { part: rates.cellsFilled, expected: rates.cellsAsked }),
          ])}
        />
      }
    />
  )
}
