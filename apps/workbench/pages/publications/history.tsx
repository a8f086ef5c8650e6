import type { PublicationPage } from '@kangcheng/indicators/contract'
import { formatMoment, useLanguage, useWords } from '@kangcheng/web-kit'
import { publicationWords } from './words.ts'

/** Who did what, newest first; every text that the office wrote can be read again. */
export function History({ page }: { page: PublicationPage }) {
  const t = useWords(publicationWords)
  const language = useLanguage()
  return (
    <section className="card stack" aria-labelledby="publication-history">
      <h2 id="publication-history">{t('history')}</h2>
      <ol className="publication-history">
        {page.events.toReversed().map((event) => (
          <li key={event.seq}>
            <p>
              <strong>{t(`event_${event.kind}`)}</strong>
              {event.section !== undefined && ` ${t(`section_${event.section}`)}`}{' '}
              <span className="soft">
                {page.people[event.by] ?? t('platform')} · {formatMoment(event.at, language)} ·{' '}
                {t('editionOf', { edition: event.edition })}
              </span>
            </p>
            {event.reason !== undefined && <p>{event.reason}</p>}
            {(event.text?.zh ?? event.text?.en) !== undefined && (
              <details>
                <summary>{t('event_written')}</summary>
                {event.text?.zh !== undefined && <p className="publication-kept">{event.text.zh}</p>}
                {event.text?.en !== undefined && <p className="publication-kept">{event.text.en}</p>}
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
