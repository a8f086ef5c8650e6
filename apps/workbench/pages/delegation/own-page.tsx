import { Empty, PageHead, PageState, ProblemNote, say, useLanguage, useSession, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useAssignmentNames } from '../users/assignment-names.ts'
import {
  colleaguesQuery,
  endOwnDelegation,
  makeOwnDelegation,
  ownAssignmentsQuery,
  ownDelegationsQuery,
  useDelegationChange,
} from './delegation-queries.ts'
import { DelegationTable } from './delegation-table.tsx'
import { HandOverForm } from './hand-over-form.tsx'
import { PersonChoice } from './person-choice.tsx'
import { delegationWords } from './words.ts'
import './delegation.css'

/** Who does my work while I am away, and whose do I? */
export function OwnDelegationPage() {
  const t = useWords(delegationWords)
  const session = useSession()
  const delegations = useQuery(ownDelegationsQuery)
  const ending = useDelegationChange(endOwnDelegation)
  const [making, setMaking] = useState(false)
  const roleName = useOwnRoleName()
  if (!session) return null
  return (
    <div className="stack">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          !session.acting && (
            <Button type="primary" aria-expanded={making} onClick={() => setMaking(true)}>
              {t('make')}
            </Button>
          )
        }
      />
      {session.acting && <p className="note">{t('actingNow')}</p>}
      {making && <MakeOwn onClose={() => setMaking(false)} />}
      {ending.error && <ProblemNote problem={ending.error} />}
      <PageState query={delegations}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>{t('noneHint')}</Empty>
          ) : (
            <DelegationTable
              caption={t('title')}
              delegations={rows}
              roleName={roleName}
              onEnd={(id) => ending.mutate(id)}
            />
          )
        }
      </PageState>
    </div>
  )
}

/** The list of all roles is for administrators; one's own are known by the session and by what one holds. */
function useOwnRoleName(): (code: string) => string {
  const language = useLanguage()
  const { data: held = [] } = useQuery(ownAssignmentsQuery)
  const known = useSession()?.roles ?? []
  return (code) => {
    const name = held.find(({ role }) => role === code)?.name ?? known.find((role) => role.code === code)?.name
    return name === undefined ? code : say(name, language)
  }
}

function MakeOwn({ onClose }: { onClose: () => void }) {
  const t = useWords(delegationWords)
  const language = useLanguage()
  const nameOf = useAssignmentNames()
  const { data: held = [] } = useQuery(ownAssignmentsQuery)
  const [text, setText] = useState('')
  const [delegate, setDelegate] = useState('')
  const found = useQuery(colleaguesQuery(text))
  const making = useDelegationChange(makeOwnDelegation, onClose)
  return (
    <HandOverForm
      label={t('make')}
      delegate={delegate}
      assignments={held.map(({ id, name, region, organisation, delegable }) => ({
        id,
        label: say(name, language),
        place: `${nameOf.region(region)} · ${nameOf.organisation(organisation)}`,
        delegable,
      }))}
      people={
        <PersonChoice
          label={t('who')}
          find={t('find')}
          nobody={t('noneFound')}
          value={delegate}
          people={found.data}
          onFind={setText}
          onChange={setDelegate}
        />
      }
      change={making}
      onClose={onClose}
    />
  )
}
