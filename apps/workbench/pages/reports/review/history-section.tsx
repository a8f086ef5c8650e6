import type { ReportPage } from '@kangcheng/indicators/contract'
import { formatMoment, useLanguage, useWords } from '@kangcheng/web-kit'
import { reportWords } from '../words.ts'
import { historyOf } from './history.ts'

/** Who did what when, and why. */
export function HistorySection({ page }: { page: ReportPage }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  return (
    <section className="card stack">
      <h2>{t('history')}</h2>
      <ol className="report-history">
        {historyOf(page.events).map(({ seq, kind, by, at, times, reason }) => (
          <li key={seq}>
            <time className="soft" dateTime={at}>
              {formatMoment(at, language)}
            </time>
            <span>
              {page.people[by] ?? t('platform')}{' '}
              <strong>{times > 1 ? t('event_savedTimes', { times }) : t(`event_${kind}`)}</strong>
              {reason !== undefined && <q>{reason}</q>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
