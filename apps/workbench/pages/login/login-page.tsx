import {
  installationQuery,
  isProblem,
  LanguageSwitch,
  PageHead,
  ProblemNote,
  signIn,
  signInElsewhere,
  useWords,
} from '@kangcheng/web-kit'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { Button } from 'antd'
import { type SubmitEvent, useEffect, useState } from 'react'
import { ElsewhereCode } from './elsewhere-code.tsx'
import { ElsewhereProblem } from './elsewhere-problem.tsx'
import { placeAfter } from './place-after.ts'
import { loginWords } from './words.ts'
import './login.css'

const route = getRouteApi('/login')

/** One question: who are you? */
export function LoginPage() {
  const t = useWords(loginWords)
  const { next, elsewhere } = route.useSearch()
  const router = useRouter()
  const queries = useQueryClient()
  const { data: installation } = useQuery(installationQuery)
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [shown, setShown] = useState(false)
  const [missing, setMissing] = useState(false)
  const [asksCode, setAsksCode] = useState(false)
  const [code, setCode] = useState('')
  // After PageHead has taken the focus: here the first thing to do is to type.
  useEffect(() => document.getElementById('login')?.focus(), [])
  const entering = useMutation({
    mutationFn: () =>
      signIn(queries, {
        login: login.trim(),
        password,
        ...(asksCode && code.trim() !== '' ? { code: code.trim() } : {}),
      }),
    onError: (error) => setAsksCode(asksCode || isCodeWanted(error)),
    onSuccess: () => router.history.push(placeAfter(next)),
  })
  const leaving = useMutation({ mutationFn: () => signInElsewhere(placeAfter(next)) })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setMissing(login.trim() === '' || password === '')
    if (login.trim() !== '' && password !== '') entering.mutate()
  }
  if (elsewhere === 'code') return <ElsewhereCode />
  const loginMissing = missing && login.trim() === ''
  const passwordMissing = missing && password === ''
  return (
    <main className="login">
      <div className="login-language">
        <LanguageSwitch />
      </div>
      <form className="login-card" onSubmit={submit} noValidate>
        <img src="/favicon.svg" alt="" width="44" height="44" />
        <PageHead title={t('title')} lead={t('lead')} />
        {entering.error && !isCodeWanted(entering.error) && <ProblemNote problem={entering.error} />}
        {elsewhere !== undefined && !entering.error && <ElsewhereProblem code={elsewhere} />}
        {leaving.error && <ProblemNote problem={leaving.error} />}
        <div className="login-field">
          <label htmlFor="login">{t('login')}</label>
          <input
            id="login"
            name="username"
            autoComplete="username"
            autoCapitalize="none"
            value={login}
            onChange={(event) => setLogin(event.target.value)}
            aria-invalid={loginMissing}
          />
          {loginMissing && <span className="login-error">{t('needLogin')}</span>}
        </div>
        <div className="login-field">
          <label htmlFor="password">{t('password')}</label>
          <span className="login-password">
            <input
              id="password"
              name="password"
              type={shown ? 'text' : 'password'}
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
              aria-invalid={passwordMissing}
            />
            <button type="button" className="quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>
              {t('show')}
            </button>
          </span>
          {passwordMissing && <span className="login-error">{t('needPassword')}</span>}
        </div>
        {asksCode && (
          <div className="login-field">
            <label htmlFor="code">{t('code')}</label>
            <input
              id="code"
              ref={focusAtOnce}
              autoComplete="one-time-code"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={40}
              value={code}
              onChange={(event) => setCode(event.target.value)}
              aria-describedby="code-hint"
            />
            <span id="code-hint" className="soft login-small" role="status">
              {t('codeHint')}
            </span>
          </div>
        )}
        <Button type="primary" size="large" htmlType="submit" block disabled={entering.isPending}>
          {t('enter')}
        </Button>
        {installation?.elsewhere && (
          <Button size="large" block disabled={leaving.isPending} onClick={() => leaving.mutate()}>
            {t('elsewhere', { name: installation.elsewhere.name })}
          </Button>
        )}
        <p className="soft login-small">{t('forgotten')}</p>
        {installation?.demonstration && (
          <div className="note login-small">
            <p>{t('demonstration')}</p>
            {installation.accounts.length === 0 ? (
              <p>{t('accountsElsewhere')}</p>
            ) : (
              <p>
                {t('use')}{' '}
                {installation.accounts.map((account) => (
                  <button
                    key={account.login}
                    type="button"
                    className="quiet"
                    onClick={() => {
                      setLogin(account.login)
                      setPassword(account.password)
                      setAsksCode(false)
                    }}
                  >
                    {account.name}
                  </button>
                ))}
              </p>
            )}
          </div>
        )}
      </form>
    </main>
  )
}

/** The password was right, and a code is wanted beside it: the next step, not a mistake. */
function isCodeWanted(error: unknown): boolean {
  return isProblem(error) && error.code === 'access.second-factor-needed'
}

function focusAtOnce(field: HTMLInputElement | null): void {
  field?.focus()
}
