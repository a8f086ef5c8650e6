import { useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { securityWords } from './words.ts'

/** Shown this once, to be kept elsewhere. */
export function RecoveryCodes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const t = useWords(securityWords)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join('\n'))
      setCopied(true)
    } catch {
      // Forbidden, or plain HTTP inside the city's own network: they stand there to be copied by hand.
    }
  }
  return (
    <div className="note warning stack">
      <h3>{t('recoveryTitle')}</h3>
      <p role="status">{t('recovery')}</p>
      <ul className="security-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="line no-print">
        <Button onClick={() => void copy()}>{t(copied ? 'copied' : 'copy')}</Button>
        <Button onClick={() => window.print()}>{t('print')}</Button>
        <Button onClick={onClose}>{t('kept')}</Button>
      </div>
    </div>
  )
}
