import { useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { snapshotWords } from './words.ts'

/** The hash in short; the whole is copied. */
export function HashLine({ sha256 }: { sha256: string }) {
  const t = useWords(snapshotWords)
  const [copied, setCopied] = useState<boolean>()
  const copy = () => {
    navigator.clipboard.writeText(sha256).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <p className="line soft">
      <span>
        {t('hash')} SHA-256 <code title={sha256}>{sha256.slice(0, 12)}…</code>
      </span>
      <Button size="small" onClick={copy} className="no-print">
        {t('copyHash')}
      </Button>
      <span role="status">{copied === undefined ? '' : t(copied ? 'copied' : 'notCopied')}</span>
    </p>
  )
}
