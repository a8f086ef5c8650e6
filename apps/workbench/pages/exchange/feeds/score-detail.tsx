import type { Dimension, FeedScore } from '@kangcheng/exchange/contract'
import {
  type Column,
  DataTable,
  Empty,
  formatDay,
  formatMoment,
  formatNumber,
  say,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { ChartFrame } from '@kangcheng/web-kit/chart'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { TwinTable } from '../../indicator/twin-table.tsx'
import { useFeedNames } from '../use-feed-names.ts'
import { type BoardRow, type DayCount, shareOf } from './board-rules.ts'
import { daysOf, scoreOption, shareOn } from './score-option.ts'
import type { FeedSearch } from './search.ts'
import { feedWords } from './words.ts'

/** The rules behind a score, their days, and the messages behind those. */
export function ScoreDetail(props: { row: BoardRow; dimension: Dimension; search: FeedSearch; at: number }) {
  const t = useWords(feedWords)
  const language = useLanguage()
  const names = useFeedNames()
  const { row, dimension, search, at } = props
  const all = row.line?.scores
  const scores = useMemo(() => (all ?? []).filter((score) => score.dimension === dimension), [all, dimension])
  const title = t('detail', { name: names.whole(row.feed.code), dimension: t(dimension) })
  const option = useMemo(() => scoreOption(scores, (score) => say(score.title, language)), [scores, language])
  const percent = (share: number | undefined) =>
    share === undefined ? '—' : `${formatNumber(share, { language, decimals: 1, fixed: true })}%`
  const { feed: _, dimension: __, ...without } = search
  return (
    <section className="card stack" aria-label={title}>
      <div className="spread">
        <h2>{title}</h2>
        <Link to="/data/feeds" search={without} resetScroll={false}>
          {t('closeDetail')}
        </Link>
      </div>
      {scores.length === 0 ? (
        <Empty>{t('nothingLooked')}</Empty>
      ) : (
        <div className="exchange-detail">
          <div className="stack">
            <RuleTable scores={scores} percent={percent} />
            <FailedDays feed={row.feed.code} scores={scores} percent={percent} />
          </div>
          <ChartFrame
            title={t('chartLabel')}
            label={t('chartLabel')}
            unit={t('percent')}
            source={t('source')}
            asOf={formatMoment(new Date(at).toISOString(), language)}
            option={option}
            height={240}
            table={
              <TwinTable
                caption={t('chartLabel')}
                head={[t('day'), ...scores.map((score) => say(score.title, language))]}
                rows={daysOf(scores).map((day) => [
                  formatDay(day, language),
                  ...scores.map((score) => percent(shareOn(score, day))),
                ])}
              />
            }
          />
        </div>
      )}
    </section>
  )
}

type Percent = (share: number | undefined) => string

function RuleTable({ scores, percent }: { scores: readonly FeedScore[]; percent: Percent }) {
  const t = useWords(feedWords)
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, { language, decimals: 0 })
  const columns: Column<FeedScore>[] = [
    {
      ...{ key: 'rule', head: true, title: t('rule') },
      show: ({ title }) => say(title, language),
      sort: ({ title }) => say(title, language),
    },
    {
      key: 'looked',
      align: 'end',
      title: t('looked'),
      show: ({ looked }) => number(looked),
      sort: ({ looked }) => looked,
    },
    {
      key: 'failed',
      align: 'end',
      title: t('failed'),
      show: ({ failed }) => number(failed),
      sort: ({ failed }) => failed,
    },
    { key: 'score', align: 'end', title: t('score'), show: (score) => percent(shareOf(score)), sort: shareOf },
  ]
  return <DataTable caption={t('rules')} columns={columns} rows={scores} keyOf={({ rule }) => rule} />
}

interface FailedDay extends DayCount {
  readonly day: string
  readonly score: FeedScore
}

/** What can be looked at behind a count. Of its own scores a feed keeps no list: the refused ones are its dead letters. */
function FailedDays({ feed, scores, percent }: { feed: string; scores: readonly FeedScore[]; percent: Percent }) {
  const t = useWords(feedWords)
  const language = useLanguage()
  const rows: FailedDay[] = scores
    .flatMap((score) => score.days.map((day) => ({ ...day, score })))
    .filter(({ failed }) => failed > 0)
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : b.failed - a.failed))
  const behind = ({ day, score }: FailedDay) => {
    const { rule } = score
    if (rule === 'delay' || rule === 'duplicates') return <span className="soft">{t('notListed')}</span>
    if (rule === 'rejects')
      return (
        <Link to="/data/messages" search={{ feed }}>
          {t('deadLetters')}
        </Link>
      )
    const name = t('messagesOf', { day, rule: say(score.title, language) })
    return (
      <Link to="/data/messages" search={{ feed, rule, day }} aria-label={name}>
        {t('messages')}
      </Link>
    )
  }
  const columns: Column<FailedDay>[] = [
    {
      ...{ key: 'day', head: true, tight: true, title: t('day') },
      show: ({ day }) => formatDay(day, language),
      sort: ({ day }) => day,
    },
    {
      ...{ key: 'rule', title: t('rule') },
      show: ({ score }) => say(score.title, language),
      sort: ({ score }) => say(score.title, language),
    },
    { key: 'failed', align: 'end', title: t('failed'), show: ({ failed }) => failed, sort: ({ failed }) => failed },
    { key: 'score', align: 'end', title: t('score'), show: (row) => percent(shareOf(row)), sort: shareOf },
    { key: 'messages', tight: true, title: t('messages'), show: behind },
  ]
  return (
    <div className="stack">
      <h3>{t('byDay')}</h3>
      {rows.length === 0 ? (
        <p className="soft">{t('nothingFailed')}</p>
      ) : (
        <DataTable
          caption={t('byDay')}
          columns={columns}
          rows={rows}
          keyOf={({ day, score }) => `${day} ${score.rule}`}
          pageSize={10}
        />
      )}
    </div>
  )
}
