import type { RecoveryCodes, SecondFactorSetup } from '@kangcheng/access/contract'
import { ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button, QRCode } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { CodeField } from './code-field.tsx'
import { ProofForm } from './proof-form.tsx'
import { beginSecondFactor, confirmSecondFactor, useOwnChange } from './security-queries.ts'
import { securityWords } from './words.ts'

/** First the password, then the secret goes into the authenticator, then its first code comes back. */
export function SetUp(props: { onDone: (codes: RecoveryCodes) => void; onClose: () => void }) {
  const t = useWords(securityWords)
  const [offer, setOffer] = useState<SecondFactorSetup>()
  const beginning = useOwnChange(beginSecondFactor, setOffer)
  return offer ? (
    <FirstCode offer={offer} {...props} />
  ) : (
    <ProofForm label={t('turnOn')} change={beginning} onClose={props.onClose} />
  )
}

function FirstCode(props: { offer: SecondFactorSetup; onDone: (codes: RecoveryCodes) => void; onClose: () => void }) {
  const t = useWords(securityWords)
  const [code, setCode] = useState('')
  const confirming = useOwnChange(confirmSecondFactor, props.onDone)
  const { secret, uri } = props.offer
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    confirming.mutate(code)
  }
  return (
    <form className="stack security-form" onSubmit={submit} aria-label={t('turnOn')}>
      <p>{t('scan')}</p>
      <div className="line">
        {/* Drawn in this browser: the secret goes to no one else. */}
        <div className="security-qr">
          <span className="unseen">{t('qr')}</span>
          <div aria-hidden="true">
            <QRCode value={uri} type="svg" size={176} bordered={false} color="#000" bgColor="#fff" />
          </div>
        </div>
        <p>
          {t('secret')}
          <br />
          <code className="security-secret">{secret.replace(/.{4}(?=.)/g, '$& ')}</code>
        </p>
      </div>
      {confirming.error && <ProblemNote problem={confirming.error} />}
      <CodeField label={t('code')} value={code} onChange={setCode} />
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={confirming.isPending}>
          {t(confirming.isPending ? 'working' : 'confirm')}
        </Button>
        <Button onClick={props.onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
