import { Empty, PageHead, PageState, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { replaysQuery } from '../exchange-queries.ts'
import { BeginReplay } from './begin-replay.tsx'
import { ReplayTable } from './replay-table.tsx'
import { replayWords } from './words.ts'
import '../exchange.css'

/** What is being made anew by a newer map, and how far is it? */
export function ReplaysPage() {
  const t = useWords(replayWords)
  const may = useMay()
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} />
      {may('exchange.message.replay') && (
        <section className="card stack">
          <h2>{t('begin')}</h2>
          <BeginReplay />
        </section>
      )}
      <section className="stack">
        <h2>{t('list')}</h2>
        <PageState query={useQuery(replaysQuery)}>
          {(all) => (all.length === 0 ? <Empty>{t('none')}</Empty> : <ReplayTable replays={all} />)}
        </PageState>
      </section>
    </div>
  )
}
