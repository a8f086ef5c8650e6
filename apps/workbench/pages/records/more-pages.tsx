import { ProblemNote } from '@kangcheng/web-kit'
import type { InfiniteQueryObserverBaseResult } from '@tanstack/react-query'
import { Button } from 'antd'

/** Goes on to what comes next, where there is any; says so when it cannot. */
export function MorePages(props: {
  found: Pick<
    InfiniteQueryObserverBaseResult,
    'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError' | 'error'
  > & {
    fetchNextPage: () => unknown
  }
  more: string
  loading: string
}) {
  const { found } = props
  if (found.isFetchNextPageError) {
    return <ProblemNote problem={found.error} onRetry={() => void found.fetchNextPage()} />
  }
  if (!found.hasNextPage) return null
  return (
    <div>
      <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
        {found.isFetchingNextPage ? props.loading : props.more}
      </Button>
    </div>
  )
}
