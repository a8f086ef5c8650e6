import { changePassword, PageHead, ProblemNote, useSession, useWords } from '@kangcheng/web-kit'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { passwordWords } from './words.ts'

/** One's own password; pasting and password managers are welcome. */
export function PasswordPage() {
  const t = useWords(passwordWords)
  const queries = useQueryClient()
  const session = useSession()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [differ, setDiffer] = useState(false)
  const changing = useMutation({ mutationFn: () => changePassword(queries, { current, next }) })
  const fields = [
    { name: 'current', value: current, set: setCurrent, complete: 'current-password' },
    { name: 'next', value: next, set: setNext, complete: 'new-password' },
    { name: 'again', value: again, set: setAgain, complete: 'new-password' },
  ] as const
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} />
      {session?.mustChangePassword && <p className="note warning">{t('must')}</p>}
      {changing.isSuccess ? (
        <p className="note good" role="status">
          {t('done')} <Link to="/">{t('goOn')}</Link>
        </p>
      ) : (
        <form
          className="card stack"
          style={{ maxWidth: 420 }}
          onSubmit={(event) => {
            event.preventDefault()
            setDiffer(next !== again)
            if (next === again) changing.mutate()
          }}
        >
          {changing.error && <ProblemNote problem={changing.error} />}
          {fields.map((field) => (
            <label key={field.name} className="field">
              <span>{t(field.name)}</span>
              <input
                type="password"
                required
                autoComplete={field.complete}
                value={field.value}
                onChange={(event) => field.set(event.target.value)}
              />
            </label>
          ))}
          {differ && (
            <p className="note error" role="alert">
              {t('differ')}
            </p>
          )}
          <Button type="primary" htmlType="submit" disabled={changing.isPending}>
            {t('save')}
          </Button>
        </form>
      )}
    </div>
  )
}
