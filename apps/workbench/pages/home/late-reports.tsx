import { useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { reportsQuery } from '../../queries/report-queries.ts'
import { HomeCard, HomeRows, MOST_ROWS } from './home-card.tsx'
import { ReportRow } from './report-row.tsx'
import { homeWords } from './words.ts'

/** Reports whose day has passed: mine, or for those who review everybody's. The longest late first. */
export function LateReportsCard() {
  const t = useWords(homeWords)
  const withRespondent = useMay()('indicators.report.review')
  const drafts = useQuery(reportsQuery({ status: 'draft' }))
  return (
    <HomeCard
      title={t('lateReports')}
      all={<Link to="/reporting-board">{t('board')}</Link>}
      query={drafts}
      empty={t('noLateReports')}
    >
      {(reports) => {
        const late = reports
          .filter((report) => report.late)
          .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
        return (
          late.length > 0 && (
            <>
              {late.length > MOST_ROWS && <p>{t('lateCount', { count: late.length })}</p>}
              <HomeRows
                rows={late.slice(0, MOST_ROWS).map((report) => ({
                  key: report.id,
                  row: <ReportRow report={report} withRespondent={withRespondent} />,
                }))}
              />
            </>
          )
        )
      }}
    </HomeCard>
  )
}
