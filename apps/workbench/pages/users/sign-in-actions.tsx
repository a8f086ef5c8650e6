import type { User } from '@kangcheng/access/contract'
import { ProblemNote, useMay, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { AskFirst } from './ask-first.tsx'
import { FirstPassword } from './first-password.tsx'
import { resetPassword, resetSecondFactor, setDisabled, useUserChange } from './user-queries.ts'
import { userWords } from './words.ts'

/** Whether this person can sign in: shut out, let in, given another first password. */
export function SignInActions({ user }: { user: User }) {
  const t = useWords(userWords)
  const may = useMay()
  const disabling = useUserChange(setDisabled)
  const resetting = useUserChange(resetPassword)
  const unlocking = useUserChange(resetSecondFactor)
  const { id, login, disabled } = user
  if (!may('access.user.disable') && !may('access.user.reset-password')) return null
  const problem = disabling.error ?? resetting.error ?? unlocking.error
  return (
    <section className="card stack">
      <h2>{t('signIn')}</h2>
      <p className="soft">{t(disabled ? 'disabledMeans' : 'enabledMeans')}</p>
      <div className="line">
        {may('access.user.disable') &&
          (disabled ? (
            <Button disabled={disabling.isPending} onClick={() => disabling.mutate({ id, disabled: false })}>
              {t('enable')}
            </Button>
          ) : (
            <AskFirst question={t('disableSure')} onYes={() => disabling.mutate({ id, disabled: true })}>
              <Button disabled={disabling.isPending}>{t('disable')}</Button>
            </AskFirst>
          ))}
        {may('access.user.reset-password') && (
          <AskFirst question={t('resetSure')} onYes={() => resetting.mutate(id)}>
            <Button disabled={resetting.isPending}>{t('reset')}</Button>
          </AskFirst>
        )}
        {may('access.user.reset-password') && user.secondFactor && (
          <AskFirst question={t('resetFactorSure')} onYes={() => unlocking.mutate(id)}>
            <Button disabled={unlocking.isPending}>{t('resetFactor')}</Button>
          </AskFirst>
        )}
      </div>
      {problem && <ProblemNote problem={problem} />}
      {resetting.data && (
        <FirstPassword
          key={resetting.data.password}
          login={login}
          password={resetting.data.password}
          onClose={() => resetting.reset()}
        />
      )}
    </section>
  )
}
