import type { RecoveryCodes as Codes, SecondFactorState } from '@kangcheng/access/contract'
import { useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { ProofForm } from './proof-form.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { removeSecondFactor, renewRecoveryCodes, useOwnChange } from './security-queries.ts'
import { SetUp } from './set-up.tsx'
import { securityWords } from './words.ts'

/** The second factor of one's own: off or on, and the way from each to the other. */
export function SecondFactor({ state }: { state: SecondFactorState }) {
  const t = useWords(securityWords)
  const [doing, setDoing] = useState<'turnOn' | 'turnOff' | 'renew'>()
  const [codes, setCodes] = useState<Codes>()
  const close = () => setDoing(undefined)
  const show = (made: Codes) => {
    setCodes(made)
    close()
  }
  const removing = useOwnChange(removeSecondFactor, close)
  const renewing = useOwnChange(renewRecoveryCodes, show)
  const begin = (wish: NonNullable<typeof doing>) => {
    removing.reset()
    renewing.reset()
    setCodes(undefined)
    setDoing(wish)
  }
  return (
    <section className="card stack">
      <div className="spread">
        <h2>{t('secondFactor')}</h2>
        <span className="security-state" data-on={state.on}>
          <span aria-hidden="true">{state.on ? '✓' : '○'}</span> {t(state.on ? 'on' : 'off')}
        </span>
      </div>
      <p className="soft">{t('meaning')}</p>
      {state.on && <p>{t('codesLeft', { count: state.recoveryCodesLeft })}</p>}
      {codes && <RecoveryCodes codes={codes.codes} onClose={() => setCodes(undefined)} />}
      {doing === undefined && !codes && (
        <div className="line">
          {state.on ? (
            <>
              <Button onClick={() => begin('renew')}>{t('renew')}</Button>
              <Button onClick={() => begin('turnOff')}>{t('turnOff')}</Button>
            </>
          ) : (
            <Button type="primary" onClick={() => begin('turnOn')}>
              {t('turnOn')}
            </Button>
          )}
        </div>
      )}
      {doing === 'turnOn' && <SetUp onDone={show} onClose={close} />}
      {doing === 'renew' && <ProofForm label={t('renew')} withCode change={renewing} onClose={close} />}
      {doing === 'turnOff' && <ProofForm label={t('turnOff')} withCode change={removing} onClose={close} />}
    </section>
  )
}
