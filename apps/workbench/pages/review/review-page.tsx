import type { ReviewQueue } from '@kangcheng/indicators/contract'
import { Empty, ExportLinks, PageHead, PageState, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { reviewQueueQuery } from '../../queries/report-queries.ts'
import { AskFirst } from '../users/ask-first.tsx'
import { isPlain } from './is-plain.ts'
import { Passed } from './passed.tsx'
import { QueueTable } from './queue-table.tsx'
import { usePassing } from './use-passing.ts'
import { reviewWords } from './words.ts'
import './review.css'

/** What waits for my review, and what can pass without a long look? */
export function ReviewQueuePage() {
  const t = useWords(reviewWords)
  const queue = useQuery({ ...reviewQueueQuery, staleTime: 0 })
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} actions={<ExportLinks path="/review-queue" />} />
      <PageState query={queue}>{(found) => <Queue queue={found} />}</PageState>
    </div>
  )
}

function Queue({ queue: { rows, further } }: { queue: ReviewQueue }) {
  const t = useWords(reviewWords)
  const passing = usePassing()
  const plain = rows.filter(isPlain)
  const [first] = rows
  return (
    <>
      <Passed passing={passing} rows={rows} />
      {rows.length === 0 ? (
        <Empty>{t('none')}</Empty>
      ) : (
        <>
          <div className="line no-print">
            {first && (
              <Link to="/reports/$report" params={{ report: first.id }} className="review-start">
                {t('start')} →
              </Link>
            )}
            <AskFirst question={t('passSure', { count: plain.length })} onYes={() => void passing.pass(plain)}>
              <Button disabled={plain.length === 0 || passing.at !== undefined}>
                {passing.at === undefined
                  ? t('passPlain', { count: plain.length })
                  : t('passing', { at: passing.at, of: passing.of })}
              </Button>
            </AskFirst>
            <span className="soft">{t('passHint')}</span>
          </div>
          {further > 0 && <p className="note">{t('further', { listed: rows.length, further })}</p>}
          <QueueTable rows={rows} />
        </>
      )}
    </>
  )
}
