import { formatMoment, formatPeriod, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { reviewQueueQuery } from '../../queries/report-queries.ts'
import { CameLateMark } from '../reports/status-mark.tsx'
import { HomeCard, HomeRows, MOST_ROWS } from './home-card.tsx'
import { homeWords } from './words.ts'

/** Reports that wait for my review, the most urgent first. */
export function ReviewQueueCard() {
  const t = useWords(homeWords)
  const language = useLanguage()
  const queue = useQuery(reviewQueueQuery)
  return (
    <HomeCard
      title={t('reviewQueue')}
      all={<Link to="/review">{t('openQueue')}</Link>}
      query={queue}
      empty={t('noReviewQueue')}
    >
      {({ rows, further }) =>
        rows.length > 0 && (
          <>
            <p>{t('waitingCount', { count: rows.length + further })}</p>
            <HomeRows
              rows={rows.slice(0, MOST_ROWS).map((report) => ({
                key: report.id,
                row: (
                  <>
                    <Link to="/reports/$report" params={{ report: report.id }}>
                      {say(report.names.organisation, language)} · {say(report.names.dataSet, language)} ·{' '}
                      {formatPeriod(report.period, language)}
                    </Link>
                    <span className="line soft">
                      <span>{t('submittedAt', { at: formatMoment(report.submittedAt, language) })}</span>
                      {report.late && <CameLateMark />}
                    </span>
                  </>
                ),
              }))}
            />
          </>
        )
      }
    </HomeCard>
  )
}
