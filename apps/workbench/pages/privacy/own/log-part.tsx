import { Empty, Loading, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { ownLogQuery, type Whose } from '../privacy-queries.ts'
import { privacyWords } from '../words.ts'
import { LogItem } from './log-item.tsx'

/** Every access, the newest first, each in words. */
export function LogPart({ whose, mayAsk }: { whose: Whose; mayAsk: boolean }) {
  const t = useWords(privacyWords)
  const log = useInfiniteQuery(ownLogQuery(whose))
  if (log.data === undefined)
    return log.error ? <ProblemNote problem={log.error} onRetry={() => void log.refetch()} /> : <Loading />
  const entries = log.data.pages.flatMap((page) => page.entries)
  if (entries.length === 0 && !log.hasNextPage) return <Empty>{t('nobodyLooked')}</Empty>
  return (
    <>
      <p className="soft">{t('logLead')}</p>
      <ol className="own-list" aria-label={t('part_log')}>
        {entries.map((entry) => (
          <LogItem key={entry.id} entry={entry} whose={whose} mayAsk={mayAsk} />
        ))}
      </ol>
      {log.hasNextPage && (
        <div>
          <Button disabled={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            {t(log.isFetchingNextPage ? 'working' : 'earlier')}
          </Button>
        </div>
      )}
    </>
  )
}
