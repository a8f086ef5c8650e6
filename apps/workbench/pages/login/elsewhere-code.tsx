import { giveCodeElsewhere, LanguageSwitch, PageHead, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { Button } from 'antd'
import { type SubmitEvent, useEffect, useState } from 'react'
import { CodeField } from '../security/code-field.tsx'
import { placeAfter } from './place-after.ts'
import { loginWords } from './words.ts'

/** The second step, where the city's sign-in vouches for one factor only. */
export function ElsewhereCode() {
  const t = useWords(loginWords)
  const queries = useQueryClient()
  const router = useRouter()
  const [code, setCode] = useState('')
  useEffect(() => document.querySelector<HTMLInputElement>('.login-card input')?.focus(), [])
  const giving = useMutation({
    mutationFn: () => giveCodeElsewhere(queries, code.trim()),
    onSuccess: (returnTo) => router.history.push(placeAfter(returnTo)),
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    giving.mutate()
  }
  return (
    <main className="login">
      <div className="login-language">
        <LanguageSwitch />
      </div>
      <form className="login-card" onSubmit={submit}>
        <img src="/favicon.svg" alt="" width="44" height="44" />
        <PageHead title={t('codeTitle')} lead={t('codeLead')} />
        {giving.error && <ProblemNote problem={giving.error} />}
        <CodeField label={t('code')} value={code} onChange={setCode} />
        <p className="soft login-small">{t('codeHint')}</p>
        <Button type="primary" size="large" htmlType="submit" block disabled={giving.isPending}>
          {t('goOn')}
        </Button>
        <p className="login-small">
          <Link to="/login" search={{}}>
            {t('startAnew')}
          </Link>
        </p>
      </form>
    </main>
  )
}
