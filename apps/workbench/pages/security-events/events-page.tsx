import {
  answerOf,
  api,
  Choice,
  DayField,
  Empty,
  ExportLinks,
  PageHead,
  PageState,
  say,
  useLanguage,
  useMay,
  useWords,
} from '@kangcheng/web-kit'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { organisationsQuery } from '../../queries/plan-queries.ts'
import { EventTable } from './event-table.tsx'
import { type EventSearch, KINDS, readEventSearch } from './search.ts'
import { eventWords } from './words.ts'

const route = getRouteApi('/frame/security-events')

/** Is somebody trying what they may not? */
export function EventsPage() {
  const t = useWords(eventWords)
  const search = route.useSearch()
  const events = useInfiniteQuery({
    queryKey: ['security-events', search],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/security-events', {
          params: { query: { ...search, ...(pageParam === '' ? {} : { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
  return (
    <div className="stack">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={<ExportLinks path="/security-events" query={{ ...search }} />}
      />
      <EventFilters search={search} />
      <PageState query={events}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.rows)
          if (rows.length === 0) return <Empty>{t('none')}</Empty>
          return (
            <EventTable
              events={rows}
              partial={events.hasNextPage}
              foot={
                events.hasNextPage && (
                  <div>
                    <Button disabled={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>
                      {t(events.isFetchingNextPage ? 'loadingMore' : 'more')}
                    </Button>
                  </div>
                )
              }
            />
          )
        }}
      </PageState>
    </div>
  )
}

function EventFilters({ search }: { search: EventSearch }) {
  const t = useWords(eventWords)
  const language = useLanguage()
  const navigate = useNavigate({ from: '/security-events' })
  const { data: organisations = [] } = useQuery({ ...organisationsQuery, enabled: useMay()('access.directory.read') })
  const set = (part: Record<string, string | undefined>) =>
    void navigate({ replace: true, search: readEventSearch({ ...search, ...part }) })
  return (
    <div className="line">
      <Choice
        label={t('kind')}
        withAll
        value={search.kind ?? ''}
        options={KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
        onChange={(kind) => set({ kind })}
      />
      <Choice
        label={t('organisation')}
        withAll
        value={search.organisation ?? ''}
        options={organisations.map(({ code, name }) => ({ value: code, label: say(name, language) }))}
        onChange={(organisation) => set({ organisation })}
      />
      <DayField label={t('from')} value={search.from ?? ''} onChange={(from) => set({ from })} />
      <DayField label={t('to')} value={search.to ?? ''} onChange={(to) => set({ to })} />
    </div>
  )
}
