import { useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { certificatesQuery } from '../vital-events/vital-queries.ts'
import { HomeCard } from './home-card.tsx'
import { homeWords } from './words.ts'

/** Deaths and births that were certified and have not been checked. */
export function CertificatesCard() {
  const t = useWords(homeWords)
  const deaths = useQuery(certificatesQuery('death', { status: 'submitted' }))
  const births = useQuery(certificatesQuery('birth', { status: 'submitted' }))
  return (
    <HomeCard
      title={t('certificates')}
      all={
        <Link to="/vital-events" search={{ status: 'submitted' }}>
          {t('checkCertificates')}
        </Link>
      }
      query={deaths}
      empty={t('noCertificates')}
    >
      {({ total }) => {
        const born = births.data?.total ?? 0
        return (
          total + born > 0 && (
            <p className="line">
              <Link to="/vital-events" search={{ kind: 'death', status: 'submitted' }}>
                {t('deathCount', { count: total })}
              </Link>
              <Link to="/vital-events" search={{ kind: 'birth', status: 'submitted' }}>
                {t('birthCount', { count: born })}
              </Link>
            </p>
          )
        )
      }}
    </HomeCard>
  )
}
