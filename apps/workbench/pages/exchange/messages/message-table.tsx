import { type MessageSummary, sayFault } from '@kangcheng/exchange/contract'
import { type Column, DataTable, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { useNarrow } from '../../reports/use-narrow.ts'
import { ShortMoment } from '../short-moment.tsx'
import { StateMark } from '../state-mark.tsx'
import { useFeedNames } from '../use-feed-names.ts'
import { exchangeWords } from '../words.ts'
import { messageWords } from './words.ts'

/** Messages newest first; on a phone a card each. */
export function MessageTable({ rows }: { rows: readonly MessageSummary[] }) {
  const t = useWords(messageWords)
  const common = useWords(exchangeWords)
  const language = useLanguage()
  const names = useFeedNames()
  const narrow = useNarrow()
  const faultsOf = ({ faults }: MessageSummary) => faults.map((fault) => sayFault(fault, language)).join('\n')
  if (narrow)
    return (
      <ul className="stack">
        {rows.map((row) => (
          <li key={row.id} className="card stack exchange-card">
            <div className="spread">
              <MessageLink row={row} />
              <StateMark state={row.state} />
            </div>
            <p className="soft">
              {names.whole(row.feed)} · {row.kind} · <ShortMoment moment={row.received} />
            </p>
            {row.faults.length > 0 && <p className="exchange-fault">{faultsOf(row)}</p>}
          </li>
        ))}
      </ul>
    )
  const columns: Column<MessageSummary>[] = [
    {
      ...{ key: 'control', head: true, title: t('control') },
      show: (row) => <MessageLink row={row} />,
      sort: ({ control }) => control,
    },
    {
      ...{ key: 'received', tight: true, title: t('received') },
      show: ({ received }) => <ShortMoment moment={received} />,
      sort: ({ received }) => received,
    },
    {
      key: 'feed',
      title: common('feed'),
      show: ({ feed }) => names.whole(feed),
      sort: ({ feed }) => names.whole(feed),
    },
    { key: 'kind', tight: true, title: t('kind'), show: ({ kind }) => kind, sort: ({ kind }) => kind },
    {
      ...{ key: 'state', tight: true, title: t('state') },
      show: ({ state }) => <StateMark state={state} />,
      sort: ({ state }) => common(state),
    },
    {
      ...{ key: 'fault', title: t('fault') },
      show: (row) => (row.faults.length === 0 ? '—' : <span className="exchange-fault">{faultsOf(row)}</span>),
      sort: faultsOf,
    },
  ]
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      searchText={(row) => `${row.control} ${row.kind} ${names.whole(row.feed)} ${faultsOf(row)}`}
      partial
    />
  )
}

function MessageLink({ row: { feed, id, control } }: { row: MessageSummary }) {
  const t = useWords(messageWords)
  return (
    <Link to="/data/messages/$feed/$id" params={{ feed, id }} aria-label={t('open', { control: control || id })}>
      <code>{control || id}</code>
    </Link>
  )
}
