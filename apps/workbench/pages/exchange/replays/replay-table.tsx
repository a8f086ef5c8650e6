import type { ReplayState } from '@kangcheng/exchange/contract'
import {
  answerOf,
  api,
  type Column,
  DataTable,
  formatNumber,
  ProblemNote,
  useLanguage,
  useMay,
  useWords,
} from '@kangcheng/web-kit'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useNarrow } from '../../reports/use-narrow.ts'
import { replaysQuery } from '../exchange-queries.ts'
import { ShortMoment } from '../short-moment.tsx'
import { useFeedNames } from '../use-feed-names.ts'
import { progressOf } from './replay-progress.ts'
import { replayWords } from './words.ts'

const SHAPES = { running: '◔', finished: '●', stopped: '○' } as const

/** Replays, newest first; on a phone a card each. */
export function ReplayTable({ replays }: { replays: readonly ReplayState[] }) {
  const t = useWords(replayWords)
  const language = useLanguage()
  const names = useFeedNames()
  const narrow = useNarrow()
  const mayStop = useMay()('exchange.message.replay')
  const counted = (key: 'written' | 'failed'): Column<ReplayState> => ({
    ...{ key, align: 'end', title: t(key) },
    show: (one) => formatNumber(one[key], { language, decimals: 0 }),
    sort: (one) => one[key],
  })
  const moment = (key: 'started' | 'moved'): Column<ReplayState> => ({
    ...{ key, tight: true, title: t(key) },
    show: (one) => <ShortMoment moment={one[key]} />,
    sort: (one) => one[key],
  })
  const columns: Column<ReplayState>[] = [
    {
      ...{ key: 'feed', head: true, title: t('feed') },
      show: ({ feed }) => names.whole(feed),
      sort: ({ feed }) => names.whole(feed),
    },
    { key: 'map', title: t('map'), show: (one) => <MapLink one={one} />, sort: ({ map }) => map },
    {
      ...{ key: 'state', tight: true, title: t('state') },
      show: ({ state }) => (
        <span className="exchange-state" data-state={state} role="status">
          <span aria-hidden="true">{SHAPES[state]}</span> {t(state)}
        </span>
      ),
      sort: ({ state }) => t(state),
    },
    {
      ...{ key: 'messages', align: 'end', title: t('messages') },
      show: (one) => <Messages one={one} />,
      sort: ({ messages }) => messages,
    },
    counted('written'),
    counted('failed'),
    moment('started'),
    moment('moved'),
    ...(mayStop && replays.some(({ state }) => state === 'running')
      ? [{ ...{ key: 'action', title: t('action') }, show: (one: ReplayState) => <StopButton one={one} /> }]
      : []),
  ]
  if (!narrow) return <DataTable caption={t('list')} columns={columns} rows={replays} keyOf={({ id }) => id} />
  const [head, ...rest] = columns
  return (
    <ul className="stack">
      {replays.map((one) => (
        <li key={one.id} className="card stack exchange-card">
          <h3>{head?.show(one)}</h3>
          <dl className="exchange-facts">
            {rest.map(({ key, title, show }) => (
              <div key={key}>
                <dt>{title}</dt>
                <dd>{show(one)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}

/** How many were looked at, of how many, and how long the rest will take. */
function Messages({ one }: { one: ReplayState }) {
  const t = useWords(replayWords)
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, { language, decimals: 0 })
  const progress = progressOf(one)
  const { messages, total } = one
  if (total === undefined) return <>{number(messages)}</>
  return (
    <>
      {t('ofTotal', { messages: number(messages), total: number(total) })}
      {progress && (
        <span className="exchange-code">
          <progress className="exchange-progress" aria-label={t('progress')} value={progress.share} max={1} />{' '}
          {number(Math.floor(progress.share * 100))}%
          {progress.minutes !== undefined && ` · ${t('left', { minutes: number(progress.minutes) })}`}
        </span>
      )}
    </>
  )
}

function MapLink({ one: { map, version } }: { one: ReplayState }) {
  const t = useWords(replayWords)
  return (
    <Link to="/data/maps/$map" params={{ map }}>
      {map} {t('version', { version })}
    </Link>
  )
}

/** Twice, since what is stopped is begun anew. */
function StopButton({ one: { id, feed, state } }: { one: ReplayState }) {
  const t = useWords(replayWords)
  const names = useFeedNames()
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  const stopping = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/exchange/replays/{id}/stop', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: replaysQuery.queryKey }),
  })
  if (state !== 'running') return <>—</>
  if (!asked)
    return (
      <Button size="small" aria-label={t('stopOf', { name: names.whole(feed) })} onClick={() => setAsked(true)}>
        {t('stop')}
      </Button>
    )
  return (
    <div className="line">
      <span>{t('stopSure')}</span>
      <Button danger size="small" disabled={stopping.isPending} onClick={() => stopping.mutate()}>
        {t('stop')}
      </Button>
      <Button size="small" onClick={() => setAsked(false)}>
        {t('keep')}
      </Button>
      {stopping.error && <ProblemNote problem={stopping.error} />}
    </div>
  )
}
