import type { User } from '@kangcheng/access/contract'
import { Choice, Empty, ExportLinks, PageHead, PageState, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useAssignmentNames } from '../users/assignment-names.ts'
import { usersQuery } from '../users/user-queries.ts'
import { delegationsQuery, endDelegationOf, makeDelegationFor, useDelegationChange } from './delegation-queries.ts'
import { DelegationTable } from './delegation-table.tsx'
import { HandOverForm } from './hand-over-form.tsx'
import { PersonChoice } from './person-choice.tsx'
import { delegationWords } from './words.ts'
import './delegation.css'

const STATES = ['running', 'coming', 'over', 'ended'] as const

/** Who stands in for whom, for those who answer for it. */
export function DelegationsPage() {
  const t = useWords(delegationWords)
  const [state, setState] = useState<(typeof STATES)[number]>()
  const filter = state === undefined ? {} : { state }
  const delegations = useQuery(delegationsQuery(filter))
  const ending = useDelegationChange(endDelegationOf)
  const [making, setMaking] = useState(false)
  return (
    <div className="stack">
      <PageHead
        title={t('allTitle')}
        lead={t('allLead')}
        actions={
          <>
            <Button type="primary" aria-expanded={making} onClick={() => setMaking(true)}>
              {t('makeFor')}
            </Button>
            <ExportLinks path="/delegations" query={filter} />
          </>
        }
      />
      {making && <MakeFor onClose={() => setMaking(false)} />}
      <div className="line">
        <Choice
          label={t('state')}
          withAll
          value={state ?? ''}
          options={STATES.map((one) => ({ value: one, label: t(one) }))}
          onChange={(chosen) => setState(STATES.find((one) => one === chosen))}
        />
      </div>
      {ending.error && <ProblemNote problem={ending.error} />}
      <PageState query={delegations}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>{t('none')}</Empty>
          ) : (
            <DelegationTable caption={t('allTitle')} delegations={rows} onEnd={(id) => ending.mutate(id)} />
          )
        }
      </PageState>
    </div>
  )
}

function MakeFor({ onClose }: { onClose: () => void }) {
  const t = useWords(delegationWords)
  const nameOf = useAssignmentNames()
  const { data: users = [] } = useQuery(usersQuery({}))
  const [whoseText, findWhose] = useState('')
  const [whoText, findWho] = useState('')
  const [whose, setWhose] = useState('')
  const [who, setWho] = useState('')
  const making = useDelegationChange(makeDelegationFor, onClose)
  const called = (text: string) => users.filter((user) => !user.disabled && isCalled(user, text)).slice(0, MOST)
  const held = users.find(({ id }) => id === whose)?.assignments ?? []
  return (
    <HandOverForm
      label={t('makeFor')}
      delegate={who}
      before={
        <PersonChoice
          label={t('whose')}
          find={`${t('whose')}：${t('findAny')}`}
          nobody={t('noneFoundAny')}
          value={whose}
          people={called(whoseText)}
          onFind={findWhose}
          onChange={setWhose}
        />
      }
      assignments={held.map(({ id, role, region, organisation }) => ({
        id,
        label: nameOf.role(role),
        place: `${nameOf.region(region)} · ${nameOf.organisation(organisation)}`,
        // The server says which keep accounts, rights or the book.
        delegable: true,
      }))}
      people={
        <PersonChoice
          label={t('who')}
          find={`${t('who')}：${t('findAny')}`}
          nobody={t('noneFoundAny')}
          value={who}
          people={called(whoText)}
          onFind={findWho}
          onChange={setWho}
        />
      }
      change={{ ...making, mutate: (wish) => making.mutate({ ...wish, delegator: whose }) }}
      onClose={onClose}
    />
  )
}

const MOST = 20

function isCalled({ name, login }: User, text: string): boolean {
  return text !== '' && (name.startsWith(text) || login.startsWith(text.toLowerCase()))
}
