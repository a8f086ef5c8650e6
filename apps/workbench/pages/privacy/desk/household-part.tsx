import type { Household } from '@kangcheng/persons/contract'
import { cityDay, DayField, isProblem, Loading, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { householdQuery, useHousehold } from './desk-queries.ts'
import { type Holder, HolderField } from './holder-field.tsx'
import { deskWords } from './words.ts'

/** Who lives with this person. */
export function HouseholdPart({ person }: { person: string }) {
  const t = useWords(deskWords)
  const household = useQuery(householdQuery(person))
  const saving = useHousehold(person)
  const isNone = isProblem(household.error) && household.error.code === 'disclosure.household-not-found'
  if (household.data === undefined && !isNone)
    return household.error ? <ProblemNote problem={household.error} /> : <Loading />
  return (
    <>
      <Members key={idsIn(household.data)} person={person} household={household.data} saving={saving} />
      <p role="status" className={saving.isSuccess ? 'note good' : 'unseen'}>
        {saving.isSuccess && t('saved')}
      </p>
    </>
  )
}

function Members(props: { person: string; household: Household | undefined; saving: ReturnType<typeof useHousehold> }) {
  const { person, household, saving } = props
  const t = useWords(deskWords)
  const [members, setMembers] = useState<readonly Holder[]>(() => othersIn(household, person))
  const [from, setFrom] = useState(cityDay(new Date()))
  const [tried, setTried] = useState(false)
  const add = (holder: Holder | undefined) => {
    if (holder && holder.person !== person && !members.some((one) => one.person === holder.person))
      setMembers([...members, holder])
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (members.length > 0 && !saving.isPending) saving.mutate({ members: members.map((one) => one.person), from })
  }
  return (
    <form className="card stack own-form" aria-label={t('part_household')} onSubmit={submit}>
      <p className="soft">{t('householdLead')}</p>
      {members.length === 0 && <p>{t('noHousehold')}</p>}
      <ul className="own-list" aria-label={t('part_household')}>
        {members.map((one) => {
          const name = one.name ?? t('unnamed')
          return (
            <li key={one.person} className="line">
              <strong>{name}</strong>
              <Button
                aria-label={t('removeMember', { name })}
                onClick={() => setMembers(members.filter(({ person: gone }) => gone !== one.person))}
              >
                {t('remove')}
              </Button>
            </li>
          )
        })}
      </ul>
      <HolderField what={t('addMember')} chosen={undefined} onChoose={add} />
      <DayField label={t('from')} value={from} onChange={(day) => setFrom(day ?? from)} />
      {tried && members.length === 0 && (
        <p className="own-fault" role="alert">
          {t('membersMissing')}
        </p>
      )}
      {saving.error !== null && <ProblemNote problem={saving.error} />}
      <div>
        <Button type="primary" htmlType="submit" disabled={saving.isPending}>
          {t(saving.isPending ? 'working' : 'save')}
        </Button>
      </div>
    </form>
  )
}

/** The same people again are no news: what is being typed stays. */
const idsIn = (household: Household | undefined) => household?.members.map(({ person }) => person).join(' ')

function othersIn(household: Household | undefined, self: string): Holder[] {
  return (household?.members ?? [])
    .filter(({ person }) => person !== self)
    .map(({ person }) => {
      const name = household?.names[person]
      return { person, ...(name === undefined ? {} : { name }) }
    })
}
