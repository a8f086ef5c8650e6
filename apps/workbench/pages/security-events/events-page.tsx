import { answerOf, api, Choice, DayField, Empty, ExportLinks, PageHead, PageState, useWords } from '@kangcheng/web-kit'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { EarlierRows, OrganisationFilter, useBook } from '../audit/book.tsx'
import { EventTable } from './event-table.tsx'
import { type EventSearch, KINDS, readEventSearch } from './search.ts'
import { eventWords } from './words.ts'

const route = getRouteApi('/frame/security-events')

/** Is somebody trying what they may not? */
export function EventsPage() {
  const t = useWords(eventWords)
  const search = route.useSearch()
  const events = useBook(['security-events', search], (place) =>
    answerOf(api.GET('/api/v1/security-events', { params: { query: { ...search, ...place } } })),
  )
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
              foot={<EarlierRows book={events} more={t('more')} loading={t('loadingMore')} />}
            />
          )
        }}
      </PageState>
    </div>
  )
}

function EventFilters({ search }: { search: EventSearch }) {
  const t = useWords(eventWords)
  const navigate = useNavigate({ from: '/security-events' })
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
      <OrganisationFilter
        label={t('organisation')}
        value={search.organisation ?? ''}
        onChange={(organisation) => set({ organisation })}
      />
      <DayField label={t('from')} value={search.from ?? ''} onChange={(from) => set({ from })} />
      <DayField label={t('to')} value={search.to ?? ''} onChange={(to) => set({ to })} />
    </div>
  )
}
