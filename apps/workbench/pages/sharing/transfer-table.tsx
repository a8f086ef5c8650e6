import type { Transfer } from '@kangcheng/exchange/contract'
import {
  type Column,
  DataTable,
  Empty,
  formatBytes,
  formatMoment,
  formatNumber,
  PageState,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import type { Side } from './search.ts'
import { transfersQuery } from './sharing-queries.ts'
import { TransferMark } from './state-mark.tsx'
import { sharingWords } from './words.ts'

/** What left of a grant or an extract: who, when, how much, and whether it arrived. */
export function Transfers({ kind, id, side }: { kind: 'grant' | 'extract'; id: string; side: Side }) {
  const t = useWords(sharingWords)
  const transfers = useQuery(transfersQuery(kind, id, side))
  return (
    <section className="stack">
      <h2>{t('transfers')}</h2>
      <PageState query={transfers}>
        {(all) => (all.length === 0 ? <Empty>{t('noTransfers')}</Empty> : <TransferTable transfers={all} />)}
      </PageState>
    </section>
  )
}

function TransferTable({ transfers }: { transfers: readonly Transfer[] }) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const columns: Column<Transfer>[] = [
    {
      key: 'at',
      head: true,
      tight: true,
      title: t('at'),
      show: ({ at }) => formatMoment(at, language),
      sort: ({ at }) => at,
    },
    { key: 'by', title: t('by'), show: ({ by }) => by, sort: ({ by }) => by },
    {
      key: 'channel',
      title: t('channel'),
      show: ({ channel }) => t(channel === 'api' ? 'channel_api' : 'channel_web'),
      sort: ({ channel }) => channel,
    },
    {
      key: 'rows',
      align: 'end',
      title: t('rows'),
      show: ({ rows }) => formatNumber(rows, { language, decimals: 0 }),
      sort: ({ rows }) => rows,
    },
    {
      key: 'bytes',
      align: 'end',
      title: t('bytes'),
      show: ({ bytes }) => formatBytes(bytes, language),
      sort: ({ bytes }) => bytes,
    },
    {
      key: 'state',
      tight: true,
      title: t('state'),
      show: ({ state }) => <TransferMark state={state} />,
      sort: ({ state }) => state,
    },
    { key: 'sha256', title: t('digest'), show: ({ sha256 }) => <code className="sharing-digest">{sha256}</code> },
  ]
  return <DataTable caption={t('transfers')} columns={columns} rows={transfers} keyOf={({ id }) => id} />
}
