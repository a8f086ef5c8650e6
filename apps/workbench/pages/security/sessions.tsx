import type { Session } from '@kangcheng/access/contract'
import { type Column, DataTable, PageState, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { AskFirst } from '../users/ask-first.tsx'
import { endOtherSessions, endSession, sessionsQuery, useOwnChange } from './security-queries.ts'
import { useSessionColumns } from './session-columns.tsx'
import { securityWords } from './words.ts'

/** Where one is signed in at this moment, and how to end it. */
export function Sessions() {
  const t = useWords(securityWords)
  const sessions = useQuery(sessionsQuery)
  const ending = useOwnChange(endSession)
  const endingOthers = useOwnChange(endOtherSessions)
  const problem = ending.error ?? endingOthers.error
  const others = (sessions.data ?? []).some(({ current }) => !current)
  return (
    <section className="stack">
      <div className="spread">
        <h2>{t('sessions')}</h2>
        {others && (
          <AskFirst question={t('endOthersSure')} onYes={() => endingOthers.mutate(null)}>
            <Button disabled={endingOthers.isPending}>{t('endOthers')}</Button>
          </AskFirst>
        )}
      </div>
      <p className="soft">{t('sessionsLead')}</p>
      {problem && <ProblemNote problem={problem} />}
      <PageState query={sessions}>{(rows) => <SessionTable rows={rows} onEnd={(id) => ending.mutate(id)} />}</PageState>
    </section>
  )
}

function SessionTable({ rows, onEnd }: { rows: readonly Session[]; onEnd: (id: string) => void }) {
  const t = useWords(securityWords)
  const { columns, nameOf } = useSessionColumns()
  const end: Column<Session> = {
    key: 'end',
    title: t('change'),
    show: (session) =>
      !session.current && (
        <AskFirst question={t('endSure')} onYes={() => onEnd(session.id)}>
          <Button size="small" aria-label={t('endOne', { device: nameOf(session) })}>
            {t('end')}
          </Button>
        </AskFirst>
      ),
  }
  return <DataTable caption={t('sessions')} columns={[...columns, end]} rows={rows} keyOf={({ id }) => id} />
}
