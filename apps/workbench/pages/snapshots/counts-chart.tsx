import type { SnapshotComparison } from '@kangcheng/indicators/contract'
import { formatDay, say, useLanguage, useWords, VERDICT_WORDS, VERDICTS_BY_ALARM } from '@kangcheng/web-kit'
import { ChartFrame } from '@kangcheng/web-kit/chart'
import { useMemo } from 'react'
import { TwinTable } from '../indicator/twin-table.tsx'
import { countsOption, totalOf } from './counts-option.ts'
import { snapshotWords } from './words.ts'

/** How many indicators have each verdict, before and after; the table has each domain. */
export function CountsChart({ found }: { found: SnapshotComparison }) {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  const days = [found.before.asOf, found.after.asOf].map((day) => formatDay(day, language))
  const [before = '', after = ''] = days
  const option = useMemo(
    () => countsOption(found, { before, after, word: (verdict) => say(VERDICT_WORDS[verdict], language) }),
    [found, before, after, language],
  )
  const shown = VERDICTS_BY_ALARM.filter(
    (verdict) => totalOf(found, 'before', verdict) + totalOf(found, 'after', verdict) > 0,
  )
  return (
    <ChartFrame
      title={t('chart')}
      label={t('chartLabel')}
      unit={t('items')}
      source={t('chartSource')}
      asOf={days.join(' → ')}
      invented={found.invented}
      option={option}
      height={300}
      table={
        <TwinTable
          caption={t('byDomain')}
          head={[
            t('domain'),
            ...shown.map((verdict) => `${say(VERDICT_WORDS[verdict], language)}`),
            t('betterVerdicts'),
            t('worseVerdicts'),
          ]}
          rows={[
            ...found.domains.map((domain) => [
              say(domain.name, language),
              ...shown.map((verdict) => `${domain.before[verdict] ?? 0} → ${domain.after[verdict] ?? 0}`),
              String(domain.better),
              String(domain.worse),
            ]),
            [
              t('whole'),
              ...shown.map((verdict) => `${totalOf(found, 'before', verdict)} → ${totalOf(found, 'after', verdict)}`),
              String(found.domains.reduce((sum, { better }) => sum + better, 0)),
              String(found.domains.reduce((sum, { worse }) => sum + worse, 0)),
            ],
          ]}
        />
      }
    />
  )
}
