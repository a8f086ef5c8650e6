import type { ProposedRole } from '@kangcheng/access/contract'
import {
  type Column,
  DataTable,
  Empty,
  ExportLinks,
  formatMoment,
  PageHead,
  PageState,
  ProblemNote,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { AskFirst } from '../users/ask-first.tsx'
import { useAssignmentNames } from '../users/assignment-names.ts'
import { proposedRolesQuery, useDecision } from './import-queries.ts'
import { directoryImportWords } from './words.ts'

/** Which roles were asked for, and who gets them? */
export function ProposedRolesPage() {
  const t = useWords(directoryImportWords)
  const proposed = useQuery(proposedRolesQuery)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const deciding = useDecision(() => setChosen(new Set()))
  const ids = (proposed.data ?? []).map(({ id }) => id).filter((id) => chosen.has(id))
  const decide = (accept: boolean) => deciding.mutate({ ids: ids.slice(0, AT_ONCE), accept })
  const answer = deciding.data
  return (
    <div className="stack">
      <PageHead title={t('proposedTitle')} lead={t('proposedLead')} actions={<ExportLinks path="/proposed-roles" />} />
      {deciding.error && <ProblemNote problem={deciding.error} />}
      {answer && <p role="status">{t('decided', { count: answer.decided })}</p>}
      {answer && answer.refused.length > 0 && (
        <p className="note warning" role="alert">
          {t('refused', {
            count: answer.refused.length,
            codes: [...new Set(answer.refused.map(({ code }) => code))].join(', '),
          })}
        </p>
      )}
      <PageState query={proposed}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>{t('noProposed')}</Empty>
          ) : (
            <>
              <div className="line">
                <Button onClick={() => setChosen(new Set(rows.map(({ id }) => id)))}>{t('chooseAll')}</Button>
                <Button type="primary" disabled={ids.length === 0 || deciding.isPending} onClick={() => decide(true)}>
                  {t('accept', { count: ids.length })}
                </Button>
                <AskFirst question={t('declineSure')} onYes={() => decide(false)}>
                  <Button disabled={ids.length === 0 || deciding.isPending}>
                    {t('decline', { count: ids.length })}
                  </Button>
                </AskFirst>
              </div>
              <ProposedTable rows={rows} chosen={chosen} onChoose={setChosen} />
            </>
          )
        }
      </PageState>
    </div>
  )
}

/** As many as the server takes in one go. */
const AT_ONCE = 500

function ProposedTable(props: {
  rows: readonly ProposedRole[]
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
}) {
  const t = useWords(directoryImportWords)
  const language = useLanguage()
  const nameOf = useAssignmentNames()
  const { chosen } = props
  const toggle = (id: string, on: boolean) =>
    props.onChoose(new Set(on ? [...chosen, id] : [...chosen].filter((one) => one !== id)))
  const columns: Column<ProposedRole>[] = [
    {
      key: 'choose',
      tight: true,
      title: t('choose'),
      show: ({ id, name, role }) => (
        <input
          type="checkbox"
          aria-label={t('chooseOne', { name, role: nameOf.role(role) })}
          checked={chosen.has(id)}
          onChange={(event) => toggle(id, event.target.checked)}
        />
      ),
    },
    { key: 'login', head: true, title: t('login'), show: ({ login }) => login, sort: ({ login }) => login },
    { key: 'name', title: t('person'), show: ({ name }) => name, sort: ({ name }) => name },
    { key: 'role', title: t('role'), show: ({ role }) => nameOf.role(role), sort: ({ role }) => nameOf.role(role) },
    {
      key: 'region',
      title: t('region'),
      show: ({ region }) => nameOf.region(region),
      sort: ({ region }) => nameOf.region(region),
    },
    {
      key: 'organisation',
      title: t('organisation'),
      show: ({ organisation }) => nameOf.organisation(organisation),
      sort: ({ organisation }) => nameOf.organisation(organisation),
    },
    {
      key: 'proposedAt',
      tight: true,
      title: t('proposedAt'),
      show: ({ proposedAt }) => <time dateTime={proposedAt}>{formatMoment(proposedAt, language)}</time>,
      sort: ({ proposedAt }) => proposedAt,
    },
    {
      key: 'proposedBy',
      title: t('proposedBy'),
      show: ({ proposedBy }) => proposedBy ?? '—',
      sort: ({ proposedBy }) => proposedBy,
    },
  ]
  return (
    <DataTable
      caption={t('proposedTitle')}
      columns={columns}
      rows={props.rows}
      keyOf={({ id }) => id}
      searchText={({ login, name, role }) => `${login} ${name} ${nameOf.role(role)}`}
    />
  )
}
