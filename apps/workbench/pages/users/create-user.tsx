import { Choice, isProblem, ProblemNote, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { organisationsQuery } from '../../queries/plan-queries.ts'
import { FirstPassword } from './first-password.tsx'
import { createUser, useUserChange } from './user-queries.ts'
import { userWords } from './words.ts'

/** A new account without any role. Its first password is made by the server and shown once. */
export function CreateUser({ onClose }: { onClose: () => void }) {
  const t = useWords(userWords)
  const language = useLanguage()
  const { data: organisations = [] } = useQuery(organisationsQuery)
  const [login, setLogin] = useState('')
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const organisation = chosen || (organisations[0]?.code ?? '')
  const creating = useUserChange(createUser)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    creating.mutate({ login: login.trim(), name: name.trim(), organisation })
  }
  const made = creating.data
  if (made) {
    return (
      <FirstPassword login={creating.variables.login} password={made.initialPassword ?? ''} onClose={onClose}>
        <span>{t('createdWithoutRole')}</span>
        <Link to="/users/$user" params={{ user: made.id }}>
          {t('openAccount')}
        </Link>
      </FirstPassword>
    )
  }
  const problem = isProblem(creating.error) ? creating.error.code : undefined
  const text = (label: string, value: string, set: (value: string) => void, most: number, wrong: boolean) => (
    <label className="field">
      <span>{label}</span>
      <input
        required
        maxLength={most}
        value={value}
        autoComplete="off"
        autoCapitalize="none"
        aria-invalid={wrong}
        onChange={(event) => {
          set(event.target.value)
          creating.reset()
        }}
      />
    </label>
  )
  return (
    <form ref={form} className="card stack" onSubmit={submit} aria-label={t('create')}>
      <h2>{t('create')}</h2>
      {creating.error && <ProblemNote problem={creating.error} />}
      <div className="user-fields">
        {text(t('login'), login, setLogin, 60, problem?.startsWith('access.login-') === true)}
        {text(t('name'), name, setName, 60, false)}
        <Choice
          label={t('organisation')}
          value={organisation}
          options={organisations.map((one) => ({ value: one.code, label: say(one.name, language) }))}
          onChange={setChosen}
        />
      </div>
      <p className="soft">{t('createHint')}</p>
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={creating.isPending}>
          {t(creating.isPending ? 'saving' : 'save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
