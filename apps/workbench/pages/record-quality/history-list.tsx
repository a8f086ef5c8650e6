import type { QualityEvent } from '@kangcheng/exchange/contract'
import { formatDay, formatMoment, useLanguage, useWords } from '@kangcheng/web-kit'
import { qualityWords } from './words.ts'

/** What became of a finding, oldest first. */
export function HistoryList({ history }: { history: readonly QualityEvent[] }) {
  const t = useWords(qualityWords)
  const language = useLanguage()
  return (
    <ol className="quality-history">
      {history.map(({ kind, at, byName, reason, assignedToName, dueOn }) => (
        <li key={`${at} ${kind}`}>
          <span className="line">
            <strong>{t(`event_${kind}`)}</strong>
            {byName !== undefined && <span>{byName}</span>}
            <time className="soft" dateTime={at}>
              {formatMoment(at, language)}
            </time>
          </span>
          {reason !== undefined && <p>{reason}</p>}
          {assignedToName !== undefined && <p className="soft">{t('assignedTo', { name: assignedToName })}</p>}
          {dueOn !== undefined && <p className="soft">{t('dueOn', { day: formatDay(dueOn, language) })}</p>}
        </li>
      ))}
    </ol>
  )
}
