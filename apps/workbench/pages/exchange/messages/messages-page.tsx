import { Empty, formatDay, PageHead, PageState, say, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { boardQuery, messagesQuery } from '../exchange-queries.ts'
import { MessageFilters } from './message-filters.tsx'
import { MessageTable } from './message-table.tsx'
import { RetryAll, RetryProgress } from './retry-bar.tsx'
import { type MessageSearch, PAGE, queryOf, stateOf } from './search.ts'
import { messageWords } from './words.ts'
import '../exchange.css'

const route = getRouteApi('/frame/data/messages')

/** What was refused, and what became of this message? */
export function MessagesPage() {
  const t = useWords(messageWords)
  const search = route.useSearch()
  const messages = useQuery(messagesQuery(queryOf(search)))
  const mayMend = useMay()('exchange.message.mend')
  const { feed, before, ...rest } = search
  const isDead = stateOf(search) === 'dead'
  const none = !isDead || rest.kind || rest.control || rest.day ? 'none' : feed === undefined ? 'noDead' : 'noDeadOf'
  const { before: _, ...newest } = search
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} />
      <RetryProgress />
      <MessageFilters key={JSON.stringify([rest.kind, rest.control])} search={search} />
      <Behind search={search} />
      <PageState query={messages}>
        {(rows) => (
          <>
            {mayMend && isDead && feed !== undefined && rest.day === undefined && rows.length > 0 && (
              <RetryAll search={{ ...search, feed }} />
            )}
            {rows.length === 0 ? <Empty>{t(none)}</Empty> : <MessageTable rows={rows} />}
            <nav className="line" aria-label={t('older')}>
              {before !== undefined && (
                <Link to="/data/messages" search={newest}>
                  ← {t('newest')}
                </Link>
              )}
              {rows.length === PAGE && (
                <Link to="/data/messages" search={{ ...search, before: rows.at(-1)?.id ?? '' }}>
                  {t('older')} →
                </Link>
              )}
            </nav>
          </>
        )}
      </PageState>
    </div>
  )
}

/** Which score led here. */
function Behind({ search }: { search: MessageSearch }) {
  const t = useWords(messageWords)
  const language = useLanguage()
  const { feed, rule, day = '' } = search
  const mayRead = useMay()('exchange.feed.read')
  const board = useQuery({ ...boardQuery({ from: day, to: day }), enabled: mayRead && rule !== undefined })
  if (rule === undefined || feed === undefined) return null
  const score = board.data?.find((line) => line.feed === feed)?.scores.find((one) => one.rule === rule)
  const name = score ? say(score.title, language) : rule
  return (
    <p className="note line">
      {t('behind', { day: formatDay(day, language), rule: name })}
      <Link to="/data/messages" search={{ feed }}>
        {t('everything')}
      </Link>
    </p>
  )
}
