import type { QualityBoard, QualityRuleRow } from '@kangcheng/exchange/contract'
import { type Column, DataTable, formatNumber, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { SeverityMark } from './quality-marks.tsx'
import { SEVERITIES } from './search.ts'
import { qualityWords } from './words.ts'

/** What each rule found, and how often people found it right. */
export function RuleScores({ board }: { board: QualityBoard }) {
  const t = useWords(qualityWords)
  const language = useLanguage()
  const counted = (key: 'found' | 'standing' | 'mended' | 'justified' | 'falseAlarms'): Column<QualityRuleRow> => ({
    ...{ key, title: t(key), tight: true, align: 'end' },
    show: (row) => formatNumber(row[key], { language, decimals: 0 }),
    sort: (row) => row[key],
  })
  const columns: Column<QualityRuleRow>[] = [
    {
      key: 'name',
      title: t('rule'),
      head: true,
      show: ({ name }) => say(name, language),
      sort: ({ name }) => say(name, language),
    },
    {
      key: 'severity',
      title: t('severity'),
      tight: true,
      show: ({ severity }) => <SeverityMark severity={severity} />,
      sort: ({ severity }) => SEVERITIES.indexOf(severity),
    },
    counted('found'),
    counted('standing'),
    counted('mended'),
    counted('justified'),
    counted('falseAlarms'),
    {
      key: 'precision',
      title: t('precision'),
      tight: true,
      align: 'end',
      show: ({ precision }) =>
        precision === undefined ? t('undecided') : `${formatNumber(precision * 100, { language, decimals: 0 })} %`,
      sort: ({ precision }) => precision,
    },
  ]
  return <DataTable caption={t('scores')} columns={columns} rows={board.ruleRows} keyOf={({ code }) => code} />
}
