import { VITAL_EVENT_WORDS, type VitalPage } from '@kangcheng/exchange/contract'
import { formatMoment, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { vitalWords } from '../words.ts'

/** Who did what and why, the newest first. */
export function History({ page }: { page: VitalPage }) {
  const t = useWords(vitalWords)
  const language = useLanguage()
  if (page.history.length === 0) return null
  return (
    <section className="card stack">
      <h2>{t('history')}</h2>
      <ol className="vital-history">
        {page.history.toReversed().map(({ kind, version, at, byName, reason }) => (
          <li key={`${at} ${kind}`}>
            <strong>{say(VITAL_EVENT_WORDS[kind], language)}</strong>{' '}
            <span className="soft">{t('version', { version })}</span> {formatMoment(at, language)} {byName}
            {reason && <p>{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
