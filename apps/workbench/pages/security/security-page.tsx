import { formatMoment, PageHead, useLanguage, useMay, useSession, useWords } from '@kangcheng/web-kit'
import { getRouteApi, Link } from '@tanstack/react-router'
import { OwnIdentity } from './own-identity.tsx'
import { SecondFactor } from './second-factor.tsx'
import { Sessions } from './sessions.tsx'
import { Tokens } from './tokens.tsx'
import { securityWords } from './words.ts'
import './security.css'

const route = getRouteApi('/frame/security')

/** Can anybody but me act under my name? */
export function SecurityPage() {
  const t = useWords(securityWords)
  const language = useLanguage()
  const { elsewhere } = route.useSearch()
  const session = useSession()
  const may = useMay()
  if (!session) return null
  const { secondFactor, idleMinutes } = session
  return (
    <div className="stack">
      <PageHead
        title={t('title')}
        lead={t('lead', { minutes: idleMinutes })}
        actions={<Link to="/password">{t('changePassword')}</Link>}
      />
      {secondFactor.missing && <p className="note warning">{t('mustSetUp')}</p>}
      {!secondFactor.missing && secondFactor.dueAt !== undefined && (
        <p className="note warning">{t('dueAt', { moment: formatMoment(secondFactor.dueAt, language) })}</p>
      )}
      <SecondFactor state={secondFactor} />
      <OwnIdentity problem={elsewhere} />
      <Sessions />
      {may('access.token.create') && <Tokens />}
    </div>
  )
}
