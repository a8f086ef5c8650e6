import type { Assignment, User } from '@kangcheng/access/contract'
import { type Column, DataTable, Empty, formatDay, ProblemNote, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { AskFirst } from './ask-first.tsx'
import { AssignRole } from './assign-role.tsx'
import { useAssignmentNames } from './assignment-names.ts'
import { revokeRole, useUserChange } from './user-queries.ts'
import { userWords } from './words.ts'

/** The roles of one person, each with where and when it holds. */
export function Assignments({ user, mayChange }: { user: User; mayChange: boolean }) {
  const t = useWords(userWords)
  const [giving, setGiving] = useState(false)
  const revoking = useUserChange(revokeRole)
  return (
    <section className="stack">
      <div className="spread">
        <h2>{t('roles')}</h2>
        {mayChange && (
          <Button type="primary" aria-expanded={giving} onClick={() => setGiving(true)}>
            {t('give')}
          </Button>
        )}
      </div>
      {giving && <AssignRole user={user} onClose={() => setGiving(false)} />}
      {revoking.error && <ProblemNote problem={revoking.error} />}
      {user.assignments.length === 0 ? (
        <Empty>{t('noRoleYet')}</Empty>
      ) : (
        <AssignmentTable
          assignments={user.assignments}
          {...(mayChange ? { onRevoke: (id: string) => revoking.mutate(id) } : {})}
        />
      )}
    </section>
  )
}

function AssignmentTable(props: { assignments: readonly Assignment[]; onRevoke?: (id: string) => void }) {
  const t = useWords(userWords)
  const language = useLanguage()
  const nameOf = useAssignmentNames()
  const { onRevoke } = props
  const columns: Column<Assignment>[] = [
    {
      key: 'role',
      title: t('role'),
      head: true,
      show: ({ role }) => nameOf.role(role),
      sort: ({ role }) => nameOf.role(role),
    },
    {
      key: 'region',
      title: t('region'),
      show: ({ region }) => nameOf.region(region),
      sort: ({ region }) => nameOf.region(region),
    },
    {
      key: 'organisation',
      title: t('within'),
      show: ({ organisation }) => nameOf.organisation(organisation),
      sort: ({ organisation }) => nameOf.organisation(organisation),
    },
    {
      key: 'valid',
      title: t('valid'),
      show: ({ validFrom, validTo, holds }) => (
        <>
          {validTo === undefined
            ? t('since', { from: formatDay(validFrom, language) })
            : t('between', { from: formatDay(validFrom, language), to: formatDay(validTo, language) })}
          {!holds && <span className="soft"> · {t('notNow')}</span>}
        </>
      ),
      sort: ({ validFrom }) => validFrom,
    },
    ...(onRevoke
      ? [
          {
            key: 'revoke',
            title: t('change'),
            show: ({ id, role }: Assignment) => (
              <AskFirst question={t('revokeSure', { role: nameOf.role(role) })} onYes={() => onRevoke(id)}>
                <Button size="small" aria-label={t('revokeRole', { role: nameOf.role(role) })}>
                  {t('revoke')}
                </Button>
              </AskFirst>
            ),
          },
        ]
      : []),
  ]
  return <DataTable caption={t('roles')} columns={columns} rows={props.assignments} keyOf={({ id }) => id} />
}
