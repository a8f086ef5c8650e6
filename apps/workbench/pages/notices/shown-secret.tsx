import { useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { noticeWords } from './words.ts'

/** The secret of a webhook just made, shown this once: selected, to be copied. */
export function ShownSecret({ name, secret, onClose }: { name: string; secret: string; onClose: () => void }) {
  const t = useWords(noticeWords)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <div className="note warning stack">
      <p role="status">{t('secretOnce', { name })}</p>
      <label className="field notice-secret">
        <span>{t('secret')}</span>
        <input ref={field} readOnly value={secret} onFocus={(event) => event.target.select()} />
      </label>
      <div>
        <Button onClick={onClose}>{t('kept')}</Button>
      </div>
    </div>
  )
}
