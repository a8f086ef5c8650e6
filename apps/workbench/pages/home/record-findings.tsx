import { say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { openFindingsQuery } from '../record-quality/quality-queries.ts'
import { HomeCard, HomeRows, MOST_ROWS } from './home-card.tsx'
import { homeWords } from './words.ts'

/** What rules have found in medical records, the gravest first. */
export function RecordFindingsCard() {
  const t = useWords(homeWords)
  const language = useLanguage()
  const worklist = useQuery(openFindingsQuery)
  return (
    <HomeCard
      title={t('recordFindings')}
      all={<Link to="/quality">{t('allRecordFindings')}</Link>}
      query={worklist}
      empty={t('noRecordFindings')}
    >
      {({ findings, total }) =>
        total > 0 && (
          <HomeRows
            rows={findings.slice(0, MOST_ROWS).map(({ id, ruleName, place, ageDays }) => ({
              key: id,
              row: (
                <>
                  <Link to="/quality/findings/$finding" params={{ finding: id }}>
                    {say(ruleName, language)}
                  </Link>
                  <span className="line soft">
                    <span>{say(place.organisationName, language)}</span>
                    <span>{ageDays === 0 ? t('foundToday') : t('foundBefore', { count: ageDays })}</span>
                  </span>
                </>
              ),
            }))}
            more={total > MOST_ROWS ? t('more', { count: total - MOST_ROWS }) : undefined}
          />
        )
      }
    </HomeCard>
  )
}
