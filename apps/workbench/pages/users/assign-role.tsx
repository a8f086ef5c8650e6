import type { NewAssignment, User } from '@kangcheng/access/contract'
import { Choice, DayField, ProblemNote, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { organisationsQuery, regionsQuery } from '../../queries/plan-queries.ts'
import { EVERYWHERE } from './assignment-names.ts'
import { assignRole, rolesQuery, useUserChange } from './user-queries.ts'
import { userWords } from './words.ts'

/** Gives a person one role in a region and an organisation, each with all below it. */
export function AssignRole({ user, onClose }: { user: User; onClose: () => void }) {
  const t = useWords(userWords)
  const language = useLanguage()
  const { data: roles = [] } = useQuery(rolesQuery)
  const { data: regions = [] } = useQuery(regionsQuery())
  const { data: organisations = [] } = useQuery(organisationsQuery)
  // Nothing chosen beforehand but the person's own organisation: a right given by oversight is one too many.
  const [wanted, setWanted] = useState<NewAssignment>({ role: '', region: '', organisation: user.organisation })
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('select')?.focus(), [])
  const assigning = useUserChange(assignRole, onClose)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    assigning.mutate({ id: user.id, wanted })
  }
  const change = (part: Partial<NewAssignment>) => {
    setWanted((old) => ({ ...old, ...part }))
    assigning.reset()
  }
  const setDay = (name: 'validFrom' | 'validTo', day: string | undefined) => {
    const { [name]: _, ...rest } = wanted
    setWanted(day === undefined ? rest : { ...rest, [name]: day })
    assigning.reset()
  }
  const choose = { value: '', label: t('choose') }
  const named = (list: readonly { code: string; name: { zh: string; en?: string } }[]) =>
    list.map(({ code, name }) => ({ value: code, label: say(name, language) }))
  const ready = wanted.role !== '' && wanted.region !== ''
  return (
    <form ref={form} className="card stack" onSubmit={submit} aria-label={t('give')}>
      <h3>{t('giveTo', { name: user.name })}</h3>
      {assigning.error && <ProblemNote problem={assigning.error} />}
      <div className="user-fields">
        <Choice
          label={t('role')}
          value={wanted.role}
          options={[choose, ...named(roles)]}
          onChange={(role) => change({ role })}
        />
        <Choice
          label={t('region')}
          value={wanted.region}
          options={[choose, { value: EVERYWHERE, label: t('allRegions') }, ...named(regions)]}
          onChange={(region) => change({ region })}
        />
        <Choice
          label={t('within')}
          value={wanted.organisation}
          options={[{ value: EVERYWHERE, label: t('allOrganisations') }, ...named(organisations)]}
          onChange={(organisation) => change({ organisation })}
        />
        <DayField label={t('validFrom')} value={wanted.validFrom ?? ''} onChange={(day) => setDay('validFrom', day)} />
        <DayField label={t('validTo')} value={wanted.validTo ?? ''} onChange={(day) => setDay('validTo', day)} />
      </div>
      <p className="soft">{t('giveHint')}</p>
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={!ready || assigning.isPending}>
          {t(assigning.isPending ? 'saving' : 'save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
