import type { PersonPage } from '@kangcheng/persons/contract'
import { ProblemNote, useWords } from '@kangcheng/web-kit'
import { useMutation } from '@tanstack/react-query'
import { Button, QRCode } from 'antd'
import { useEffect, useId, useRef, useState } from 'react'
import { cancelCode, type ShownCode } from '../card-queries.ts'
import { cardWords } from '../words.ts'
import { secondsLeft } from './code-clock.ts'
import { CodeFate } from './code-fate.tsx'

/** The code alone on the screen, which may be turned to somebody: whose it is, masked, what for, and how long it counts. */
export function CodeDialog(props: { holder: PersonPage; code: ShownCode; onAgain: () => void; onClose: () => void }) {
  const { holder, code, onAgain, onClose } = props
  const t = useWords(cardWords)
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const left = useSecondsLeft(code)
  const cancelling = useMutation({ mutationFn: () => cancelCode(code.code), onSuccess: onClose })
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  const name = holder.golden.name?.value ?? t('nameUnknown')
  return (
    <dialog ref={dialog} className="card-code" aria-labelledby={id} onCancel={onClose}>
      <h2 id={id}>{t('codeOf', { name })}</h2>
      <p className="soft">
        {holder.golden.identityNumber && `${holder.golden.identityNumber.value} · `}
        {t(`use_${code.use}`)} · {t('reference')} <code>{code.reference}</code>
      </p>
      {left > 0 ? (
        <>
          <div className="card-qr">
            <QRCode
              value={code.code}
              type="svg"
              size={420}
              errorLevel="M"
              bordered={false}
              marginSize={4}
              aria-label={t('qrLabel', { name })}
            />
          </div>
          <p className="card-left" role="timer" data-soon={left <= SOON}>
            {t('secondsLeft', { count: left })}
          </p>
          <progress className="card-progress" max={LIFE} value={left} aria-label={t('timeLeft')} />
        </>
      ) : (
        <CodeFate person={holder.id} code={code} />
      )}
      {cancelling.error && <ProblemNote problem={cancelling.error} />}
      <div className="line">
        {left > 0 ? (
          <Button disabled={cancelling.isPending} onClick={() => cancelling.mutate()}>
            {t('takeBack')}
          </Button>
        ) : (
          <Button type="primary" onClick={onAgain}>
            {t('makeAgain')}
          </Button>
        )}
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
      {left > 0 && <p className="soft">{t('codeCare')}</p>}
    </dialog>
  )
}

const LIFE = 60
const SOON = 10

/** How long a code counts, told anew four times a second. */
function useSecondsLeft(code: ShownCode): number {
  const [left, setLeft] = useState(() => secondsLeft(code, performance.now()))
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsLeft(code, performance.now())), 250)
    return () => clearInterval(timer)
  }, [code])
  return left
}
