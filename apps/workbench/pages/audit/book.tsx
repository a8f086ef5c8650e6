import { Choice, say, useLanguage, useMay } from '@kangcheng/web-kit'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { organisationsQuery } from '../../queries/plan-queries.ts'

/** Rows of the audit book, newest first, a page at a time. */
export function useBook<Page extends { next?: string }>(
  key: readonly unknown[],
  ask: (place: { after?: string }) => Promise<Page>,
) {
  return useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => ask(pageParam === '' ? {} : { after: pageParam }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
}

/** Goes on to what is older, where there is any. */
export function EarlierRows(props: {
  book: Pick<ReturnType<typeof useBook>, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>
  more: string
  loading: string
}) {
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = props.book
  if (!hasNextPage) return null
  return (
    <div>
      <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {isFetchingNextPage ? props.loading : props.more}
      </Button>
    </div>
  )
}

/** Rows of one organisation; all of them where the directory is closed to the reader. */
export function OrganisationFilter(props: { label: string; value: string; onChange: (code: string) => void }) {
  const language = useLanguage()
  const { data: organisations = [] } = useQuery({ ...organisationsQuery, enabled: useMay()('access.directory.read') })
  return (
    <Choice
      {...props}
      withAll
      options={organisations.map(({ code, name }) => ({ value: code, label: say(name, language) }))}
    />
  )
}
