import { useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { securityWords } from './words.ts'

/** A token just made, shown this once. */
export function NewToken({ name, token, onClose }: { name: string; token: string; onClose: () => void }) {
  const t = useWords(securityWords)
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  useEffect(() => field.current?.select(), [])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(token)
      setCopied(true)
    } catch {
      // Forbidden, or plain HTTP inside the city's own network: it stands there selected, to be copied by hand.
      field.current?.select()
    }
  }
  return (
    <div className="note warning stack">
      <p role="status">{t('tokenOnce', { name })}</p>
      <label className="field token-shown">
        <span>{t('token')}</span>
        <input ref={field} readOnly value={token} onFocus={(event) => event.target.select()} />
      </label>
      <div className="line">
        <Button onClick={() => void copy()}>{t(copied ? 'copied' : 'copy')}</Button>
        <Button onClick={onClose}>{t('kept')}</Button>
      </div>
    </div>
  )
}
