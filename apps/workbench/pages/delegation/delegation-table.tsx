import type { Delegation } from '@kangcheng/access/contract'
import { type Column, DataTable, formatDay, useLanguage, useSession, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { AskFirst } from '../users/ask-first.tsx'
import { useAssignmentNames } from '../users/assignment-names.ts'
import { delegationWords } from './words.ts'

const SHAPES = { coming: '◔', running: '●', over: '○', ended: '⊘' } as const

/** Who stands in for whom, with what and when; what has not ended can be ended here. */
export function DelegationTable(props: {
  caption: string
  delegations: readonly Delegation[]
  onEnd: (id: string) => void
  /** Names of roles where the list of them is not open to the reader. */
  roleName?: (code: string) => string
}) {
  const t = useWords(delegationWords)
  const language = useLanguage()
  const own = useSession()?.userId
  const nameOf = useAssignmentNames()
  const { roleName = nameOf.role } = props
  const personName = ({ id, name }: { id: string; name: string }) => (id === own ? t('me') : name)
  const columns: Column<Delegation>[] = [
    {
      key: 'delegator',
      title: t('whose'),
      head: true,
      show: ({ delegator }) => personName(delegator),
      sort: ({ delegator }) => delegator.name,
    },
    {
      key: 'delegate',
      title: t('who'),
      show: ({ delegate }) => personName(delegate),
      sort: ({ delegate }) => delegate.name,
    },
    {
      key: 'roles',
      title: t('whatFor'),
      show: ({ assignments }) => (
        <ul className="user-roles">
          {assignments.map(({ id, role, region, organisation }) => (
            <li key={id}>
              {roleName(role)}{' '}
              <span className="soft">
                {nameOf.region(region)} · {nameOf.organisation(organisation)}
              </span>
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'period',
      title: t('period'),
      show: ({ firstDay, lastDay }) =>
        t('between', { from: formatDay(firstDay, language), to: formatDay(lastDay, language) }),
      sort: ({ firstDay }) => firstDay,
    },
    {
      key: 'state',
      tight: true,
      title: t('state'),
      show: ({ state, endedBy }) => (
        <span className="delegation-state" data-state={state}>
          <span aria-hidden="true">{SHAPES[state]}</span> {t(state)}
          {endedBy && <span className="soft"> · {t('endedBy', { name: personName(endedBy) })}</span>}
        </span>
      ),
      sort: ({ state }) => state,
    },
    {
      key: 'madeBy',
      title: t('madeBy'),
      show: ({ madeBy }) => personName(madeBy) || t('platform'),
      sort: ({ madeBy }) => madeBy.name,
    },
    {
      key: 'change',
      title: t('change'),
      show: ({ id, delegator, delegate, state }) =>
        (state === 'coming' || state === 'running') && (
          <AskFirst question={t('endSure')} onYes={() => props.onEnd(id)}>
            <Button
              size="small"
              aria-label={t('endOne', { delegate: personName(delegate), delegator: personName(delegator) })}
            >
              {t('end')}
            </Button>
          </AskFirst>
        ),
    },
  ]
  return (
    <DataTable
      caption={props.caption}
      columns={columns}
      rows={props.delegations}
      keyOf={({ id }) => id}
      searchText={({ delegator, delegate }) => [delegator.name, delegate.name].join(' ')}
    />
  )
}
