import type { User } from '@kangcheng/access/contract'
import { DataTable, Empty, PageState, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useSessionColumns } from '../security/session-columns.tsx'
import { AskFirst } from './ask-first.tsx'
import { endSessionsOf, sessionsOfQuery, useUserChange } from './user-queries.ts'
import { userWords } from './words.ts'

/** Where this person is signed in, for those who may end it. */
export function OpenSessions({ user }: { user: User }) {
  const t = useWords(userWords)
  const sessions = useQuery(sessionsOfQuery(user.id))
  const ending = useUserChange(endSessionsOf)
  const { columns } = useSessionColumns()
  return (
    <section className="stack">
      <div className="spread">
        <h2>{t('sessions')}</h2>
        {(sessions.data ?? []).length > 0 && (
          <AskFirst question={t('endSessionsSure')} onYes={() => ending.mutate(user.id)}>
            <Button disabled={ending.isPending}>{t('endSessions')}</Button>
          </AskFirst>
        )}
      </div>
      {ending.error && <ProblemNote problem={ending.error} />}
      <PageState query={sessions}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>{t('noSessions')}</Empty>
          ) : (
            <DataTable caption={t('sessions')} columns={columns} rows={rows} keyOf={({ id }) => id} />
          )
        }
      </PageState>
    </section>
  )
}
