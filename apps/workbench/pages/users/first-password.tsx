import { useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { userWords } from './words.ts'

/** A password for one sign-in, shown this once: whoever sees it hands it to its owner. */
export function FirstPassword(props: { login: string; password: string; onClose: () => void; children?: ReactNode }) {
  const t = useWords(userWords)
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  useEffect(() => field.current?.select(), [])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.password)
      setCopied(true)
    } catch {
      // Forbidden, or plain HTTP inside the city's own network: it stands there selected, to be copied by hand.
      field.current?.select()
    }
  }
  return (
    <div className="note warning stack">
      <p role="status">{t('firstPasswordFor', { login: props.login })}</p>
      <div className="line user-handover">
        <label className="field user-password">
          <span>{t('firstPassword')}</span>
          <input ref={field} readOnly value={props.password} onFocus={(event) => event.target.select()} />
        </label>
        <Button onClick={() => void copy()}>{t(copied ? 'copied' : 'copy')}</Button>
        <Button onClick={props.onClose}>{t('handedOver')}</Button>
      </div>
      {props.children !== undefined && <div className="line">{props.children}</div>}
    </div>
  )
}
