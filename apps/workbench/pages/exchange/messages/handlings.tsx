import type { MessageView } from '@kangcheng/exchange/contract'
import { formatMoment, useLanguage, useWords } from '@kangcheng/web-kit'
import { messageWords } from './words.ts'

/** Who did what about it, and why. */
export function Handlings({ view: { handlings } }: { view: MessageView }) {
  const t = useWords(messageWords)
  const language = useLanguage()
  if (handlings.length === 0) return null
  return (
    <section className="card stack">
      <h2>{t('handlings')}</h2>
      <ol className="stack">
        {handlings.map(({ kind, reason, by, at }) => (
          <li key={`${at} ${kind}`}>
            <strong>{t(kind)}</strong>{' '}
            <span className="soft">{t('handledBy', { name: by, moment: formatMoment(at, language) })}</span>
            {reason !== '' && <p>{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
