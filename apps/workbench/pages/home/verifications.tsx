import { answerOf, api, formatMoment, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { HomeCard } from './home-card.tsx'
import { homeWords } from './words.ts'

/** A book that nobody has verified for longer is not watched over. */
const LONGEST_DAYS = 7

/** Whether the audit book was verified of late, and what was found. */
export function VerificationsCard() {
  const t = useWords(homeWords)
  const language = useLanguage()
  const verifications = useQuery({
    queryKey: ['audit', 'verifications'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/audit', { params: { query: { operation: 'access.verify-audit', limit: 20 } } })),
  })
  return (
    <HomeCard
      title={t('verifications')}
      all={<Link to="/audit">{t('openAudit')}</Link>}
      query={verifications}
      empty={t('neverVerified')}
    >
      {({ rows }) => {
        const [last] = rows.filter(({ outcome }) => outcome === 'done')
        const found = rows.filter(({ detail }) => Number(detail.faults ?? 0) > 0)
        if (!last) return null
        const old = Date.now() - Date.parse(last.at) > LONGEST_DAYS * 86_400_000
        return (
          <>
            <p className="soft">{t('lastVerified', { at: formatMoment(last.at, language) })}</p>
            {found.map(({ at, detail }) => (
              <p key={at} className="note error">
                <span aria-hidden="true">◆</span>{' '}
                {t('faultsFound', { at: formatMoment(at, language), count: Number(detail.faults) })}
              </p>
            ))}
            {found.length === 0 && (
              <p className={old ? 'note warning' : 'note good'}>
                <span aria-hidden="true">{old ? '▲' : '✓'}</span> {t(old ? 'verifyAgain' : 'intact')}
              </p>
            )}
          </>
        )
      }}
    </HomeCard>
  )
}
