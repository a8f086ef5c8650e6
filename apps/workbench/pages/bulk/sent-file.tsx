import { formatNumber, ProblemNote, useLanguage, useWords } from '@kangcheng/web-kit'
import { outcomeOf } from './import-rules.ts'
import type { Sending } from './sending.ts'
import { bulkWords } from './words.ts'

const LOOKS = { sent: 'good', sentBefore: 'good', sentPartly: 'warning' } as const
const MARKS = { sent: '✓', sentBefore: '✓', sentPartly: '!' } as const

/** A file that waits, is on its way, or what became of it. */
export function SentFile({ file }: { file: Sending }) {
  const t = useWords(bulkWords)
  const language = useLanguage()
  const { name, state, share, taken } = file
  const number = (value: number, unit?: '%') =>
    formatNumber(value, { language, decimals: 0, ...(unit === undefined ? {} : { unit }) })
  if (state === 'queued') return <p className="soft">{t('queued', { name })}</p>
  if (state === 'sending') {
    const isSent = share === 1
    return (
      <div className="bulk-sending">
        <p role="status">{t(isSent ? 'working' : 'sending', { name })}</p>
        <progress className="bulk-progress" aria-label={name} {...(isSent ? {} : { value: share, max: 1 })} />
        {!isSent && <span className="soft">{number(share * 100, '%')}</span>}
      </div>
    )
  }
  if (state === 'failed')
    return (
      <div className="stack">
        <p>
          <strong>{t('sendFailed', { name })}</strong> {t('goOn')}
        </p>
        <ProblemNote problem={file.problem} />
      </div>
    )
  if (state === 'stopped' || !taken)
    return (
      <p className="note warning" role="status">
        ! {t('stopped', { name })} {t('goOn')}
      </p>
    )
  const outcome = outcomeOf(taken)
  return (
    <p className={`note ${LOOKS[outcome]}`} role="status">
      {MARKS[outcome]} {t(outcome, { name, count: number(taken.refused) })}
    </p>
  )
}
