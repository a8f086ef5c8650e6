import { cityDay, ProblemNote, sessionQuery, useWords } from '@kangcheng/web-kit'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, useSyncExternalStore } from 'react'
import { forgetAtSessionChange } from '../../bulk/forget-at-session-change.ts'
import { boardQuery, retryLetters } from '../exchange-queries.ts'
import { useFeedNames } from '../use-feed-names.ts'
import { exchangeWords } from '../words.ts'
import { type LetterWish, retryAll } from './retry-all.ts'
import { messageWords } from './words.ts'

const useRetrying = () => useSyncExternalStore(retryAll.watch, retryAll.now)

/** All dead letters that fit, once more; asked twice, since it may go on for long. */
export function RetryAll({ search }: { search: LetterWish }) {
  const t = useWords(messageWords)
  const common = useWords(exchangeWords)
  const names = useFeedNames()
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  const isRunning = useRetrying()?.phase === 'running'
  const { feed, kind, control } = search
  const start = async () => {
    setAsked(false)
    const wish = { feed, ...(kind ? { kind } : {}), ...(control ? { control } : {}) }
    forgetAtSessionChange(queries, sessionQuery.queryKey, retryAll.forget)
    const total = kind || control ? undefined : await countDead(queries, feed)
    await retryAll.start(wish, retryLetters, total)
    await queries.invalidateQueries({ queryKey: ['exchange'] })
  }
  if (isRunning) return null
  return (
    <div className="line">
      {asked ? (
        <>
          <span>{t('retryAllSure', { feed: names.whole(feed) })}</span>
          <Button type="primary" size="small" onClick={() => void start()}>
            {t('start')}
          </Button>
          <Button size="small" onClick={() => setAsked(false)}>
            {common('cancel')}
          </Button>
        </>
      ) : (
        <>
          <Button onClick={() => setAsked(true)}>{t('retryAll')}</Button>
          <span className="soft exchange-hint">{t('retryAllHint')}</span>
        </>
      )}
    </div>
  )
}

/** How many there are, as far as may be known. */
async function countDead(queries: ReturnType<typeof useQueryClient>, feed: string): Promise<number | undefined> {
  const today = cityDay(new Date())
  const board = await queries.fetchQuery({ ...boardQuery({ from: today, to: today }), staleTime: 0 }).catch(() => [])
  return board.find((line) => line.feed === feed)?.dead
}

/** How far it has come, on whichever list is looked at. */
export function RetryProgress() {
  const t = useWords(messageWords)
  const names = useFeedNames()
  const run = useRetrying()
  if (!run) return null
  const { phase, feed, total, problem, looked, stored, dead, gone } = run
  const words = t(phase, { feed: names.whole(feed) })
  return (
    <section
      className={`note stack ${phase === 'failed' ? 'error' : phase === 'done' ? 'good' : ''}`}
      aria-label={words}
    >
      <div className="spread">
        <strong role="status">{words}</strong>
        {phase === 'running' ? (
          <Button size="small" onClick={retryAll.stop}>
            {t('stop')}
          </Button>
        ) : (
          <Button size="small" onClick={retryAll.forget}>
            {t('clear')}
          </Button>
        )}
      </div>
      {phase === 'running' && total !== undefined && (
        <progress className="exchange-progress" aria-label={words} value={looked} max={Math.max(total, looked, 1)} />
      )}
      <p>
        {t('counts', { looked, stored, dead, gone })} {total !== undefined && t('ofTotal', { total })}
      </p>
      {problem !== undefined && <ProblemNote problem={problem} />}
    </section>
  )
}
