import { ProblemNote, useWords } from '@kangcheng/web-kit'
import type { InfiniteQueryObserverBaseResult } from '@tanstack/react-query'
import { Button } from 'antd'
import { recordWords } from './words.ts'

/** Goes on to what comes next, where there is any; says so when it cannot. */
export function MorePages(props: {
  found: Pick<
    InfiniteQueryObserverBaseResult,
    'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'error'
  > & {
    fetchNextPage: () => unknown
  }
  /** What comes next, where it is more than more of the same. */
  more?: string
}) {
  const t = useWords(recordWords)
  const { found, more = t('more') } = props
  if (found.isFetchNextPageError) {
    return <ProblemNote problem={found.error} onRetry={() => void found.fetchNextPage()} />
  }
  if (!found.hasNextPage) return null
  return (
    <div>
      <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
        {found.isFetchingNextPage ? t('loadingMore') : more}
      </Button>
    </div>
  )
}
