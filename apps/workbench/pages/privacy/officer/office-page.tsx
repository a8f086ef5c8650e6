import { PageHead, useMay, useWords } from '@kangcheng/web-kit'
import { getRouteApi, Link } from '@tanstack/react-router'
import { privacyWords } from '../words.ts'
import { RequestsPart } from './requests-part.tsx'
import { ReviewsPart } from './reviews-part.tsx'
import { OFFICE_PARTS, type OfficePart } from './search.ts'
import '../privacy.css'

const route = getRouteApi('/frame/privacy')

/** Was the glass broken with reason, and what is residents answered? */
export function OfficePage() {
  const t = useWords(privacyWords)
  const may = useMay()
  const { part: wanted, done = false } = route.useSearch()
  const open = (Object.keys(OFFICE_PARTS) as OfficePart[]).filter((part) => may(OFFICE_PARTS[part]))
  const part = wanted !== undefined && open.includes(wanted) ? wanted : open[0]
  return (
    <div className="stack">
      <PageHead title={t('office')} lead={t('officeLead')} />
      <nav className="page-tabs" aria-label={t('parts')}>
        {open.map((one) => (
          <Link key={one} to="/privacy" search={{ part: one }} aria-current={one === part ? 'page' : undefined}>
            {t(`office_${one}`)}
          </Link>
        ))}
      </nav>
      {part && (
        <p>
          <Link to="/privacy" search={done ? { part } : { part, done: true }}>
            {t(done ? 'showWaiting' : 'showDone')}
          </Link>
        </p>
      )}
      {part === 'reviews' && <ReviewsPart reviewed={done} />}
      {part === 'requests' && <RequestsPart answered={done} />}
    </div>
  )
}
