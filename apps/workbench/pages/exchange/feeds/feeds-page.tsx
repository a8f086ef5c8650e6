import { cityDay, formatMoment, PageHead, PageState, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { boardQuery, feedsQuery } from '../exchange-queries.ts'
import {
  type BoardRow,
  dayBefore,
  freshPeriod,
  inOrder,
  messagesOn,
  periodOf,
  rejectsMore,
  stateOf,
} from './board-rules.ts'
import { FeedDrawer } from './feed-drawer.tsx'
import { FeedTable } from './feed-table.tsx'
import { FileImport } from './file-import.tsx'
import { FirstFeed } from './first-feed.tsx'
import { PeriodLine } from './period-line.tsx'
import { ScoreDetail } from './score-detail.tsx'
import { feedWords } from './words.ts'
import '../exchange.css'

const route = getRouteApi('/frame/data/feeds')

/** Which institution is silent, which is refused more than yesterday, and how good is what they send? */
export function FeedsPage() {
  const t = useWords(feedWords)
  const may = useMay()
  const mayManage = may('exchange.feed.manage')
  const search = route.useSearch()
  const today = cityDay(new Date())
  const period = periodOf(search, today)
  const feeds = useQuery(feedsQuery)
  const board = useQuery(boardQuery(period))
  const fresh = useQuery(boardQuery(freshPeriod(period, today)))
  /** A code, or a feed that is not there yet. */
  const [written, setWritten] = useState<{ code?: string }>()
  /** The feed that somebody has a file for. */
  const [filed, setFiled] = useState<string>()
  const refresh = () => Promise.all([feeds.refetch(), board.refetch(), fresh.refetch()])
  const lines = new Map(board.data?.map((line) => [line.feed, line]))
  const freshLines = new Map(fresh.data?.map((line) => [line.feed, line]))
  const rows: BoardRow[] = (feeds.data ?? []).map((feed) => ({
    feed,
    line: lines.get(feed.code),
    today: messagesOn(freshLines.get(feed.code), today),
    yesterday: messagesOn(freshLines.get(feed.code), dayBefore(today, 1)),
  }))
  const feedOfFile = feeds.data?.find(({ code }) => code === filed)
  const opened = rows.find(({ feed }) => feed.code === search.feed)
  return (
    <div className="stack">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={mayManage && <Button onClick={() => setWritten({})}>＋ {t('newFeed')}</Button>}
      />
      <PageState query={feeds}>
        {(all) =>
          all.length === 0 ? (
            <FirstFeed />
          ) : (
            <PageState query={board}>
              {() => (
                <>
                  <Summary rows={rows} at={board.dataUpdatedAt} onRefresh={refresh} />
                  <PeriodLine search={search} period={period} today={today} />
                  {opened && search.dimension && (
                    <ScoreDetail
                      key={`${opened.feed.code} ${search.dimension}`}
                      row={opened}
                      dimension={search.dimension}
                      search={search}
                      at={board.dataUpdatedAt}
                    />
                  )}
                  <FeedTable
                    rows={inOrder(rows, search.order)}
                    search={search}
                    onChange={mayManage ? (code) => setWritten({ code }) : undefined}
                    onFile={may('exchange.message.send') ? setFiled : undefined}
                  />
                </>
              )}
            </PageState>
          )
        }
      </PageState>
      {feedOfFile && <FileImport key={feedOfFile.code} feed={feedOfFile} onClose={() => setFiled(undefined)} />}
      {written && (
        <FeedDrawer
          key={written.code ?? ''}
          feed={feeds.data?.find(({ code }) => code === written.code)}
          onClose={() => setWritten(undefined)}
        />
      )}
    </div>
  )
}

/** The morning in a line. */
function Summary({ rows, at, onRefresh }: { rows: readonly BoardRow[]; at: number; onRefresh: () => unknown }) {
  const t = useWords(feedWords)
  const language = useLanguage()
  const silent = rows.filter((row) => stateOf(row) === 'silent').length
  const more = rows.filter(rejectsMore).length
  const dead = rows.reduce((sum, { line }) => sum + (line?.dead ?? 0), 0)
  return (
    <div className="spread">
      <ul className="line exchange-summary">
        <li>{t('summary', { all: rows.length })}</li>
        {silent > 0 && <li data-state="silent">▲ {t('summarySilent', { count: silent })}</li>}
        {more > 0 && <li data-state="silent">↑ {t('summaryMore', { count: more })}</li>}
        <li>
          {dead === 0 ? (
            t('summaryDead', { count: 0 })
          ) : (
            <Link to="/data/messages" search={{}}>
              {t('summaryDead', { count: dead })}
            </Link>
          )}
        </li>
      </ul>
      <span className="line">
        <span className="soft">{t('asOf', { moment: formatMoment(new Date(at).toISOString(), language) })}</span>
        <Button size="small" onClick={onRefresh}>
          {t('refresh')}
        </Button>
      </span>
    </div>
  )
}
